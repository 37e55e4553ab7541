package org.antou.ledger.model;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 半月督查 (《通报》一(三)): issue × period since the feedback, with holes. A period of n days ends n days after the one
 * before it; the first begins the day after the feedback.
 *
 * @param periods every period that has begun by today, oldest first
 * @param rows    one for each issue, in their order
 */
public record SupervisionGrid(List<Period> periods, List<Row> rows) {

    private static final int MIDDLE = 15;

    public SupervisionGrid {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** One period, from the day after {@code after} to {@code until}; both inclusive of {@code until} only. */
    public record Period(int number, LocalDate after, LocalDate until) {

        public boolean holds(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(until);
        }
    }

    /** What one issue has in one period. */
    public enum Mark {
        /** Supervised. */
        HELD("√", "已督查"),
        /** The period is over and nothing was written down. */
        HOLE("缺", "空缺"),
        /** The period is not over yet and nothing was written down so far. */
        OPEN("待", "本期还没有"),
        /** Nothing is owed: closed before, or done before the ledger began. */
        FREE("—", "不用督查");

        private final String sign;
        private final String title;

        Mark(String sign, String title) {
            this.sign = sign;
            this.title = title;
        }

        /** One character that says what a colour would. */
        public String sign() {
            return sign;
        }

        public String title() {
            return title;
        }
    }

    /** An issue with its marks, one a period. */
    public record Row(Issue issue, List<Mark> marks) {

        public Row {
            marks = List.copyOf(marks);
        }

        public long holes() {
            return marks.stream().filter(m -> m == Mark.HOLE).count();
        }

        /** Whether anything was ever owed or written down. */
        public boolean counts() {
            return marks.stream().anyMatch(m -> m != Mark.FREE);
        }
    }

    /**
     * How periods follow each other.
     *
     * @param days   the length of a period; see the parameter 半月督查间隔
     * @param halves 上半月 (1st to 15th) and 下半月 (16th to the end) instead; the first one holds the feedback
     */
    public record Rhythm(int days, boolean halves) {

        private LocalDate end(LocalDate after) {
            if (!halves) {
                return after.plusDays(days);
            }
            LocalDate first = after.plusDays(1);
            return first.getDayOfMonth() <= MIDDLE ? first.withDayOfMonth(MIDDLE) : first.with(lastDayOfMonth());
        }
    }

    /** 空缺: periods of issues that are over without a supervision. */
    public long holes() {
        return rows.stream().mapToLong(Row::holes).sum();
    }

    /** The periods that have begun by a day. */
    public static List<Period> periods(LocalDate feedback, Rhythm rhythm, LocalDate today) {
        List<Period> periods = new ArrayList<>();
        LocalDate after = feedback;
        while (after.isBefore(today)) {
            LocalDate until = rhythm.end(after);
            periods.add(new Period(periods.size() + 1, after, until));
            after = until;
        }
        return List.copyOf(periods);
    }

    public static SupervisionGrid of(
            List<Issue> issues, List<Supervision> supervisions, LocalDate feedback, Rhythm rhythm, LocalDate today) {
        List<Period> periods = periods(feedback, rhythm, today);
        Map<UUID, List<LocalDate>> held = supervisions.stream()
                .collect(Collectors.groupingBy(
                        s -> s.issue().id(), Collectors.mapping(Supervision::on, Collectors.toList())));
        return new SupervisionGrid(
                periods,
                issues.stream()
                        .map(issue -> new Row(
                                issue,
                                periods.stream()
                                        .map(p -> mark(issue, held.getOrDefault(issue.id(), List.of()), p, today))
                                        .toList()))
                        .toList());
    }

    private static Mark mark(Issue issue, List<LocalDate> held, Period period, LocalDate today) {
        if (held.stream().anyMatch(period::holds)) {
            return Mark.HELD;
        }
        if (!owed(issue, period)) {
            return Mark.FREE;
        }
        return period.until().isBefore(today) ? Mark.HOLE : Mark.OPEN;
    }

    /** Every issue that is not closed owes one; what a notice reported as done was done before the ledger began. */
    private static boolean owed(Issue issue, Period period) {
        if (LedgerRules.doneBefore(issue)) {
            return false;
        }
        Optional<LocalDate> closed = issue.course().closedOn();
        return closed.map(day -> day.isAfter(period.until())).orElse(issue.status() != Status.CLOSED);
    }
}
