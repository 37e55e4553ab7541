package org.antou.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.antou.app.SignedIn;
import org.antou.desktop.PracticeWindow;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.ui.MenuEntries;
import org.junit.jupiter.api.Test;

/** The main window on the practice office: what is due today, finding anything, and what a reader is not offered. */
class MainWindowTest extends PracticeWindow {

    @Test
    void what_is_due_is_shown_first_and_anything_is_found_by_its_initials() throws TimeoutException {
        begin(opened);
        assertThat(texts()).anyMatch(t -> t.startsWith("今天要办的事")).anyMatch(t -> t.contains("仍未完成"));

        clickOn("#find");
        write("gbrsda");
        settle();
        type(KeyCode.ENTER);
        settle();
        assertThat(texts()).contains("第 14 条");
        assertThat(frame.stage().getScene().getFocusOwner())
                .as("Enter goes on with what was found, not with a button beside it")
                .isInstanceOf(TableView.class);
    }

    @Test
    void a_reader_is_offered_nothing_that_writes() throws TimeoutException {
        Session reader = new Session(UUID.randomUUID(), "查阅人", Role.READER);
        begin(new SignedIn(opened.desk(), reader, false, List.of()));
        assertThat(menu())
                .contains("退出", "导出为表格", "空白模板")
                .doesNotContain("从表格导入", "导入通报或反馈意见…", "手工登记问题…", "撤销上一步操作…", "账户");

        clickOn("#rail-ledger");
        settle();
        assertThat(lookup(".button").queryAllAs(Button.class).stream()
                        .filter(b -> b.isVisible() && !b.isDisabled())
                        .map(Button::getText))
                .contains("打印台账…")
                .doesNotContain("登记问题", "导入通报…", "批量填写…", "编辑");
    }

    /** A scan belongs to a person or a branch as it does to an issue. */
    @Test
    void files_stand_beside_the_registers() throws TimeoutException {
        begin(opened);
        for (String register : List.of("ledger", "meeting", "person", "branch")) {
            clickOn("#rail-" + register);
            settle();
            assertThat(lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
                            .map(Labeled::getText))
                    .as(register)
                    .anyMatch(text -> text.startsWith("附件"));
        }
    }

    private Stream<String> menuTexts() {
        return MenuEntries.of(lookup(".menu-bar").queryAs(MenuBar.class)).map(MenuItem::getText);
    }

    private List<String> menu() {
        return menuTexts().filter(text -> text != null).toList();
    }
}
