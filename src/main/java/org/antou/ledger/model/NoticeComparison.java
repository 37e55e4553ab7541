package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.text.PartialDate;

/** Whether a notice that was written says, when it is read again, what the ledger says. */
public final class NoticeComparison {

    private NoticeComparison() {}

    /** One sentence per difference, in the order of the issues; empty where the notice gives the same ledger. */
    public static List<String> differences(NoticeSource source, NoticeOrder order, Notice read) {
        List<String> found = new ArrayList<>();
        List<String> titles = source.used().stream()
                .map(a -> a.title().strip().replaceAll("\\s*\\R\\s*", "").replaceAll("[。;;::,,]+$", ""))
                .toList();
        if (!titles.equals(read.aspects())) {
            found.add("方面读成 " + read.aspects().size() + " 个或标题不同。");
        }
        List<Issue> issues = source.issues();
        if (issues.size() != read.items().size()) {
            found.add("问题写了 " + issues.size() + " 条,读回 " + read.items().size() + " 条。");
            return found;
        }
        Optional<PartialDate> day = NoticeWriter.day(source, order);
        for (int i = 0; i < issues.size(); i++) {
            String fields = fields(issues.get(i), read.items().get(i), day);
            if (!fields.isEmpty()) {
                found.add("第 " + issues.get(i).number() + " 条(" + fields + ")不同。");
            }
        }
        return found;
    }

    private static String fields(Issue issue, NoticeItem item, Optional<PartialDate> day) {
        List<String> differing = new ArrayList<>();
        add(differing, "序号", issue.number() == item.number());
        add(differing, "问题", plain(issue.content()).equals(plain(item.content())));
        add(differing, "整改情况", plain(NoticeAnswer.of(issue, day)).equals(plain(item.answer())));
        add(differing, "状态", issue.status().tally() == item.status().tally());
        boolean open = issue.status().tally() != Status.Tally.DONE;
        add(
                differing,
                "时限",
                !open || issue.deadline().isEmpty() || issue.deadline().equals(item.deadline()));
        return String.join("、", differing);
    }

    private static void add(List<String> differing, String field, boolean same) {
        if (!same) {
            differing.add(field);
        }
    }

    /** Blank lines and blanks at the ends of a line don't survive any file. */
    private static String plain(String text) {
        return text.lines().map(NoticeLine::strip).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }
}
