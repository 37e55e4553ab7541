package org.antou.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;
import org.antou.text.PartialDate;

/** What can't be saved of sections and branches. */
public final class NameChecks {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_GROUPS = 2_000;
    private static final int MOST_MEMBERS = 100_000;

    private NameChecks() {}

    /** Beyond required fields that are empty. */
    public static List<Violation> of(Section section) {
        List<Violation> found = new ArrayList<>();
        name(section.name(), section.former(), found);
        order("validTo", "撤销时间早于启用时间。", section.validFrom(), section.validTo()).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Beyond required fields that are empty. */
    public static List<Violation> of(Branch branch) {
        List<Violation> found = new ArrayList<>();
        name(branch.name(), branch.former(), found);
        Branch.Life life = branch.life();
        order("termTo", "届满早于本届起。", life.termFrom(), life.termTo()).ifPresent(found::add);
        order("dissolved", "撤销时间早于成立时间。", life.founded(), life.dissolved()).ifPresent(found::add);
        counts(branch.counts(), found);
        if (branch.note().length() > LONGEST_TEXT) {
            found.add(new Violation("note", "“备注”太长,最多 " + LONGEST_TEXT + " 个字。"));
        }
        if (String.join("\n", branch.groups()).length() > LONGEST_GROUPS) {
            found.add(new Violation("groups", "党小组太多,名称合计最多 " + LONGEST_GROUPS + " 个字。"));
        }
        return List.copyOf(found);
    }

    private static void name(String name, List<String> former, List<Violation> found) {
        if (name.length() > LONGEST_NAME) {
            found.add(new Violation(PeopleColumns.NAME, "名称太长,最多 " + LONGEST_NAME + " 个字。"));
        }
        former.stream()
                .filter(line -> FormerName.parse(line).isEmpty())
                .findFirst()
                .ifPresent(line ->
                        found.add(new Violation("former", "看不懂“" + line + "”。一行一个,例如:2019-01至2021-03 行政审批一科。")));
        if (String.join("\n", former).length() > LONGEST_TEXT) {
            found.add(new Violation("former", "曾用名太长,合计最多 " + LONGEST_TEXT + " 个字。"));
        }
    }

    private static Optional<Violation> order(
            String field, String message, Optional<PartialDate> from, Optional<PartialDate> to) {
        boolean backwards = from.isPresent()
                && to.isPresent()
                && to.get().isBefore(from.get()).isYes();
        return backwards ? Optional.of(new Violation(field, message)) : Optional.empty();
    }

    private static void counts(Branch.Counts counts, List<Violation> found) {
        int members = counts.members().orElse(0);
        if (members < 0 || members > MOST_MEMBERS) {
            found.add(new Violation("members", "登记党员数应在 0 到 " + MOST_MEMBERS + " 之间。"));
        }
        int full = counts.full().orElse(0);
        boolean moreThanAll = counts.members().isPresent() && full > members;
        if (full < 0 || moreThanAll || full > MOST_MEMBERS) {
            found.add(new Violation("full", "登记正式党员数不能是负数,也不能多于登记党员数。"));
        }
        if (counts.units().orElse(0) < 0) {
            found.add(new Violation("units", "联合覆盖单位数不能是负数。"));
        }
    }
}
