package org.antou.people.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.text.PartialDate;

/** 曾用名 of a section or branch, so that old paper shows the name of its day. Written "2019-01至2021-03 行政审批一科". */
public record FormerName(Span span, String name) {

    /** Reads a written line; empty where it is none. */
    public static Optional<FormerName> parse(String line) {
        String text = line.strip();
        int gap = text.indexOf(' ');
        if (gap < 0 || text.substring(gap).isBlank()) {
            return Optional.empty();
        }
        return Span.parse(text.substring(0, gap))
                .map(span -> new FormerName(span, text.substring(gap).strip()));
    }

    /** The name on a day among former ones and the present one. */
    public static String on(LocalDate day, String present, List<String> former) {
        return former.stream()
                .flatMap(line -> parse(line).stream())
                .filter(name -> name.span().holds(day))
                .findFirst()
                .map(FormerName::name)
                .orElse(present);
    }

    /** The former names after a change of name: the old one ends where the new one begins. */
    public static List<String> after(List<String> former, String old, Span span) {
        List<String> more = new ArrayList<>(former);
        more.add(new FormerName(span, old).toString());
        return List.copyOf(more);
    }

    static Span until(Optional<PartialDate> since, PartialDate end) {
        return new Span(since.filter(s -> !end.isBefore(s).isYes()), Optional.of(end));
    }

    @Override
    public String toString() {
        return span + " " + name;
    }
}
