package org.antou.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.antou.ledger.Fixture;
import org.antou.register.Named;
import org.junit.jupiter.api.Test;

/** A clerk's first morning: an empty ledger, a notice of forty issues, people made on the spot, all found again. */
class LedgerJourneyTest extends LedgerWindow {

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

    private TableView<?> preview() {
        return lookup(".fill-preview").queryAs(TableView.class);
    }
}
