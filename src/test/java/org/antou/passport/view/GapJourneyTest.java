package org.antou.passport.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import org.antou.desktop.PracticeWindow;
import org.antou.ui.MenuEntries;
import org.junit.jupiter.api.Test;

/** 真空期 and 证件统计 in the window of the practice office: named, drawn, and led back to their records. */
class GapJourneyTest extends PracticeWindow {

    @Test
    void a_gap_is_listed_and_its_person_drawn() throws TimeoutException {
        begin(opened);
        fire("真空期");
        assertThat(texts()).contains("打印清单…", "算不出的…").anyMatch(text -> text.startsWith("应从 2022-09-05 起备案"));
        TableView<?> table =
                lookup(node -> node instanceof TableView<?> && node.isVisible()).queryAllAs(TableView.class).stream()
                        .findFirst()
                        .orElseThrow();
        interact(() -> table.getSelectionModel().selectFirst());
        settle();
        assertThat(lookup("#gap-picture").tryQuery()).isPresent();
        assertThat(texts()).anyMatch(text -> text.startsWith("① ") && text.contains("共 "));
        assertThat(texts()).contains("应备案", "登记备案");
    }

    @Test
    void a_number_of_the_statistics_leads_to_its_rows() throws TimeoutException {
        begin(opened);
        fire("证件统计");
        Hyperlink lent = lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> "全部 小计 借出 3".equals(link.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        interact(lent::fire);
        settle();
        assertThat(texts()).contains("37 条中的 3 条").anyMatch(text -> text.startsWith("状态:借出"));
    }

    private void fire(String title) throws TimeoutException {
        MenuItem command = MenuEntries.of(lookup(".menu-bar").queryAs(MenuBar.class))
                .filter(item -> title.equals(item.getText()))
                .findFirst()
                .orElseThrow();
        interact(command::fire);
        settle();
    }
}
