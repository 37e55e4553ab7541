package org.antou.meeting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.antou.attachment.Attachments;
import org.antou.meeting.MeetingCheckup;
import org.antou.meeting.MeetingRegister;
import org.antou.meeting.Meetings;
import org.antou.meeting.model.LifeCheck.Standing;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyPost;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Persons;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.view.SaveGate;
import org.antou.register.view.SidePane;
import org.antou.register.view.Workplace;
import org.antou.register.visits.view.TestWorkplaces;
import org.antou.settings.Holidays;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.ui.PickerField;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A window with the meetings over a real store, and how its procedure screen is clicked. */
abstract class LifeStage extends ApplicationTest {

    static final LocalDate DAY = LocalDate.of(2021, 1, 20);

    @TempDir
    private Path folder;

    private final Store store = TestStores.memory();
    final Workplace workplace = TestWorkplaces.over(store);
    private final Parameters parameters = new Parameters(store, workplace.history());
    private final People people = new People(store, workplace.history());
    private final Branches branches = new Branches(store, workplace.history(), parameters);
    final MeetingRegister register = new MeetingRegister(
            store,
            workplace.history(),
            new MeetingRegister.Office(people, branches),
            new MeetingCheckup.Settings(
                    parameters, new Holidays(store, workplace.history()), new Phrases(store, workplace.history())));
    final List<Sheets> printed = new ArrayList<>();
    private final StackPane root = new StackPane();
    Attachments attachments;
    Branch branch;
    List<Named> members;
    private MeetingTab tab;

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(root, 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void found() throws TimeoutException {
        WaitForAsyncUtils.clearExceptions();
        attachments = new Attachments(store, workplace.history(), parameters, folder, workplace.clock());
        branch = branches.save(workplace.session(), Persons.branch("一支部"));
        members = List.of(
                person("甲书记", "partyPost", PartyPost.SECRETARY),
                person("乙党员", "group", ""),
                person("丙党员", "group", ""));
        interact(() -> {
            tab = new MeetingTab(new MeetingPlace(
                    workplace,
                    register,
                    people,
                    branches,
                    new MeetingPlace.Neighbours(
                            new Office(store, workplace.history()),
                            new Kept(printed),
                            new SidePane("附件", new Label("附件"), ref -> {}),
                            history -> {},
                            SaveGate.open(),
                            attachments)));
            root.getChildren().setAll(tab.node());
            tab.shown();
        });
        settle();
    }

    private record Kept(List<Sheets> printed) implements MeetingPlace.Papers {

        @Override
        public void preview(Printout printout) {
            throw new AssertionError("a form was wanted");
        }

        @Override
        public void preview(Sheets sheets) {
            printed.add(sheets);
        }
    }

    private Named person(String name, String key, Object value) {
        return people.save(
                        workplace.session(),
                        Persons.of(name, "branch", branch.named(), "partyStatus", PartyStatus.FULL, key, value))
                .named();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        workplace.jobs().close();
        FxToolkit.cleanupStages();
        store.close();
    }

    Meeting open(Meeting meeting) throws TimeoutException {
        Meeting saved = register.meetings().save(workplace.session(), meeting);
        interact(() -> tab.open(new RecordRef(Meetings.KEY, saved.id())));
        settle();
        press("程序…");
        return saved;
    }

    LifeProcedure procedure(Meeting meeting) {
        return register.lives().of(meeting.id()).orElseThrow();
    }

    void step(LifeStep step) throws TimeoutException {
        ListView<Standing> list = steps();
        interact(() -> list.getItems().stream()
                .filter(s -> s.step() == step)
                .findFirst()
                .ifPresent(list.getSelectionModel()::select));
        settle();
        assertThat(list.getSelectionModel().getSelectedItem().step()).isEqualTo(step);
    }

    @SuppressWarnings("unchecked")
    private ListView<Standing> steps() {
        return (ListView<Standing>) lookup("#life-steps").queryAs(ListView.class);
    }

    void enter(LifeStep step, Map<String, String> fields) throws TimeoutException {
        begin(step);
        fill(fields);
        press("保存");
        assertThat(lookup("#entry-on").tryQuery()).as("saved: " + step.title()).isEmpty();
    }

    void begin(LifeStep step) throws TimeoutException {
        step(step);
        later("登记这一步…");
        waitFor("#entry-on");
    }

    /** Fills fields by their ids; the list of a picker opens for a focused field only, which no dialog has headless. */
    void fill(Map<String, String> fields) throws TimeoutException {
        for (Map.Entry<String, String> field : fields.entrySet()) {
            Node node = lookup("#" + field.getKey()).query();
            interact(() -> set(node, field.getValue()));
            settle();
        }
    }

    @SuppressWarnings("unchecked")
    private void set(Node node, String value) {
        if (node instanceof ComboBox<?> box) {
            ((ComboBox<String>) box).setValue(value);
        } else if (node.getParent() instanceof PickerField<?> picker) {
            ((PickerField<Named>) picker)
                    .show(members.stream().filter(m -> m.name().equals(value)).findFirst());
        } else {
            ((TextInputControl) node).setText(value);
        }
    }

    TextField field(String id) {
        return lookup("#" + id).queryAs(TextField.class);
    }

    TextInputControl area(String id) {
        return lookup("#" + id).queryAs(TextInputControl.class);
    }

    String label(String id) {
        return lookup("#" + id).queryAs(Label.class).getText();
    }

    void press(String text) throws TimeoutException {
        Platform.runLater(() -> button(text).fire());
        settle();
    }

    void later(String text) {
        Platform.runLater(() -> button(text).fire());
    }

    void dismiss() throws TimeoutException {
        press("知道了");
    }

    Optional<Button> find(String text) {
        return lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> text.equals(button.getText()) && shown(button))
                .findFirst();
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Button button(String text) {
        return find(text).orElseThrow(() -> new AssertionError("no button " + text));
    }

    List<Node> windows() {
        return listWindows().stream()
                .map(window -> (Node) window.getScene().getRoot())
                .toList();
    }

    List<String> texts() {
        return texts(List.of(root));
    }

    static List<String> texts(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> node.lookupAll(".label").stream())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .flatMap(labeled -> Optional.ofNullable(labeled.getText()).stream())
                .toList();
    }

    void waitFor(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup(id).tryQuery().isPresent());
        settle();
    }

    void waitForButton(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> find(text).isPresent());
    }

    void waitForButtons(String text) throws TimeoutException {
        waitForButton(text);
        settle();
    }

    void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workplace.jobs()::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
