package org.antou.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import org.antou.ledger.Fixture;
import org.junit.jupiter.api.Test;

/** A notice is written again months after the one that the ledger came from. */
class NoticeJourneyTest extends LedgerWindow {

    @Test
    void the_opening_counts_up_to_the_day_that_a_person_puts_on_the_notice() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        interact(tab::shown);
        settle();
        interact(() -> lookup("#ledger-reports")
                .queryAs(MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        settle();
        assertThat(text("#notice-preamble")).contains("截至2021年8月2日");

        write("#notice-date", "2021-12-28");
        press("按台账重写标题和开头");

        assertThat(text("#notice-date")).isEqualTo("2021-12-28");
        assertThat(text("#notice-preamble")).contains("截至2021年12月28日", "3个问题");
    }

    private String text(String field) {
        return lookup(field).queryAs(TextInputControl.class).getText();
    }
}
