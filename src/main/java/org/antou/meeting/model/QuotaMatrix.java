package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.antou.people.model.Branch;

/**
 * 达标表: branch by kind by month of one year: held, owed, or a hole. A period in which nothing was held is not made good
 * in another (§3.3): twelve meetings in December are one month kept and eleven holes.
 */
public record QuotaMatrix(int year, LocalDate on, List<QuotaLine> lines) {

    public QuotaMatrix {
        lines = List.copyOf(lines);
    }

    /**
     * The matrix of a year as it stands on a day.
     *
     * @param rules    all quotas; those not in use or not of this year are left out
     * @param marks    the meetings of the year
     * @param lateDays from how many days on an entry is a late one (补录)
     */
    public static QuotaMatrix of(
            Asked asked, List<QuotaRule> rules, List<Branch> branches, List<MeetingMark> marks, int lateDays) {
        MarkBook book = new MarkBook(marks);
        List<QuotaLine> lines = new ArrayList<>();
        for (Branch branch : branches) {
            for (QuotaRule rule : rules) {
                if (rule.holdsIn(asked.year()) && !shadowed(rule, branch, rules, asked.year())) {
                    groups(rule, branch)
                            .forEach(
                                    group -> lines.add(new LineMaker(asked, rule, branch, group, lateDays).make(book)));
                }
            }
        }
        return new QuotaMatrix(asked.year(), asked.on(), lines);
    }

    /** Which year, and how it stands on which day. */
    public record Asked(int year, LocalDate on) {}

    /** A rule that does not apply is not shown where another of its kind does: with groups a quarter, without a month. */
    private static boolean shadowed(QuotaRule rule, Branch branch, List<QuotaRule> rules, int year) {
        return !rule.exempt(branch).isEmpty()
                && rules.stream()
                        .anyMatch(other -> other.holdsIn(year)
                                && other.kind() == rule.kind()
                                && other.exempt(branch).isEmpty());
    }

    private static List<String> groups(QuotaRule rule, Branch branch) {
        return rule.scope() == Scope.EACH_GROUP && !branch.groups().isEmpty() ? branch.groups() : List.of("");
    }

    /** How many meetings the branches owe in the whole year. */
    public int owed() {
        return lines.stream().mapToInt(QuotaLine::owed).sum();
    }

    /** How many of those are kept. */
    public int kept() {
        return lines.stream().mapToInt(QuotaLine::kept).sum();
    }

    /** How many are missing in periods that are over. */
    public int missing() {
        return lines.stream().mapToInt(QuotaLine::missing).sum();
    }
}
