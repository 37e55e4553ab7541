package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antou.register.Finding;

/** Where the issues of a notice contradict its opening or themselves: told to the clerk, never settled silently (产品规则). */
final class NoticeFindings {

    private static final String BASIS = "产品规则:通报前后应一致";
    private static final List<String> OF_ITEMS = List.of(
            "notice.total-sum",
            "notice.total-mismatch",
            "notice.done-but-next-step",
            "notice.numbering-double",
            "notice.numbering-gap");
    private static final Pattern NEXT_STEP = Pattern.compile("下一步|将由|拟于|尚未");
    private final List<Finding> found = new ArrayList<>();

    private NoticeFindings() {}

    /** What the issues give away, against the numbers of the opening. */
    static List<Finding> of(List<NoticeItem> items, int aspects, Optional<NoticeTotals> totals) {
        NoticeFindings findings = new NoticeFindings();
        totals.ifPresent(t -> findings.totals(t, items, aspects));
        items.forEach(findings::nextStep);
        findings.numbers(items);
        return List.copyOf(findings.found);
    }

    /** Whether a finding depends on the issues, so that it is found anew when the clerk corrects them. */
    static boolean isOfItems(Finding finding) {
        return OF_ITEMS.contains(finding.rule());
    }

    private void add(String rule, String discriminator, String message, String basis, String advice) {
        found.add(new Finding(rule, Optional.empty(), discriminator, message, basis, advice));
    }

    private void totals(NoticeTotals told, List<NoticeItem> items, int aspects) {
        if (told.issues().isPresent() && told.done().isPresent() && told.open().isPresent()) {
            int sum = told.done().getAsInt()
                    + told.basic().orElse(0)
                    + told.open().getAsInt();
            int unsaid = count(items, Status.Tally.UNCONFIRMED);
            if (sum != told.issues().getAsInt() && sum + unsaid != told.issues().getAsInt()) {
                add(
                        "notice.total-sum",
                        "",
                        "通报开头的数字合不上:共 " + told.issues().getAsInt() + " 个,各类相加是 " + sum + " 个。",
                        BASIS,
                        "请核对通报开头的统计。");
            }
        }
        if (items.isEmpty()) {
            return;
        }
        differ("方面", told.aspects(), aspects);
        differ("问题", told.issues(), items.size());
        differ("已完成的问题", told.done(), count(items, Status.Tally.DONE));
        differ("基本完成的问题", told.basic(), count(items, Status.Tally.BASIC));
        differ("未完成的问题", told.open(), count(items, Status.Tally.ONGOING) + count(items, Status.Tally.NOT_STARTED));
    }

    private static int count(List<NoticeItem> items, Status.Tally tally) {
        return (int) items.stream().filter(i -> i.status().tally() == tally).count();
    }

    private void differ(String what, OptionalInt told, int read) {
        if (told.isPresent() && told.getAsInt() != read) {
            add(
                    "notice.total-mismatch",
                    what,
                    "通报开头说" + what + " " + told.getAsInt() + " 个,从正文读出 " + read + " 个。",
                    BASIS,
                    "请逐条核对:是通报写错,还是有条目没有读对。");
        }
    }

    private void nextStep(NoticeItem item) {
        if (item.status().tally() != Status.Tally.DONE) {
            return;
        }
        List<String> sentences = NoticeSentences.of(item.answer()).stream()
                .filter(s -> NEXT_STEP.matcher(s).find())
                .toList();
        if (!sentences.isEmpty()) {
            add(
                    "notice.done-but-next-step",
                    String.valueOf(item.number()),
                    "第 " + item.number() + " 条写的是“" + item.statusWords() + "”,正文却说:" + String.join("", sentences),
                    "产品规则:已完成的条目正文含“下一步”“将由”“拟于”“尚未”的,请人确认",
                    "请确认这一条是否真的已经完成。");
        }
    }

    private void numbers(List<NoticeItem> items) {
        List<Integer> missing = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            int before = items.get(i - 1).number();
            int now = items.get(i).number();
            boolean sameAspect = items.get(i).aspect() == items.get(i - 1).aspect();
            for (int n = before + 1; n < now && n - before <= 20; n++) {
                missing.add(n);
            }
            if (now == before && sameAspect && now > 0) {
                add("notice.numbering-double", String.valueOf(now), "有两条问题的编号都是 " + now + "。", BASIS, "请核对原文编号,必要时合并。");
            }
        }
        if (!missing.isEmpty()) {
            String list = missing.stream().map(String::valueOf).collect(Collectors.joining("、"));
            add("notice.numbering-gap", list, "编号不连续,缺少 " + list + "。", BASIS, "请核对原文,看是否有条目没有读出来。");
        }
    }
}
