package org.antou.ledger.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.ledger.model.Status.Tally;

/**
 * The numbers of a ledger (统计口径, 产品规则): five exclusive tallies whose sum is the number of issues fed back.
 *
 * @param tallies how many issues stand under each heading; a heading without any is 0
 */
public record LedgerStatistics(Map<Tally, Integer> tallies) {

    static final String NO_SECTION = "未定牵头科室";

    public LedgerStatistics {
        Map<Tally, Integer> all = new EnumMap<>(Tally.class);
        for (Tally tally : Tally.values()) {
            all.put(tally, tallies.getOrDefault(tally, 0));
        }
        tallies = Map.copyOf(all);
    }

    public static LedgerStatistics of(List<Issue> issues) {
        Map<Tally, Integer> tallies = new EnumMap<>(Tally.class);
        for (Issue issue : issues) {
            tallies.merge(issue.status().tally(), 1, Integer::sum);
        }
        return new LedgerStatistics(tallies);
    }

    /** The same numbers from counted groups of issues. */
    public static LedgerStatistics ofStandings(List<Standing> standings) {
        Map<Tally, Integer> tallies = new EnumMap<>(Tally.class);
        for (Standing standing : standings) {
            tallies.merge(standing.status().tally(), standing.issues(), Integer::sum);
        }
        return new LedgerStatistics(tallies);
    }

    /** One line per aspect, in the order of the issues. */
    public static Map<String, LedgerStatistics> byAspect(List<Issue> issues) {
        return by(issues, issue -> issue.aspect().name());
    }

    /** One line per lead section (牵头科室); supporting sections don't count, so the lines add up to the whole. */
    public static Map<String, LedgerStatistics> bySection(List<Issue> issues) {
        return by(issues, LedgerStatistics::section);
    }

    /** The heading under which an issue counts in {@link #bySection}. */
    public static String section(Issue issue) {
        return issue.section().map(s -> s.name()).orElse(NO_SECTION);
    }

    private static Map<String, LedgerStatistics> by(List<Issue> issues, Function<Issue, String> heading) {
        Map<String, List<Issue>> groups =
                issues.stream().collect(Collectors.groupingBy(heading, LinkedHashMap::new, Collectors.toList()));
        Map<String, LedgerStatistics> lines = new LinkedHashMap<>();
        groups.forEach((name, group) -> lines.put(name, of(group)));
        return lines;
    }

    public int of(Tally tally) {
        return tallies.get(tally);
    }

    /** 反馈总数. */
    public int total() {
        return tallies.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int done() {
        return of(Tally.DONE);
    }

    /** 完成率 in percent, two decimals, half up; 0.00 where there are no issues. */
    public BigDecimal rate() {
        return percent(done(), total());
    }

    /** A part of a whole in percent, two decimals, half up; 0.00 of nothing. */
    public static BigDecimal percent(int part, int whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** The same of amounts of money. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? new BigDecimal("0.00")
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** For example 反馈 40 · 已完成 35 · 整改中 5 · 完成率 87.50%; headings without issues are left out. */
    public String line() {
        StringBuilder line = new StringBuilder("反馈 ").append(total());
        for (Tally tally : Tally.values()) {
            if (of(tally) > 0) {
                line.append(" · ").append(tally.title()).append(' ').append(of(tally));
            }
        }
        return line.append(" · 完成率 ").append(rate()).append('%').toString();
    }
}
