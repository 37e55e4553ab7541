package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.antou.meeting.Meetings;
import org.antou.meeting.Meetings.Beginning;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.Quorum;
import org.antou.register.RecordRef;
import org.antou.register.view.DeskExtras;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.ui.Icons;

/** 三会一课: the tab of the meetings, and the screens that come over it: the matrix, the quotas, the check-up. */
public final class MeetingTab implements RegisterTab, MeetingScreens {

    private final MeetingPlace place;
    private final RegisterDesk<Meeting> desk;
    private final BeginDialog beginning;
    private final MatrixScreen matrix;
    private final QuotaScreen quotas;
    private final CheckupScreen checkup;
    private final LifeScreen life;
    private final StackPane root = new StackPane();

    public MeetingTab(MeetingPlace place) {
        this.place = place;
        this.beginning = new BeginDialog(place);
        AttendancePart attendance = new AttendancePart(place);
        this.desk = new RegisterDesk<>(
                place.work(),
                spec(),
                new DeskExtras<>(
                        List.of(attendance, new VotePart(place, attendance)),
                        List.of(place.neighbours().files())));
        this.matrix = new MatrixScreen(place, this);
        this.quotas = new QuotaScreen(place, this);
        this.checkup = new CheckupScreen(place, this);
        this.life = new LifeScreen(place, this);
        desk.onCreate(() -> beginning.ask().ifPresent(this::begin));
        place.neighbours().history().accept(desk.history());
        desk.askFirst(place.neighbours().repeated());
        desk.tools(tools());
        root.getStylesheets().add(MeetingFrame.sheet());
        back();
    }

    private Node[] tools() {
        List<Node> tools = new ArrayList<>(List.of(
                RegisterDesk.button("应开与已开", Icons.CALENDAR, this::openMatrix),
                RegisterDesk.button("记录体检…", Icons.CHECK, () -> show(checkup.open())),
                desk.forChosen("程序…", Icons.VIEWS, 1, 1, ids -> life.open(ids.get(0), () -> show(life.node()))),
                new PrintMenu(place, desk::chosen).node()));
        if (desk.mayWrite()) {
            ReviewDialog review = new ReviewDialog(place, desk::reload);
            Button button = desk.forChosen("审核…", Icons.SIGN, 1, 500, review::ask);
            tools.add(1, button);
        }
        return tools.toArray(Node[]::new);
    }

    private DeskSpec<Meeting> spec() {
        MeetingViews views = new MeetingViews(place);
        return new DeskSpec<>(
                "三会一课",
                "会议",
                views.table().without(place.meetings().off()),
                views.form().without(place.meetings().off()),
                place.register().ports().get(0),
                Icons.CALENDAR,
                new DeskSpec.Use<>(
                        () -> place.meetings()
                                .begin(new Beginning(
                                        Optional.empty(),
                                        org.antou.meeting.model.MeetingKind.GENERAL,
                                        "",
                                        Optional.empty())),
                        place.meetings()::find,
                        rows -> place.meetings().remove(place.work().session(), rows),
                        this::remarks,
                        meeting -> WhoCame.of(meeting)));
    }

    /** What is found in a record, and what its votes come to. */
    private List<String> remarks(Meeting meeting) {
        List<String> remarks = new ArrayList<>();
        meeting.review().told().ifPresent(remarks::add);
        remarks.addAll(Quorum.words(meeting.vote()));
        String label = meeting.label() + ":";
        place.register()
                .checkup()
                .check(meeting, today())
                .forEach(f -> remarks.add(f.message().replace(label, "") + f.advice() + "〔" + f.basis() + "〕"));
        return remarks;
    }

    /** Lets what is listed be taken to a workbook; hands the way back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<Meeting>> workbook) {
        return desk.exportTo(workbook);
    }

    private LocalDate today() {
        return place.today();
    }

    @Override
    public void begin(Beginning with) {
        back();
        desk.create(() -> place.meetings().begin(with));
    }

    @Override
    public void openMatrix() {
        show(matrix.open());
    }

    @Override
    public void openQuotas() {
        show(quotas.open());
    }

    @Override
    public void openMeeting(UUID id) {
        back();
        desk.open(new RecordRef(Meetings.KEY, id));
    }

    @Override
    public void back() {
        root.getChildren().setAll(desk.node());
        desk.reload();
    }

    private void show(Node screen) {
        root.getChildren().setAll(screen);
        screen.requestFocus();
    }

    @Override
    public String key() {
        return desk.key();
    }

    @Override
    public String title() {
        return desk.title();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        desk.shown();
        matrix.refresh();
    }

    @Override
    public void open(RecordRef ref) {
        if (ref.register().equals(Meetings.QUOTA)) {
            openQuotas();
        } else {
            openMeeting(ref.id());
        }
    }
}
