package org.antou.meeting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.antou.attachment.Attachments;
import org.antou.meeting.MeetingCheckup;
import org.antou.meeting.MeetingRegister;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.meeting.model.MeetingState;
import org.antou.meeting.model.QuotaLine;
import org.antou.meeting.model.ReviewState;
import org.antou.meeting.model.RuleSet;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Persons;
import org.antou.register.view.SaveGate;
import org.antou.register.view.SidePane;
import org.antou.register.view.Workplace;
import org.antou.register.visits.view.TestWorkplaces;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Entering a meeting from the roster, a hole in the matrix, a review, the check-up, over a real store. */
class MeetingTabTest extends ApplicationTest {

    private final Store store = TestStores.memory();
    private final Workplace workplace = TestWorkplaces.over(store);
    private final Parameters parameters = new Parameters(store, workplace.history());
    private final People people = new People(store, workplace.history());
    private final Branches branches = new Branches(store, workplace.history(), parameters);
    private final MeetingRegister register = new MeetingRegister(
            store,
            workplace.history(),
            new MeetingRegister.Office(people, branches),
            new MeetingCheckup.Settings(
                    parameters, new Holidays(store, workplace.history()), new Phrases(store, workplace.history())));
    private final List<Sheets> printed = new ArrayList<>();
    private final List<Printout> tables = new ArrayList<>();
    private final StackPane root = new StackPane();
    private Branch branch;
    private MeetingTab tab;

