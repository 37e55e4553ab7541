package org.antou.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.antou.desktop.PracticeWindow;
import org.antou.passport.model.DifferenceKind;
import org.antou.passport.model.Place;
import org.antou.passport.model.SlotCode;
import org.antou.passport.model.Stocktake;
import org.antou.register.row.Row;
import org.antou.ui.MenuEntries;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Comparing and counting as a clerk does, over the practice office. */
class PassportWindowTest extends PracticeWindow {

    @Test
    void the_list_is_compared_and_a_year_that_was_kept_is_opened_again() throws TimeoutException {
        begin(opened);
        menu("三方比对(年度核查)");
        assertThat(label("#reconcile-facts"))
                .contains("备案 22 人")
                .contains("名单 39 行")
                .contains("exitlist.csv");
        assertThat(texts()).contains("有证未交", "台账有、名单无", "号码不符", "查无此人");
        press("存为年度核查…");
        press("存下来");
        settle();
        assertThat(texts()).anyMatch(text -> text.startsWith("现在看的是存下的"));
        press("回到现在的比对");
        settle();
        assertThat(texts()).noneMatch(text -> text.startsWith("现在看的是存下的") && visible(text));
        assertThat(opened.desk().passports().reconciliations().all()).hasSize(2);
        press("历次核查…");
        settle();
        press("打开");
        settle();
        assertThat(texts()).anyMatch(text -> text.startsWith("现在看的是存下的"));
    }

    @Test
    void whom_a_row_is_about_is_chosen_from_the_staff_and_never_made() throws TimeoutException {
        begin(opened);
        long persons = opened.desk().people().count();
        UUID row = opened.desk().passports().reconciliations().now().lines().stream()
                .filter(line -> line.outcome() == DifferenceKind.UNKNOWN)
                .findFirst()
                .orElseThrow()
                .id();
        menu("三方比对(年度核查)");
        Platform.runLater(() -> navigate(row));
        settle();
        press("指明人员…");
        settle();
        interact(() -> lookup("#identify-person").queryAs(TextField.class).setText("bws"));
        settle();
        key(node("#identify-person"), KeyCode.ENTER, false);
        settle();
        assertThat(opened.desk().people().count()).isEqualTo(persons);
        assertThat(texts()).anyMatch(text -> text.contains("没有找到“bws”"));
        press("知道了");
        settle();
        interact(() -> lookup("#identify-person").queryAs(TextField.class).setText("fya"));
        settle();
        key(node("#identify-person"), KeyCode.ENTER, false);
        settle();
        press("就是这个人");
        settle();
        assertThat(opened.desk().passports().listed().find(row).orElseThrow().person())
                .hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("方予安"));
    }

    /** Shows a row of the list, as the search of the window does. */
    private void navigate(UUID row) {
        @SuppressWarnings("unchecked")
        TableView<Row> table = lookup(".register-table").queryAs(TableView.class);
        table.getItems().stream()
                .filter(item -> item.id().equals(row))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private boolean visible(String text) {
        return lookup(node -> node instanceof Label label && text.equals(label.getText())).queryAll().stream()
                .anyMatch(node -> node.getParent().isVisible());
    }

    @Test
    void a_cabinet_is_counted_with_a_scanner_and_what_was_seen_is_there_when_somebody_comes_back()
            throws TimeoutException {
        begin(opened);
        menu("盘点证件");
        press("开始盘点…");
        settle();
        press("开始");
        settle();
        scan(SlotCode.of(new Place("A", "4")));
        assertThat(label("#stock-told")).contains("现在点 A柜 4格");
        scan("EC3041945");
        assertThat(label("#stock-told")).contains("沈若水").contains("在位");
        scan("0658");
        assertThat(label("#stock-told")).contains("错位:应在 A柜 5格,在 A柜 4格");
        key(node("#stock-entry"), KeyCode.Z, true);
        assertThat(label("#stock-told")).contains("已撤销:尾号 0658");
        scan("E99999999");
        assertThat(label("#stock-told")).contains("台账里没有这个号码");
        settle();
        assertThat(label("#stock-facts")).contains("已点 1 本").contains("多出 1 本");
        press("回到盘点列表");
        settle();
        Stocktake begun = opened.desk().passports().stocktakes().all().get(0);
        assertThat(begun.finished()).isEmpty();
        assertThat(opened.desk().passports().stocktakes().lines(begun))
                .filteredOn(line -> line.number().equals("EC3041945"))
                .singleElement()
                .satisfies(line -> assertThat(line.seen()).isEqualTo(new Place("A", "4")));
    }

    private void scan(String text) throws TimeoutException {
        interact(() -> {
            TextField field = lookup("#stock-entry").queryAs(TextField.class);
            field.setText(text);
            key(field, KeyCode.ENTER, false);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String id) {
        return lookup(id).query();
    }

    private String label(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private void key(Node at, KeyCode code, boolean control) {
        interact(() -> at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private void menu(String title) throws TimeoutException {
        Platform.runLater(() -> MenuEntries.of(lookup(".menu-bar").queryAs(MenuBar.class))
                .filter(item -> title.equals(item.getText()))
                .findFirst()
                .map(MenuItem.class::cast)
                .orElseThrow()
                .fire());
        settle();
    }
}
