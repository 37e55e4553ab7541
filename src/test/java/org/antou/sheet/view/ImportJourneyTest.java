package org.antou.sheet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.antou.ledger.Fixture;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.RowState;
import org.antou.task.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a clerk does with a roster that the store has half of already: asked, mended, stopped. */
class ImportJourneyTest extends ImportWindow {

    private boolean stopping;

    /** Somebody presses 取消 while the store is made safe before an import; the stage of a job is told after 300 ms. */
    @Override
    void beforeWriting() {
        if (stopping) {
            try {
                WaitForAsyncUtils.waitFor(
                        10, TimeUnit.SECONDS, () -> !jobs.running().isEmpty());
            } catch (TimeoutException e) {
                throw new AssertionError(e);
            }
            jobs.running().forEach(Job::cancel);
        }
    }

    @BeforeEach
    void two_of_one_name() {
        Named office = fixture.people.createSection(Fixture.CLERK, "综合科").named();
        Named money = fixture.people.createSection(Fixture.CLERK, "财务科").named();
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(office));
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(money));
    }

    @Test
    void asked_about_a_person_the_clerk_sees_both_values_and_updates() throws IOException, TimeoutException {
        read("姓名,科室,职务\n张伟,综合科,科长\n李敏,综合科,科员\n");
        interact(() ->
                lookup("#import-policy").queryComboBox().getSelectionModel().select(Policy.ASK.ordinal()));
        settle();
        assertThat(states()).containsExactly(RowState.ASK, RowState.NEW);
        interact(() -> Platform.runLater(
                () -> lookup("#ask-next").queryAs(Button.class).fire()));
        settle();
        DialogPane pane = dialog();
        assertThat(from(pane).lookup(".mend-differs").queryAs(Label.class).getText())
                .isEqualTo("(空)");
        assertThat(from(pane)
                        .lookup("#mend-post")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("科长");
        accept(pane);
        settle();
        press("#ask-update");
        press("#import-write");
        assertThat(fixture.people.persons())
                .filteredOn(p -> p.name().equals("张伟"))
                .extracting(Person::post)
                .containsExactlyInAnyOrder("科长", "");
    }

    @Test
    void of_two_of_one_name_the_clerk_picks_one_by_a_click() throws IOException, TimeoutException {
        Path file = Files.writeString(temp.resolve("问题.csv"), "序号,发现的问题,责任人\n1,学习不深入,张伟\n");
        interact(() -> screen.read(new org.antou.ledger.LedgerRegister(fixture.ledger).sheet(), file));
        settle();
        interact(() -> Platform.runLater(() -> {
            rows().getSelectionModel().select(0);
            rows().getContextMenu().getItems().get(0).getOnAction().handle(new ActionEvent());
        }));
        settle();
        DialogPane pane = dialog();
        Hyperlink money = from(pane).lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(l -> l.getText().contains("财务科"))
                .findFirst()
                .orElseThrow();
        interact(money::fire);
        accept(pane);
        settle();
        press("#import-write");
        assertThat(fixture.ledger.all().get(0).owner().map(Named::id))
                .contains(fixture.people.persons().stream()
                        .filter(p -> p.section().map(Named::name).equals(Optional.of("财务科")))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void stopped_while_writing_nothing_is_kept_and_the_import_can_be_tried_again()
            throws IOException, TimeoutException {
        read("姓名,科室\n李敏,综合科\n");
        stopping = true;
        press("#import-write");
        assertThat(fixture.people.persons()).hasSize(2);
        assertThat(button("#import-write").isDisabled()).isFalse();
        stopping = false;
        press("#import-write");
        assertThat(fixture.people.persons()).hasSize(3);
    }

    @Test
    void what_did_not_come_in_is_mended_in_the_same_preview_and_comes_in_after_the_rest()
            throws IOException, TimeoutException {
        read("姓名,科室,性别\n李敏,综合科,女\n王芳,综合科,不详\n");
        press("#import-write");
        Button goOn = button("#import-go-on");
        assertThat(goOn.isVisible()).isTrue();
        assertThat(goOn.getText()).isEqualTo("接着改剩下的 1 行");
        interact(goOn::fire);
        settle();
        assertThat(states()).containsExactly(RowState.ERROR);
        assertThat(goOn.isVisible()).isFalse();
        interact(() -> Platform.runLater(() -> {
            rows().getSelectionModel().select(0);
            rows().getContextMenu().getItems().get(3).getOnAction().handle(new ActionEvent());
        }));
        settle();
        assertThat(states()).containsExactly(RowState.LEFT);
        assertThat(fixture.people.persons()).hasSize(3);
    }

    private static DialogPane dialog() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Presses the action of a form; nothing has the focus without a display. */
    private void accept(DialogPane pane) {
        ButtonType action = pane.getButtonTypes().stream()
                .filter(b -> b.getButtonData() == ButtonData.OK_DONE)
                .findFirst()
                .orElseThrow();
        interact(() -> ((Button) pane.lookupButton(action)).fire());
    }
}
