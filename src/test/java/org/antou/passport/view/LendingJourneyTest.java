package org.antou.passport.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.antou.desktop.PracticeWindow;
import org.antou.passport.Cabinet;
import org.antou.passport.Loans;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Outing;
import org.antou.passport.model.TravelDocument;
import org.antou.ui.MenuEntries;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The lending desk by keyboard: initials, the document, the approval, the slip; and the document back in its slot. */
class LendingJourneyTest extends PracticeWindow {

    private final Cabinet cabinet = opened.desk().passports().cabinet();
    private final Loans loans = opened.desk().passports().loans();
    private final LocalDate today = LocalDate.now(opened.desk().clock());

    @Test
    void lent_with_a_slip_and_returned() throws TimeoutException {
        begin(opened);
        TravelDocument permit = of("顾南乔");
        assertThat(permit.state()).isEqualTo(DocumentState.KEPT);

        press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
        await("lend-document");
        CheckBox visaOnly = lookup("#lend-visa").queryAs(CheckBox.class);
        interact(() -> visaOnly.fireEvent(enter()));
        settle();
        assertThat(visaOnly.isSelected()).as("Enter ticks nothing").isFalse();
        assertThat(texts()).anyMatch(text -> text.startsWith("请先选证件"));

        pick("lend-document", "gnq");
        interact(() -> visaOnly.setSelected(true));
        settle();
        assertThat(texts()).anyMatch(text -> text.contains(today.plusDays(10).toString()));
        interact(() -> visaOnly.setSelected(false));
        settle();
        assertThat(texts()).noneMatch(text -> text.startsWith("应还日期:"));
        type("lend-approval", "因私批〔2026〕31号");
        type("lend-purpose", "探亲");
        type("lend-places", "泰国");
        type("lend-departs", today.plusDays(3).toString());
        type("lend-returns", today.plusDays(10).toString());
        assertThat(texts())
                .as("the due day stands there before it is lent")
                .anyMatch(t -> t.contains(today.plusDays(20).toString()));
        press("借出并打印领用单");
        settle();
        assertThat(of("顾南乔").state()).isEqualTo(DocumentState.LENT);
        DocumentLoan loan = loans.outOf(permit.id()).orElseThrow();
        assertThat(loan.taker()).isEqualTo("顾南乔");
        assertThat(loan.reckoning().due()).contains(today.plusDays(20));
        assertThat(preview()).contains("领用单");
        close();

        Platform.runLater(() -> command("归还证件…").fire());
        await("return-loan");
        pick("return-loan", "gnq");
        press("归还");
        settle();
        assertThat(texts()).as("nothing is returned unsaid").contains("请选“是否持证出境”。");
        interact(() -> lookup("#return-outing").<ComboBox<String>>query().setValue(Outing.STAYED.title()));
        type("return-cancelled", today.toString());
        press("归还");
        settle();
        assertThat(of("顾南乔").state()).isEqualTo(DocumentState.KEPT);
        assertThat(of("顾南乔").place()).isEqualTo(permit.place());
        assertThat(preview()).contains("归还单");
        close();
    }

    private TravelDocument of(String name) {
        return cabinet.all().stream()
                .filter(document -> document.holder().equals(name))
                .filter(document -> document.kind().equals(Optional.of(DocumentKind.HK_MACAO)))
                .findFirst()
                .orElseThrow();
    }

    /** After a closed window none has the keyboard here, so that keys reach no menu. */
    private MenuItem command(String title) {
        return MenuEntries.of(lookup(".menu-bar").queryAs(MenuBar.class))
                .filter(item -> title.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String id) {
        return lookup("#" + id).queryAs(TextField.class);
    }

    private void await(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup("#" + id).tryQuery().isPresent());
        settle();
    }

    private void type(String id, String text) throws TimeoutException {
        interact(() -> field(id).setText(text));
        settle();
    }

    /** Types initials, waits for the list below the field and takes its first line with Enter. */
    private void pick(String id, String initials) throws TimeoutException {
        interact(() -> field(id).requestFocus());
        type(id, initials);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup(".suggestions").tryQuery().isPresent());
        interact(() -> field(id).fireEvent(enter()));
        settle();
        assertThat(field(id).getText()).contains("顾南乔");
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private String preview() {
        return String.join("", titles());
    }

    private List<String> titles() {
        return Window.getWindows().stream()
                .filter(javafx.stage.Stage.class::isInstance)
                .map(window -> ((javafx.stage.Stage) window).getTitle())
                .filter(title -> title != null && title.startsWith("打印预览"))
                .toList();
    }

    private void close() throws TimeoutException {
        interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(javafx.stage.Stage.class::isInstance)
                .map(javafx.stage.Stage.class::cast)
                .filter(stage -> stage.getTitle() != null && stage.getTitle().startsWith("打印预览"))
                .forEach(Window::hide));
        settle();
    }
}
