package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.meeting.Meetings.Beginning;
import org.antou.meeting.model.MeetingKind;
import org.antou.people.model.Branch;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;

/** Asked before a record begins: whose meeting, of which kind, on which day. The roster and the place follow from it. */
final class BeginDialog {

    private final MeetingPlace place;

    BeginDialog(MeetingPlace place) {
        this.place = place;
    }

    /** Branches are few; they are read while the clerk waits for nothing else. */
    Optional<Beginning> ask() {
        List<Branch> branches = place.branches().all();
        Fields fields = new Fields(branches, place.today());
        return place.work().dialogs().form("登记会议", fields.node, "开始登记", fields::read);
    }

    /** The fields of the question. */
    private static final class Fields {

        private final List<Branch> branches;
        private final ComboBox<String> kind = new ComboBox<>();
        private final ComboBox<String> branch = new ComboBox<>();
        private final ComboBox<String> group = new ComboBox<>();
        private final DateField on;
        private final Label wrong = new Label();
        private final VBox node = new VBox();

        Fields(List<Branch> branches, LocalDate today) {
            this.branches = branches;
            this.on = new DateField(today);
            kind.setId("begin-kind");
            branch.setId("begin-branch");
            group.setId("begin-group");
            on.field().setId("begin-on");
            Stream.of(MeetingKind.values()).map(MeetingKind::title).forEach(kind.getItems()::add);
            kind.setValue(MeetingKind.GENERAL.title());
            branches.forEach(b -> branch.getItems().add(b.name()));
            branches.stream().findFirst().ifPresent(b -> branch.setValue(b.name()));
            on.show(PartialDate.of(today));
            kind.setOnAction(e -> adapt());
            branch.setOnAction(e -> adapt());
            wrong.getStyleClass().add("form-message");
            GridPane grid = new GridPane();
            grid.getStyleClass().add("detail-grid");
            grid.addRow(0, new Label("支部"), branch);
            grid.addRow(1, new Label("会议类型"), kind);
            grid.addRow(2, new Label("党小组"), group);
            grid.addRow(3, new Label("会议日期"), on);
            Label hint = new Label("应到人员按支部名册列出,地点、起止时间、主持人沿用上一次同类会议;文字不沿用。");
            hint.setWrapText(true);
            hint.getStyleClass().add("dialog-hint");
            node.getChildren().addAll(grid, hint, wrong);
            node.getStyleClass().add("dialog-form");
            adapt();
        }

        private void adapt() {
            MeetingKind now = kind();
            branch.setDisable(now.ofLeaders());
            List<String> groups = new ArrayList<>();
            branch().ifPresent(b -> groups.addAll(b.groups()));
            group.setDisable(now != MeetingKind.GROUP || groups.isEmpty());
            String before = group.getValue();
            group.getItems().setAll(groups);
            group.setValue(
                    groups.contains(before)
                            ? before
                            : groups.stream().findFirst().orElse(null));
        }

        private MeetingKind kind() {
            return Stream.of(MeetingKind.values())
                    .filter(k -> k.title().equals(kind.getValue()))
                    .findFirst()
                    .orElse(MeetingKind.GENERAL);
        }

        private Optional<Branch> branch() {
            return branches.stream()
                    .filter(b -> b.name().equals(branch.getValue()))
                    .findFirst();
        }

        private Optional<Beginning> read() {
            Optional<LocalDate> day = on.date().filter(PartialDate::isExact).map(PartialDate::earliest);
            MeetingKind chosen = kind();
            if (!chosen.ofLeaders() && branch().isEmpty()) {
                return refused(branches.isEmpty() ? "还没有登记党支部,请先在“党支部”里登记。" : "请选择支部。");
            }
            if (day.isEmpty()) {
                return refused("请填写会议日期,写到日,例如 2024-05-08。");
            }
            Optional<Named> whose = chosen.ofLeaders() ? Optional.empty() : branch().map(Branch::named);
            String which = group.isDisabled()
                    ? ""
                    : Optional.ofNullable(group.getValue()).orElse("");
            return Optional.of(new Beginning(whose, chosen, which, day));
        }

        private Optional<Beginning> refused(String why) {
            wrong.setText(why);
            return Optional.empty();
        }
    }
}
