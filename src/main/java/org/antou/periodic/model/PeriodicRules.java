package org.antou.periodic.model;

import java.util.ArrayList;
import java.util.List;
import org.antou.register.Violation;

/** What a periodic report must be like to be kept. */
public final class PeriodicRules {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_TOPIC = 200;
    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_NOTE = 4000;

    private PeriodicRules() {}

    /** What is wrong beside missing fields. */
    public static List<Violation> beyondMissing(PeriodicReport report) {
        List<Violation> found = new ArrayList<>();
        if (report.year() < FIRST_YEAR || report.year() > LAST_YEAR) {
            found.add(new Violation(PeriodicColumns.YEAR, "年度请写四位数,例如 2024。"));
        }
        longest(found, PeriodicColumns.TOPIC, report.topic(), LONGEST_TOPIC);
        longest(found, PeriodicColumns.ADDRESSEE, report.addressee(), LONGEST_TOPIC);
        longest(found, PeriodicColumns.CONTENT, report.content(), LONGEST_TEXT);
        longest(found, PeriodicColumns.NOTE, report.note(), LONGEST_NOTE);
        return found;
    }

    private static void longest(List<Violation> found, String field, String text, int most) {
        if (text.length() > most) {
            found.add(new Violation(field, "最多 " + most + " 个字,现在有 " + text.length() + " 个。"));
        }
    }

    public static List<Violation> violations(PeriodicReport report) {
        List<Violation> found = new ArrayList<>(PeriodicColumns.ALL.missing(report));
        found.addAll(beyondMissing(report));
        return found;
    }
}
