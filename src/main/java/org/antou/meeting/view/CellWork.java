package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.meeting.Meetings.Beginning;
import org.antou.meeting.model.MeetingMark;
import org.antou.meeting.model.QuotaCell;
import org.antou.meeting.model.QuotaCell.State;
import org.antou.meeting.model.QuotaLine;
import org.antou.security.Role;

/** What a click on a month does: enters a meeting, tells why there was none, or opens what is there. */
final class CellWork {

    private static final String ENTER = "登记会议…";
    private static final String NOT_HELD = "登记未召开的原因…";
    private static final int MOST_LISTED = 6;

    private final MeetingPlace place;
    private final MeetingScreens screens;
    private final Runnable changed;

    CellWork(MeetingPlace place, MeetingScreens screens, Runnable changed) {
        this.place = place;
        this.screens = screens;
        this.changed = changed;
    }

    void open(QuotaLine line, int month) {
        QuotaCell cell = line.cellOf(month);
        List<MeetingMark> marks = line.months().get(month - 1).marks();
        List<String> ways = new ArrayList<>();
        marks.stream().limit(MOST_LISTED).map(CellWork::way).forEach(ways::add);
        if (place.work().session().role().covers(Role.CLERK) && line.exempt().isEmpty()) {
            ways.add(ENTER);
            if (cell.state() == State.HOLE || cell.state() == State.OPEN) {
                ways.add(NOT_HELD);
            }
        }
        String title =
                line.branch().name() + " " + month + "月 " + line.rule().kind().title();
        if (ways.isEmpty()) {
            place.work().dialogs().info(title, cell.why());
            return;
        }
        place.work()
                .dialogs()
                .choose(title, cell.why(), ways.toArray(String[]::new))
                .ifPresent(way -> go(way, line, month, marks));
    }

    private static String way(MeetingMark mark) {
        return "看 " + mark.on().getMonthValue() + "月" + mark.on().getDayOfMonth() + "日" + (mark.held() ? "" : "未召开");
    }

    private void go(String way, QuotaLine line, int month, List<MeetingMark> marks) {
        if (way.equals(ENTER)) {
            screens.begin(beginning(line, day(line, month)));
        } else if (way.equals(NOT_HELD)) {
            reason(line, month).ifPresent(why -> notHeld(line, month, why));
        } else {
            marks.stream()
                    .filter(mark -> way(mark).equals(way))
                    .findFirst()
                    .ifPresent(mark -> screens.openMeeting(mark.id()));
        }
    }

    private static Beginning beginning(QuotaLine line, Optional<LocalDate> on) {
        return new Beginning(Optional.of(line.branch().named()), line.rule().kind(), line.group(), on);
    }

    /** Of the month that runs, today; of others nobody knows the day, so the clerk fills it in. */
    private Optional<LocalDate> day(QuotaLine line, int month) {
        LocalDate today = place.today();
        LocalDate first = first(line, month);
        boolean now = first.getYear() == today.getYear() && month == today.getMonthValue();
        return Optional.of(now ? today : first);
    }

    private LocalDate first(QuotaLine line, int month) {
        return LocalDate.of(line.year(), month, 1);
    }

    private Optional<String> reason(QuotaLine line, int month) {
        TextField field = new TextField();
        field.setId("not-held-reason");
        field.setPromptText("例如:全员参加防汛抢险");
        Label wrong = new Label();
        wrong.getStyleClass().add("form-message");
        Label hint = new Label("记下原因后,这一格显示“未”,但仍算欠:不能由别期补足。");
        hint.setWrapText(true);
        hint.getStyleClass().add("dialog-hint");
        VBox content = new VBox(new Label("没有召开的原因"), field, hint, wrong);
        content.getStyleClass().add("dialog-form");
        String title =
                line.branch().name() + " " + month + "月没有开" + line.rule().kind().title();
        return place.work().dialogs().form(title, content, "登记", () -> {
            String why = field.getText().strip();
            wrong.setText(why.isEmpty() ? "请写明原因。" : "");
            return Optional.of(why).filter(w -> !w.isEmpty());
        });
    }

    private void notHeld(QuotaLine line, int month, String why) {
        place.work()
                .jobs()
                .run(
                        "登记未召开",
                        job -> place.meetings()
                                .notHeld(place.work().session(), beginning(line, Optional.of(first(line, month))), why),
                        saved -> {
                            place.work().navigator().status("已登记:" + saved.label() + "。");
                            changed.run();
                        },
                        place.work().dialogs()::problem);
    }
}
