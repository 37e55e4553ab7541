package org.antou.ledger.model;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/**
 * The check before a notice is written: the finished text is read as the importer will read it, so that totals, names of
 * the team, periods and status words are held against the text itself; then percentages, and what the ledger says.
 */
public final class NoticeCheck {

    private static final String BASIS = "产品规则:通报与台账一致,前后一致";
    private static final String GAP = "notice.numbering-gap";
    private static final String MISMATCH = "notice.total-mismatch";
    private static final String SUM = "notice.total-sum";

    private final NoticeSource source;
    private final NoticeOrder order;
    private final NoticeText text;
    private final Notice read;
    private final List<Finding> found = new ArrayList<>();

    private NoticeCheck(NoticeSource source, NoticeOrder order, NoticeText text) {
        this.source = source;
        this.order = order;
        this.text = text;
        this.read = NoticeReader.read("通报", text.lines());
    }

    /**
     * What a person should look at before the notice goes out.
     *
     * @param formerNames names that the office no longer bears
     */
    public static List<Finding> of(NoticeSource source, NoticeOrder order, List<String> formerNames) {
        NoticeCheck check = new NoticeCheck(source, order, NoticeWriter.write(source, order));
        check.gaps();
        check.asRead();
        check.names(formerNames);
        check.statuses();
        check.percentages();
        check.roundTrip();
        return List.copyOf(check.found);
    }

    private void about(Optional<Issue> issue, String rule, String discriminator, String message, String advice) {
        Optional<RecordRef> ref = issue.map(i -> new RecordRef(LedgerColumns.REGISTER, i.id()));
        found.add(new Finding(
                rule,
                ref,
                discriminator,
                issue.map(i -> "第 " + i.number() + " 条:").orElse("") + message,
                BASIS,
                advice));
    }

    /** What a notice can't do without. */
    private void gaps() {
        if (source.issues().isEmpty()) {
            about(Optional.empty(), "report.empty", "", "没有可以写进通报的问题。", "请先导入或登记问题。");
        }
        if (order.title().isBlank()) {
            about(Optional.empty(), "report.gap", "title", "没有标题。", "请填写标题。");
        }
        if (order.signer().isBlank()) {
            about(Optional.empty(), "report.gap", "signer", "没有落款单位。", "请在台账的巡察轮次里填写落款单位,或在这里填写。");
        }
        if (order.date().isEmpty()) {
            about(Optional.empty(), "report.gap", "date", "没有成文日期。", "请填写成文日期。");
        }
    }

    /** Totals, teams, periods, next steps: what the importer would tell. Numbers left out on purpose are no gap. */
    private void asRead() {
        read.findings().stream()
                .filter(f -> source.left() == 0 || !explained(f))
                .forEach(found::add);
    }

    private boolean explained(Finding finding) {
        return switch (finding.rule()) {
            case GAP -> true;
            case MISMATCH ->
                finding.discriminator().equals("问题") && told(t -> t.issues().orElse(0) == source.fedBack());
            case SUM -> told(t -> t.issues().orElse(0) == sum(t) + unconfirmed() + source.left());
            default -> false;
        };
    }

    private boolean told(Predicate<NoticeTotals> what) {
        return read.totals().filter(what).isPresent();
    }

    private static int sum(NoticeTotals told) {
        return told.done().orElse(0) + told.basic().orElse(0) + told.open().orElse(0);
    }

    private int unconfirmed() {
        return LedgerStatistics.of(source.issues()).of(Status.Tally.UNCONFIRMED);
    }

    private void names(List<String> formerNames) {
        String whole = String.join("\n", text.lines());
        formerNames.stream()
                .filter(name -> name.length() > 2 && whole.contains(name))
                .forEach(name -> about(
                        Optional.empty(),
                        "report.former-name",
                        name,
                        "正文里还有旧名称“" + name + "”。",
                        "请改用现在的名称,或说明是当时的名称。"));
        String team = source.inspection().team();
        if (!team.isBlank() && !whole.contains(team)) {
            about(Optional.empty(), "report.team", team, "台账写的是“" + team + "”,正文里没有出现这个名称。", "请核对巡察组的名称。");
        }
    }

    private void statuses() {
        for (Issue issue : source.issues()) {
            NoticeAnswer.contradiction(issue)
                    .ifPresent(words -> about(
                            Optional.of(issue),
                            "report.status",
                            "",
                            "状态是“" + issue.status().title() + "”,完成情况开头却写着“" + words + "”。通报按状态写作“"
                                    + NoticeAnswer.words(issue) + "”。",
                            "请核实状态,再改完成情况。"));
            if (issue.status() == Status.UNCONFIRMED) {
                about(Optional.of(issue), "report.unconfirmed", "", "整改状态待确认,通报里不写状态。", "请先核实整改状态。");
            }
            if (NoticeAnswer.of(issue, order.date()).isBlank()) {
                about(Optional.of(issue), "report.no-answer", "", "没有完成情况,也没有整改措施可写。", "请填写完成情况。");
            }
        }
    }

    private void percentages() {
        slips(
                Optional.empty(),
                order.preamble() + "\n" + String.join("\n", order.before()) + "\n" + String.join("\n", order.after()));
        for (Issue issue : source.issues()) {
            slips(Optional.of(issue), issue.content() + "\n" + NoticeAnswer.of(issue, order.date()));
        }
    }

    private void slips(Optional<Issue> issue, String where) {
        for (Percentages.Slip slip : Percentages.slips(where)) {
            Percentages.Pair pair = slip.part().orElseThrow();
            int decimals = Math.max(slip.told().scale(), 0);
            String right = pair.part().toPlainString() + "/" + pair.whole().toPlainString() + "="
                    + pair.percent(decimals, RoundingMode.HALF_UP).toPlainString() + "%";
            String how = slip.truncated()
                    ? "是截断,四舍五入应为 " + right + "("
                            + pair.percent(decimals + 1, RoundingMode.HALF_UP).toPlainString() + "%)。"
                    : "与数字对不上,按 " + right + "。";
            about(
                    issue,
                    slip.truncated() ? "report.percent-cut" : "report.percent",
                    slip.told().toPlainString() + "@" + slip.sentence().hashCode(),
                    "“" + slip.told().toPlainString() + "%”" + how + "原句:" + slip.sentence(),
                    "请核对分子、分母和比例。");
        }
    }

    /** What the importer would make of it otherwise than the ledger. */
    private void roundTrip() {
        List<String> lost = NoticeComparison.differences(source, order, read);
        if (!lost.isEmpty()) {
            String first = lost.stream().limit(5).collect(Collectors.joining(""));
            String more = lost.size() > 5 ? "另有 " + (lost.size() - 5) + " 处。" : "";
            about(
                    Optional.empty(),
                    "report.round-trip",
                    String.valueOf(lost.size()),
                    "写出的通报再导入,与台账不完全一样:" + first + more,
                    "请看这些条目里有没有像编号、小标题的段落;不影响写成文件。");
        }
    }
}
