package org.antou.meeting.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.Attendance;
import org.antou.meeting.model.Ballot;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingRules;
import org.antou.meeting.model.Quorum;
import org.antou.meeting.model.Vote;
import org.antou.meeting.model.VoteKind;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.register.view.FormPart;
import org.antou.ui.Icons;

/** 表决 in the form: who votes is counted from the roster, what the numbers come to is said while one types. */
final class VotePart implements FormPart<Meeting> {

    private static final String NONE = "没有表决";

    private final MeetingPlace place;
    private final AttendancePart attendance;
    private final ComboBox<String> kind = new ComboBox<>();
    private final NumberPair numbers = new NumberPair("应到有表决权", "到会有表决权").ids("voters-due", "voters-came");
    private final TextArea ballots = new TextArea();
    private final Label words = new Label();
    private final VBox root = new VBox();
    private Meeting shown = Meeting.blank(new UUID(0, 0), 0);
    private Runnable edited = () -> {};

    VotePart(MeetingPlace place, AttendancePart attendance) {
        this.place = place;
        this.attendance = attendance;
        kind.setId("vote-kind");
        kind.getItems().add(NONE);
        Stream.of(VoteKind.values()).map(VoteKind::title).forEach(kind.getItems()::add);
        kind.setValue(NONE);
        kind.setOnAction(e -> changed());
        numbers.onEdit(this::changed);
        ballots.setId("ballots");
        ballots.setPrefRowCount(2);
        ballots.setPromptText("一行一项,例如 接收张三:赞成8,反对0,弃权1,书面赞成1");
        ballots.textProperty().addListener((p, was, is) -> changed());
        words.setId("vote-words");
        words.setWrapText(true);
        words.getStyleClass().add("attendance-sentence");
        Button count = new Button("按到会名单数", Icons.PEOPLE.node());
        count.setOnAction(e -> count());
        HBox bar = new HBox(kind, numbers.node(), count);
        bar.getStyleClass().add("dialog-line");
        root.getStyleClass().add("form-part");
        root.getChildren().setAll(bar, ballots, words);
    }

    @Override
    public String key() {
        return "part.vote";
    }

    @Override
    public String title() {
        return "表决";
    }

    @Override
    public String after() {
        return MeetingViews.VOTE_AFTER;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Meeting meeting) {
        shown = meeting;
        Vote vote = meeting.vote();
        kind.setValue(vote.kind().map(VoteKind::title).orElse(NONE));
        numbers.show(vote.due(), vote.came());
        ballots.setText(vote.ballots().stream().map(Ballot::toString).collect(Collectors.joining("\n")));
        say();
    }

    /** Members with a vote among those due, and among those who came. */
    private void count() {
        Attendance now = attendance.current();
        List<UUID> ids = Stream.concat(
                        now.present().stream(),
                        now.absent().stream().filter(a -> a.counts()).flatMap(a -> a.person().stream()))
                .map(Named::id)
                .toList();
        place.work()
                .jobs()
                .run(
                        "数有表决权的人",
                        job -> ids.stream()
                                .flatMap(id -> place.people().person(id).stream())
                                .filter(Quorum::votes)
                                .map(Person::id)
                                .collect(Collectors.toSet()),
                        voters -> counted(now, voters),
                        place.work().dialogs()::problem);
    }

    private void counted(Attendance now, Set<UUID> voters) {
        int came = (int)
                now.present().stream().filter(p -> voters.contains(p.id())).count();
        numbers.show(OptionalInt.of(voters.size()), OptionalInt.of(came));
        if (kind.getValue().equals(NONE)) {
            kind.setValue(VoteKind.ORDINARY.title());
        }
    }

    private void changed() {
        say();
        edited.run();
    }

    private void say() {
        words.setText(String.join("", Quorum.words(current())));
        boolean any = !words.getText().isEmpty();
        words.setVisible(any);
        words.setManaged(any);
    }

    private Vote current() {
        Optional<VoteKind> chosen = Stream.of(VoteKind.values())
                .filter(k -> k.title().equals(kind.getValue()))
                .findFirst();
        return new Vote(
                chosen,
                numbers.first(),
                numbers.second(),
                ballots.getText()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Ballot.parse(line).orElseGet(() -> new Ballot(line.strip(), 0, 0, 0, 0)))
                        .toList());
    }

    @Override
    public Meeting apply(Meeting meeting) {
        return MeetingRules.attended(meeting, meeting.attendance(), current());
    }

    @Override
    public String stored() {
        return kind.getValue() + "\n" + ballots.getText() + "\n" + numbers.stored();
    }

    @Override
    public void restore(String stored) {
        int first = stored.indexOf('\n');
        int last = stored.lastIndexOf('\n');
        if (first >= 0 && last > first) {
            Attendance.Told pair = numbers.parsed(stored);
            kind.setValue(stored.substring(0, first));
            ballots.setText(stored.substring(first + 1, last));
            numbers.show(pair.expected(), pair.came());
        }
    }

    @Override
    public void onEdit(Runnable edited) {
        this.edited = edited;
    }
}
