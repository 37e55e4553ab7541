package org.antou.text.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import org.antou.text.Widths;
import org.antou.text.calendar.PlanBuilder.Line;

/** Holidays as rows: 年份,2027 / 依据,… / 2027-01-01至2027-01-03,休,元旦. Separated by commas, semicolons or tabs. */
final class PlanRows {

    private final PlanBuilder builder = new PlanBuilder();
    private int year;

    private PlanRows() {}

    /** Whether a line can be one of these rows. */
    static boolean isRow(String line) {
        List<String> cells = cells(line);
        return cells.size() > 1
                && (cells.get(0).equals("年份") || kind(cells.get(1)).isPresent());
    }

    static PlanFile read(List<String> lines) {
        PlanRows rows = new PlanRows();
        for (int i = 0; i < lines.size(); i++) {
            rows.row(new Line(i + 1, lines.get(i).strip()));
        }
        return rows.builder.build();
    }

    private void row(Line line) {
        List<String> cells = cells(line.text());
        String head = cells.get(0);
        if (head.isEmpty() && cells.size() == 1 || head.startsWith("#") || head.equals("日期")) {
            return;
        }
        String second = cells.size() > 1 ? cells.get(1) : "";
        switch (head) {
            case "年份" -> year(line, second);
            case "依据" -> builder.basis(year, line.text().substring(3).strip());
            default -> day(line, cells);
        }
    }

    private void year(Line line, String text) {
        year = text.matches("\\d{4}年?") ? Integer.parseInt(text.substring(0, 4)) : 0;
        builder.year(line, year);
    }

    private void day(Line line, List<String> cells) {
        Optional<DayKind> kind = kind(cells.size() > 1 ? cells.get(1) : "");
        if (kind.isEmpty()) {
            builder.fault(line, "第二格应写“休”或“班”。");
            return;
        }
        String name = cells.size() > 2 ? cells.get(2) : "";
        String[] ends = cells.get(0).split("[至到~～]", -1);
        List<Optional<LocalDate>> dates = Arrays.stream(ends).map(this::date).toList();
        if (ends.length > 2 || dates.stream().anyMatch(Optional::isEmpty)) {
            builder.fault(line, "看不懂日期。请写成2027-01-01,或2027-01-01至2027-01-03。");
            return;
        }
        SpecialDay first = new SpecialDay(dates.get(0).orElseThrow(), kind.get(), name);
        builder.days(line, year, first, dates.get(ends.length - 1).orElseThrow());
    }

    /** A day; one without a year lies in the year of the rows. */
    private Optional<LocalDate> date(String text) {
        return ChineseDates.parse(text.strip(), Math.max(year, 1))
                .filter(PartialDate::isExact)
                .map(PartialDate::earliest);
    }

    private static Optional<DayKind> kind(String cell) {
        return switch (cell) {
            case "休", "放假", "休息" -> Optional.of(DayKind.OFF);
            case "班", "上班", "调休上班" -> Optional.of(DayKind.WORK);
            default -> Optional.empty();
        };
    }

    private static List<String> cells(String line) {
        return Arrays.stream(Widths.half(line).split("[,;\t]", -1))
                .map(cell -> cell.strip().replace("\"", ""))
                .toList();
    }
}
