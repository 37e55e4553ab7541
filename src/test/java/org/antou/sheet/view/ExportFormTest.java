package org.antou.sheet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.view.ShownTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;

/** What may go out of a register is what its table shows, where that is all there; else everything. */
class ExportFormTest extends ApplicationTest {

    private static final List<UUID> FIRST = List.of(new UUID(1, 1), new UUID(1, 2));

    private Stage stage;

    @Override
    public void start(Stage first) {
        stage = first;
    }

    @AfterEach
    void tidy() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void a_table_that_was_read_goes_out_as_it_is_shown() {
        assertThat(form(true).read().map(ExportForm.Wish::extent)).contains(ExportForm.Extent.SHOWN);
        assertThat(lookup("#export-shown").tryQuery()).isPresent();
    }

    @Test
    void of_a_table_that_nobody_has_opened_everything_goes_out_and_the_form_says_why() {
        assertThat(form(false).read().map(ExportForm.Wish::extent)).contains(ExportForm.Extent.ALL);
        assertThat(lookup("#export-shown").tryQuery()).isEmpty();
        assertThat(lookup(".hint").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anySatisfy(t -> assertThat(t).contains("还没有打开", "只能导出全部"));
    }

    @Test
    void only_what_can_be_brought_in_again_is_said_to_come_back() {
        form(true);
        assertThat(hints()).anyMatch(text -> text.contains("可以再导回来"));
        form(true, false);
        assertThat(hints()).isNotEmpty().noneMatch(text -> text.contains("可以再导回来"));
    }

    private List<String> hints() {
        return lookup(".hint").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private ExportForm<Issue> form(boolean complete) {
        return form(complete, true);
    }

    private ExportForm<Issue> form(boolean complete, boolean comesBack) {
        ShownTable<Issue> table = new ShownTable<>(LedgerColumns.ALL.all(), FIRST, Set.of(), complete);
        ExportForm<Issue> form = new ExportForm<>(Optional.of(table), LedgerColumns.ALL.all(), 300, true, comesBack);
        interact(() -> {
            stage.setScene(new Scene((Parent) form.node(), 600, 400));
            stage.show();
        });
        return form;
    }
}
