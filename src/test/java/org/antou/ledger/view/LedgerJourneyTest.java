package org.antou.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.report.Papers;
import org.antou.ledger.view.report.Sheets;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.view.Navigator;
import org.antou.register.view.ShownTable;
import org.antou.register.view.Workplace;
import org.antou.settings.Drafts;
import org.antou.settings.Preferences;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk's first morning: an empty ledger, a notice of forty issues, people made on the spot, all found again. */
class LedgerJourneyTest extends ApplicationTest {

    private final Fixture fixture = new Fixture();
    private final Jobs jobs = new Jobs(Platform::runLater);
    private final List<String> said = new ArrayList<>();
    private LedgerTab tab;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        tab = new LedgerTab(workplace(stage), fixture.ledger, fixture.people, fixture.attachments, new Doors());
        Scene scene = new Scene((Parent) tab.node(), 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
        tab.shown();
    }

    private Workplace workplace(Stage stage) {
        return new Workplace(
                Fixture.CLERK,
                jobs,
                new Dialogs(() -> stage),
                fixture.clock,
                fixture.history,
                new Preferences(fixture.store),
                new Drafts(fixture.store, fixture.clock),
                new Saying());
    }

    @BeforeEach
    void forget() throws TimeoutException {
        WaitForAsyncUtils.clearExceptions();
        settle();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        jobs.close();
        FxToolkit.cleanupStages();
        fixture.store.close();
    }

    @Test
    void from_a_notice_to_filled_issues_that_are_found_again() throws TimeoutException {
        assertThat(texts(".empty-title")).contains("台账里还没有问题");
        bringIn();
        assertThat(rows().getItems()).hasSize(40);
        assertThat(texts(".ledger-rate")).containsExactly("完成率 50.00%");

        interact(() -> rows().getSelectionModel().selectRange(0, 3));
        settle();
        press("批量填写…");
        make("#fill-leader", "林致远");
        make("#fill-section", "综合科");
        press("下一步:看改动");
        assertThat(preview().getItems()).hasSize(6);
        press("保存 3 条");

        assertThat(fixture.ledger.all().subList(0, 3)).allSatisfy(issue -> {
            assertThat(issue.leader().map(Named::name)).contains("林致远");
            assertThat(issue.section().map(Named::name)).contains("综合科");
        });
        assertThat(said).contains("已填写 3 条。");
        search("lzy");
        assertThat(rows().getItems()).hasSize(3);
    }

    @Test
    void an_issue_is_edited_in_its_form_and_read_beside_the_table() throws TimeoutException {
        bringIn();
        interact(() -> rows().getSelectionModel().clearAndSelect(1));
        settle();
        assertThat(texts(".issue-number")).containsExactly("第 2 条");
        press("编辑");
        interact(() -> lookup("#field-goal").queryAs(TextInputControl.class).setText("季季有学习"));
        settle();
        press("保存");
        assertThat(fixture.ledger.all().get(1).goal()).isEqualTo("季季有学习");
        assertThat(texts(".issue-value")).contains("季季有学习");
    }

    @Test
    void the_numbers_above_filter_the_table() throws TimeoutException {
        bringIn();
        press("待确认");
        assertThat(rows().getItems()).hasSize(20);
        press("反馈");
        assertThat(rows().getItems()).hasSize(40);
    }

    private void press(String button) throws TimeoutException {
        clickOn(button);
        settle();
    }

    /** Types a name that nobody bears yet and takes the offer to make it. */
    private void make(String field, String name) throws TimeoutException {
        clickOn(field);
        interact(() -> lookup(field).queryAs(TextField.class).setText(name));
        settle();
        type(KeyCode.ENTER);
        settle();
    }

    private void search(String words) throws TimeoutException {
        clickOn(".search-field .text-field");
        write(words).type(KeyCode.ENTER);
        settle();
    }

    private void bringIn() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.forty());
        interact(tab::shown);
        settle();
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, jobs::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<?> rows() {
        return lookup(".register-table").queryAs(TableView.class);
    }

    private TableView<?> preview() {
        return lookup(".fill-preview").queryAs(TableView.class);
    }

    private List<String> texts(String selector) {
        return lookup(selector).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private final class Doors implements LedgerDoors {
        @Override
        public void print(Inspection inspection, List<Issue> issues) {
            said.add("打印 " + issues.size());
        }

        @Override
        public LedgerReports reports() {
            return fixture.reports;
        }

        @Override
        public Papers papers() {
            return new Sheets(said);
        }

        @Override
        public void export(ShownTable<Issue> shown) {
            said.add("导出 " + shown.ids().size() + " 行 " + shown.columns().size() + " 列");
        }
    }

    private final class Saying implements Navigator {
        @Override
        public void open(RecordRef ref) {
            said.add("打开 " + ref);
        }

        @Override
        public void help(String page) {
            said.add("帮助 " + page);
        }

        @Override
        public void status(String message) {
            said.add(message);
        }
    }
}
