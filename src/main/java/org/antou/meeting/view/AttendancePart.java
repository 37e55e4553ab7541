package org.antou.meeting.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.Absence;
import org.antou.meeting.model.Attendance;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingRules;
import org.antou.meeting.model.Quorum;
import org.antou.people.model.Person;
import org.antou.people.view.PersonPicker;
import org.antou.register.Named;
import org.antou.register.view.FormPart;
import org.antou.ui.Icons;
import org.antou.ui.PickerField;

/** 到会情况 in the form: everybody due is ticked; who is un-ticked gets a line for the reason and the make-up. */
final class AttendancePart implements FormPart<Meeting> {

    private final MeetingPlace place;
    private final Map<UUID, CheckBox> ticks = new LinkedHashMap<>();
    private final Map<UUID, AbsenceLine> lines = new LinkedHashMap<>();
    private final FlowPane boxes = new FlowPane();
    private final VBox absences = new VBox();
    private final Label sentence = new Label();
    private final NumberPair told = new NumberPair("名单不全时填:应到", "实到");
    private final PickerField<Named> more;
    private final VBox root = new VBox();
    private Meeting shown = Meeting.blank(new UUID(0, 0), 0);
    private Runnable edited = () -> {};

    AttendancePart(MeetingPlace place) {
        this.place = place;
        this.more = new PickerField<>(
                new PersonPicker(place.people(), place.work().session()),
                place.work().jobs(),
                place.work().dialogs()::problem);
        more.field().setPromptText("加一名(姓名)");
        more.onPick(picked -> picked.ifPresent(this::join));
        sentence.setId("attendance-sentence");
        sentence.getStyleClass().add("attendance-sentence");
        boxes.getStyleClass().add("attendance-boxes");
        absences.getStyleClass().add("part-lines");
        told.onEdit(this::changed);
        HBox bar = new HBox(
                button("全到", Icons.CHECK, this::all), button("从名册补人", Icons.PEOPLE, this::roster), more, sentence);
        bar.getStyleClass().add("dialog-line");
        root.getStyleClass().add("form-part");
        root.getChildren().setAll(bar, boxes, absences, told.node());
    }

    private static Button button(String title, Icons icon, Runnable run) {
        Button button = new Button(title, icon.node());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    @Override
    public String key() {
        return "part.attendance";
    }

    @Override
    public String title() {
        return "到会情况(没有来的去掉勾,写明原因)";
    }

    @Override
    public String after() {
        return MeetingViews.ATTENDANCE_AFTER;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Meeting meeting) {
        shown = meeting;
        show(meeting.attendance());
    }

    private void show(Attendance attendance) {
        ticks.clear();
        lines.clear();
        boxes.getChildren().clear();
        absences.getChildren().clear();
        attendance.present().forEach(p -> tick(p, true));
        attendance
                .absent()
                .forEach(a -> a.person().ifPresent(p -> {
                    tick(p, false);
                    line(p, a);
                }));
        told.show(attendance.told().expected(), attendance.told().came());
        say();
    }

    private void tick(Named person, boolean present) {
        CheckBox box = new CheckBox(person.name());
        box.setUserData(person);
        box.setSelected(present);
        box.selectedProperty().addListener((p, was, is) -> {
            if (is) {
                Optional.ofNullable(lines.remove(person.id()))
                        .ifPresent(gone -> absences.getChildren().remove(gone.node()));
            } else {
                line(person, Absence.of(person, "")).focus();
            }
            changed();
        });
        ticks.put(person.id(), box);
        boxes.getChildren().add(box);
    }

    private AbsenceLine line(Named person, Absence absence) {
        AbsenceLine line = new AbsenceLine(person, absence, place.today(), this::changed);
        line.onRemove(() -> leave(person));
        lines.put(person.id(), line);
        absences.getChildren().add(line.node());
        return line;
    }

    /** Neither came nor was due: taken off the record. */
    private void leave(Named person) {
        Optional.ofNullable(lines.remove(person.id()))
                .ifPresent(gone -> absences.getChildren().remove(gone.node()));
        Optional.ofNullable(ticks.remove(person.id()))
                .ifPresent(gone -> boxes.getChildren().remove(gone));
        changed();
    }

    private void join(Named person) {
        more.show(Optional.empty());
        if (!ticks.containsKey(person.id())) {
            tick(person, true);
            changed();
        }
    }

    private void all() {
        List.copyOf(ticks.values()).forEach(box -> box.setSelected(true));
    }

    /** Those due by the roster of today who do not stand here yet. */
    private void roster() {
        Optional<Named> branch = shown.branch();
        if (branch.isEmpty()) {
            place.work().navigator().status("民主生活会不属于支部,没有名册;请逐个加人。");
            return;
        }
        place.work()
                .jobs()
                .run(
                        "读取名册",
                        job -> place.meetings()
                                .roster(branch.get().id())
                                .map(r -> MeetingRules.due(r, shown.kind(), shown.group()))
                                .orElse(List.of()),
                        due -> {
                            due.stream().map(Person::named).forEach(this::join);
                            if (due.isEmpty()) {
                                place.work().navigator().status("名册里没有应到的人;请先在“人员”里填写所在党支部。");
                            }
                        },
                        place.work().dialogs()::problem);
    }

    private void changed() {
        say();
        edited.run();
    }

    private void say() {
        boolean named = !ticks.isEmpty();
        told.node().setVisible(!named);
        told.node().setManaged(!named);
        Meeting now = MeetingRules.attended(shown, current(), shown.vote());
        sentence.setText(Quorum.sentence(now).orElse("还没有名单"));
    }

    /** Who came and who did not, as it stands in the form. */
    Attendance current() {
        List<Named> present = new ArrayList<>();
        ticks.values().stream().filter(CheckBox::isSelected).forEach(box -> present.add((Named) box.getUserData()));
        return new Attendance(
                present,
                lines.values().stream().map(AbsenceLine::absence).toList(),
                shown.attendance().observers(),
                new Attendance.Told(told.first(), told.second()));
    }

    @Override
    public Meeting apply(Meeting meeting) {
        Attendance now = current();
        boolean named = now.named();
        return MeetingRules.attended(
                meeting,
                new Attendance(
                        now.present(),
                        now.absent(),
                        meeting.attendance().observers(),
                        named ? new Attendance.Told(OptionalInt.empty(), OptionalInt.empty()) : now.told()),
                meeting.vote());
    }

    @Override
    public String stored() {
        Attendance now = current();
        String present =
                now.present().stream().map(p -> "+" + p.id() + " " + p.name()).collect(Collectors.joining("\n"));
        String absent = now.absent().stream()
                .map(a -> "-" + a.person().orElseThrow().id() + " " + a.line())
                .collect(Collectors.joining("\n"));
        return present + "\n" + absent + "\n" + told.stored();
    }

    @Override
    public void restore(String stored) {
        List<Named> present = new ArrayList<>();
        List<Absence> absent = new ArrayList<>();
        stored.lines().filter(line -> line.length() > 38).forEach(line -> {
            UUID id = UUID.fromString(line.substring(1, 37));
            String rest = line.substring(38);
            if (line.startsWith("+")) {
                present.add(new Named(id, rest));
            } else if (line.startsWith("-")) {
                Absence absence = Absence.parse(rest);
                absent.add(absence.by(new Named(id, absence.name())));
            }
        });
        show(new Attendance(present, absent, "", told.parsed(stored)));
    }

    @Override
    public void onEdit(Runnable edited) {
        this.edited = edited;
    }
}