    @Override
    public void start(Stage stage) {
        tab = new MeetingTab(new MeetingPlace(
                workplace,
                register,
                people,
                branches,
                new MeetingPlace.Neighbours(
                        new Office(store, workplace.history()),
                        new MeetingPlace.Papers() {
                            @Override
                            public void preview(Printout printout) {
                                tables.add(printout);
                            }

                            @Override
                            public void preview(Sheets sheets) {
                                printed.add(sheets);
                            }
                        },
                        new SidePane("附件", new Label("附件"), ref -> {}),
                        history -> {},
                        SaveGate.open(),
                        files())));
        Scene scene = new Scene(root, 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void found() throws TimeoutException {
        WaitForAsyncUtils.clearExceptions();
        branch = branches.save(workplace.session(), Persons.branch("一支部"));
        List<String> names = List.of("甲员", "乙员", "丙员");
        for (String name : names) {
            PartyStatus status = name.equals("丙员") ? PartyStatus.PROBATIONARY : PartyStatus.FULL;
            people.save(workplace.session(), Persons.of(name, "branch", branch.named(), "partyStatus", status));
        }
        interact(() -> root.getChildren().setAll(tab.node()));
        interact(tab::shown);
        settle();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        workplace.jobs().close();
        FxToolkit.cleanupStages();
        store.close();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
    }

    private void begin(MeetingKind kind) throws TimeoutException {
        Platform.runLater(() -> button("登记会议").fire());
        waitFor("#begin-kind");
        interact(() -> combo("begin-kind").setValue(kind.title()));
        interact(() -> button("开始登记").fire());
        settle();
    }

    @Test
    void whoDidNotComeIsUntickedAndMustHaveAReason() throws TimeoutException {
        begin(MeetingKind.GENERAL);
        assertThat(text("attendance-sentence")).isEqualTo("应到3名,实到3名,符合规定人数。");
        interact(() -> box("乙员").setSelected(false));
        assertThat(text("attendance-sentence")).isEqualTo("应到3名,实到2名,符合规定人数。");
        press("保存");
        assertThat(texts()).anyMatch(t -> t.contains("乙员缺席,请写明原因"));
        assertThat(register.meetings().count()).isZero();

        interact(() -> lookup("#absence-乙员").queryAs(TextField.class).setText("出差"));
        press("按到会名单数");
        assertThat(lookup("#voters-due").queryAs(TextField.class).getText())
                .as("one on probation has no vote")
                .isEqualTo("2");
        assertThat(lookup("#voters-came").queryAs(TextField.class).getText()).isEqualTo("1");
        interact(() -> lookup("#ballots").queryAs(TextArea.class).setText("推优:赞成1,反对0,弃权0"));
        assertThat(text("vote-words")).contains("须到会1名、赞成2名").contains("任何议题都通不过");
        press("保存");
        Meeting saved = register.meetings().all().get(0);
        assertThat(saved.attendance().absent().get(0).line()).isEqualTo("乙员:出差");
        assertThat(saved.attendance().expected()).hasValue(3);
        assertThat(saved.vote().ballots()).hasSize(1);
        assertThat(saved.sitting().entered()).contains(today());
    }

    @Test
    void aHoleIsClickedAndExplainedOrFilled() throws TimeoutException {
        int year = today().getYear() - 1;
        press("应开与已开");
        interact(() -> year().setValue(year));
        settle();
        assertThat(text("matrix-totals")).contains("全年应开 40 次").contains("欠 40 次");
        QuotaLine study = line(MeetingKind.STUDY);
        CellWork work = new CellWork(place(), tab, tab::shown);
        Platform.runLater(() -> work.open(study, 3));
        waitForButton("登记未召开的原因…");
        Platform.runLater(() -> button("登记未召开的原因…").fire());
        waitFor("#not-held-reason");
        interact(() -> lookup("#not-held-reason").queryAs(TextField.class).setText("全员防汛"));
        interact(() -> button("登记").fire());
        settle();
        Meeting not = register.meetings().all().get(0);
        assertThat(not.state()).isEqualTo(MeetingState.NOT_HELD);
        assertThat(not.on()).contains(LocalDate.of(year, 3, 1));
        assertThat(line(MeetingKind.STUDY).cellOf(3).why()).contains("全员防汛");

        Platform.runLater(() -> work.open(study, 4));
        waitForButton("登记会议…");
        interact(() -> button("登记会议…").fire());
        settle();
        press("保存");
        assertThat(register.meetings().all())
                .anySatisfy(m -> assertThat(m.label()).isEqualTo("一支部 " + LocalDate.of(year, 4, 1) + " 理论学习"));
    }

    private Attachments files() {
        return new Attachments(
                store, workplace.history(), parameters, Path.of("target", "no-attachments"), workplace.clock());
    }

    private MeetingPlace place() {
        return new MeetingPlace(
                workplace,
                register,
                people,
                branches,
                new MeetingPlace.Neighbours(
                        new Office(store, workplace.history()),
                        null,
                        new SidePane("附件", new Label(), ref -> {}),
                        history -> {},
                        SaveGate.open(),
                        files()));
    }

    @Test
    void aReturnWithoutAReasonStaysInTheDialog() throws TimeoutException {
        Meeting saved = register.meetings()
                .save(workplace.session(), MeetingSamples.of(branch, MeetingKind.STUDY, today().toString()));
        interact(() -> tab.open(new org.antou.register.RecordRef("meeting", saved.id())));
        settle();
        Platform.runLater(() -> button("审核…").fire());
        waitFor("#review-return");
        interact(() -> lookup("#review-return").queryAs(RadioButton.class).setSelected(true));
        interact(() -> button("登记审核").fire());
        assertThat(register.meetings().find(saved.id()).orElseThrow().review().state())
                .isEqualTo(ReviewState.PENDING);
        interact(() -> lookup("#review-words").queryAs(TextInputControl.class).setText("没有会议内容"));
        interact(() -> button("登记审核").fire());
        settle();
        assertThat(register.meetings().find(saved.id()).orElseThrow().review().words())
                .isEqualTo("没有会议内容");
        assertThat(texts()).anyMatch(t -> t.startsWith("审核退回(") && t.endsWith(":没有会议内容"));
    }

    @Test
    void theCheckupTellsWhatIsWrongAndOpensTheRecord() throws TimeoutException {
        register.meetings().save(workplace.session(), MeetingSamples.of(branch, MeetingKind.STUDY, today().toString()));
        press("记录体检…");
        assertThat(lookup("#checkup").queryAs(TableView.class).getItems()).isNotEmpty();
        assertThat(texts()).anyMatch(t -> t.contains("要素不全")).anyMatch(t -> t.contains("没有会议内容"));
        press("打印…");
        assertThat(tables.get(0).rows()).isNotEmpty();
    }

    @Test
    void theMatrixFollowsTheQuotasWhichAClerkCanOnlyRead() throws TimeoutException {
        press("应开与已开");
        press("次数要求…");
        assertThat(find("改用《支部工作条例》口径")).isEmpty();
        Session administrator = new Session(new UUID(1, 3), "管理员", Role.ADMINISTRATOR);
        register.quotas().use(administrator, RuleSet.REGULATION);
        press("看应开与已开");
        assertThat(text("matrix-totals")).contains("全年应开 18 次");
    }

    private QuotaLine line(MeetingKind kind) {
        TableView<?> table = lookup("#matrix").queryAs(TableView.class);
        return table.getItems().stream()
                .map(QuotaLine.class::cast)
                .filter(l -> l.rule().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> year() {
        return (ComboBox<Integer>) lookup("#matrix-year").queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String id) {
        return (ComboBox<String>) lookup("#" + id).queryAs(ComboBox.class);
    }

    private CheckBox box(String name) {
        return lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> name.equals(box.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String text(String id) {
        return lookup("#" + id).queryAs(Label.class).getText();
    }

    private void press(String text) throws TimeoutException {
        interact(() -> button(text).fire());
        settle();
    }

    private Optional<Button> find(String text) {
        return lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> text.equals(button.getText()) && button.isVisible())
                .findFirst();
    }

    private Button button(String text) {
        return find(text).orElseThrow(() -> new AssertionError("no button " + text));
    }

    private List<String> texts() {
        return Stream.of(".label", ".table-cell")
                .flatMap(style -> root.lookupAll(style).stream())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .flatMap(labeled -> Optional.ofNullable(labeled.getText()).stream())
                .toList();
    }

    private void waitFor(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup(id).tryQuery().isPresent());
    }

    private void waitForButton(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> find(text).isPresent());
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workplace.jobs()::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
