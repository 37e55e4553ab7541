package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.model.Supervision;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** Everything that has happened to an issue, newest first, round by round: its steps and its supervisions. */
final class Timeline {

    private Timeline() {}

    /** One event; steps of a day stand in the order in which they were entered, before the supervisions of that day. */
    private record Event(LocalDate on, int round, int order, String head, String words) {}

    static Node of(List<Step> steps, List<Supervision> supervisions) {
        List<Event> events = events(steps, supervisions);
        VBox list = new VBox();
        list.setId("timeline");
        int round = 0;
        for (Event event : events) {
            if (event.round() != round) {
                round = event.round();
                list.getChildren().add(StandingBox.text("第 " + round + " 轮", "timeline-round"));
            }
            list.getChildren().add(node(event));
        }
        if (events.isEmpty()) {
            list.getChildren().add(StandingBox.text("还没有办理记录。", "issue-none"));
        }
        return GateList.block("办理经过", list);
    }

    private static List<Event> events(List<Step> steps, List<Supervision> supervisions) {
        List<Event> events = new ArrayList<>();
        int round = 1;
        List<LocalDate> rounds = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == StepKind.REOPEN) {
                round++;
                rounds.add(step.on());
            }
            events.add(new Event(step.on(), round, step.number(), head(step), step.words()));
        }
        for (Supervision visit : supervisions) {
            int of = 1
                    + (int) rounds.stream().filter(r -> r.isBefore(visit.on())).count();
            events.add(new Event(visit.on(), of, Integer.MAX_VALUE, head(visit), words(visit)));
        }
        events.sort(Comparator.comparingInt(Event::round)
                .thenComparing(Event::on)
                .thenComparingInt(Event::order)
                .reversed());
        return events;
    }

    private static String head(Step step) {
        String time = step.at().map(LocalTime::toString).map(t -> " " + t).orElse("");
        String who = step.person().map(Named::name).map(n -> " " + n).orElse("");
        return step.on() + time + " " + step.kind().title() + who + deadlines(step);
    }

    private static String deadlines(Step step) {
        return step.after()
                .filter(after -> !step.before().equals(step.after()))
                .map(after -> "(时限 " + step.before().map(PartialDate::toString).orElse("未定") + " → " + after + ")")
                .orElse("");
    }

    private static String head(Supervision visit) {
        String who = visit.person().map(Named::name).map(n -> " " + n).orElse("");
        String settled = visit.settled() ? "(整改到位)" : "";
        return visit.on() + " 督查:" + visit.manner().title() + who + settled;
    }

    private static String words(Supervision visit) {
        List<String> lines = new ArrayList<>(List.of("进展:" + visit.progress()));
        if (!visit.problems().isBlank()) {
            lines.add("存在问题:" + visit.problems());
        }
        if (!visit.next().isBlank()) {
            lines.add("下步要求:" + visit.next());
        }
        return String.join("\n", lines);
    }

    private static Node node(Event event) {
        VBox box = new VBox(StandingBox.text(event.head(), "timeline-head"));
        if (!event.words().isBlank()) {
            box.getChildren().add(StandingBox.text(event.words(), "timeline-words"));
        }
        box.getStyleClass().add("timeline-event");
        return box;
    }
}
