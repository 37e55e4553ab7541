package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.Review;
import org.antou.meeting.model.ReviewState;
import org.antou.people.view.PersonPicker;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;
import org.antou.ui.PickerField;

/** 审核: passes or returns the chosen records, as the overseer (包保责任人) signed it. */
final class ReviewDialog {

    private final MeetingPlace place;
    private final Runnable done;

    ReviewDialog(MeetingPlace place, Runnable done) {
        this.place = place;
        this.done = done;
    }

    void ask(List<UUID> ids) {
        place.work()
                .jobs()
                .run(
                        "读取会议",
                        job -> {
                            List<Meeting> meetings = place.meetings().some(ids);
                            Optional<Named> overseer =
                                    meetings.stream().findFirst().flatMap(place.meetings()::overseer);
                            return new Asked(meetings, overseer);
                        },
                        this::ask,
                        place.work().dialogs()::problem);
    }

    private record Asked(List<Meeting> meetings, Optional<Named> overseer) {}

    private void ask(Asked asked) {
        Fields fields = new Fields(place, asked.overseer());
        String title = asked.meetings().size() == 1
                ? "审核 " + asked.meetings().get(0).label()
                : "审核 " + asked.meetings().size() + " 份会议记录";
        place.work()
                .dialogs()
                .form(title, fields.node, "登记审核", fields::read)
                .ifPresent(review ->
                        save(asked.meetings().stream().map(Meeting::id).toList(), review));
    }

    private void save(List<UUID> ids, Review review) {
        place.work()
                .jobs()
                .run(
                        "登记审核",
                        job -> place.meetings().review(place.work().session(), ids, review),
                        count -> {
                            place.work()
                                    .navigator()
                                    .status("已登记 " + count + " 份记录的审核:"
                                            + review.state().title() + "。");
                            done.run();
                        },
                        place.work().dialogs()::problem);
    }

    /** The fields of the question. */
    private static final class Fields {

        private final RadioButton pass = new RadioButton("通过");
        private final RadioButton back = new RadioButton("退回(写明原因)");
        private final PickerField<Named> reviewer;
        private final DateField on;
        private final TextArea words = new TextArea();
        private final Label wrong = new Label();
        private final VBox node = new VBox();

        Fields(MeetingPlace place, Optional<Named> overseer) {
            ToggleGroup group = new ToggleGroup();
            group.getToggles().addAll(pass, back);
            pass.setSelected(true);
            pass.setId("review-pass");
            back.setId("review-return");
            words.setId("review-words");
            words.setPrefRowCount(3);
            words.setWrapText(true);
            reviewer = new PickerField<>(
                    new PersonPicker(place.people(), place.work().session()),
                    place.work().jobs(),
                    place.work().dialogs()::problem);
            reviewer.show(overseer);
            on = new DateField(place.today());
            on.show(PartialDate.of(place.today()));
            wrong.getStyleClass().add("form-message");
            HBox states = new HBox(pass, back);
            states.getStyleClass().add("dialog-line");
            GridPane grid = new GridPane();
            grid.getStyleClass().add("detail-grid");
            grid.addRow(0, new Label("结论"), states);
            grid.addRow(1, new Label("审核人"), reviewer);
            grid.addRow(2, new Label("审核日期"), on);
            grid.addRow(3, new Label("意见"), words);
            ColumnConstraints titles = new ColumnConstraints();
            titles.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
            grid.getColumnConstraints().add(titles);
            Label hint = new Label("审核人默认是支部的包保责任人。退回后修改过的记录回到“未审核”。");
            hint.getStyleClass().add("dialog-hint");
            node.getChildren().addAll(grid, hint, wrong);
            node.getStyleClass().add("dialog-form");
        }

        private Optional<Review> read() {
            ReviewState state = back.isSelected() ? ReviewState.RETURNED : ReviewState.PASSED;
            if (state == ReviewState.RETURNED && words.getText().isBlank()) {
                return refused("退回的请写明原因,支部才知道改什么。");
            }
            if (on.isUnreadable() || on.date().filter(day -> !day.isExact()).isPresent()) {
                return refused("审核日期请写到日,例如 2024-05-08。");
            }
            if (reviewer.isUnresolved()) {
                return refused("审核人:" + reviewer.unresolved().orElse(""));
            }
            Optional<LocalDate> day = on.date().filter(PartialDate::isExact).map(PartialDate::earliest);
            return Optional.of(
                    new Review(state, reviewer.value(), day, words.getText().strip()));
        }

        private Optional<Review> refused(String why) {
            wrong.setText(why);
            return Optional.empty();
        }
    }
}
