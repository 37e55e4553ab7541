package org.antou.ledger.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.register.Finding;
import org.antou.text.ChineseNumerals;
import org.antou.text.PartialDate;

/** Where the head of a notice contradicts itself or the rules: names of the team, length of the stay, time until the report. */
final class NoticeFactFindings {

    private static final String BASIS = "产品规则:通报前后应一致";
    private static final Pattern DURATION = Pattern.compile(
            "(?:为期|历时)(\\d{1,3}|[一二两三四五六七八九十]{1,3})个?(半)?(个)?(半)?(月|天|日)(半)?(?:左右)?的?(?:集中|常规|专项|政治|现场)?(?:巡[察视]|时间)?");
    private static final LocalDate SIX_MONTHS_SINCE = LocalDate.of(2024, 2, 1);

    private final List<Finding> found = new ArrayList<>();

    private NoticeFactFindings() {}

    static List<Finding> of(NoticeFacts facts) {
        NoticeFactFindings findings = new NoticeFactFindings();
        findings.teams(facts.teams());
        findings.duration(facts);
        findings.period(facts);
        findings.order(facts);
        return List.copyOf(findings.found);
    }

    private void add(String rule, String discriminator, String message, String basis, String advice) {
        found.add(new Finding(rule, Optional.empty(), discriminator, message, basis, advice));
    }

    private void teams(Set<String> teams) {
        if (teams.size() > 1) {
            add(
                    "notice.team-mismatch",
                    String.join("、", teams),
                    "通报里巡察组的名称前后不一:" + String.join("、", teams) + "。",
                    BASIS,
                    "请对照反馈意见原件,确定是哪个巡察组。");
        }
    }

    private void duration(NoticeFacts facts) {
        if (facts.started().isEmpty() || facts.ended().isEmpty()) {
            return;
        }
        PartialDate from = facts.started().get();
        PartialDate to = facts.ended().get();
        if (!from.isExact() || !to.isExact() || to.earliest().isBefore(from.earliest())) {
            return;
        }
        long days = ChronoUnit.DAYS.between(from.earliest(), to.earliest()) + 1;
        Matcher m = DURATION.matcher(NoticeFacts.join(facts.preamble()));
        if (m.find()) {
            double told = told(m);
            if (Math.abs(told - days) > Math.max(5, told * 0.15)) {
                add(
                        "notice.duration-mismatch",
                        m.group(),
                        "通报写“" + m.group() + "”,而 " + from + " 至 " + to + " 首尾都算是 " + days + " 天,约 " + halves(days)
                                + " 个月。",
                        BASIS,
                        "请对照反馈意见原件,核对巡察起止日期。");
            }
        }
    }

    private static double told(Matcher m) {
        double number = ChineseNumerals.parseOrdinal(m.group(1)).orElse(0);
        boolean half = m.group(2) != null || m.group(4) != null || m.group(6) != null;
        return m.group(5).equals("月") ? (number + (half ? 0.5 : 0)) * 30.4 : number;
    }

    private static String halves(long days) {
        long halves = Math.round(days / 15.2);
        return halves / 2 + (halves % 2 == 1 ? ".5" : "");
    }

    /** Time allowed from feedback to report: two months, since the revision of 2024 six. */
    private void period(NoticeFacts facts) {
        Optional<LocalDate> feedback = exact(facts.feedback());
        Optional<LocalDate> published = exact(facts.published());
        if (feedback.isEmpty() || published.isEmpty()) {
            return;
        }
        boolean revised = !feedback.get().isBefore(SIX_MONTHS_SINCE);
        LocalDate due = feedback.get().plusMonths(revised ? 6 : 2);
        if (published.get().isAfter(due)) {
            long days = ChronoUnit.DAYS.between(feedback.get(), published.get());
            add(
                    "notice.period",
                    published.get().toString(),
                    "反馈(" + feedback.get() + ")到通报(" + published.get() + ")相隔 " + days + " 天;按“"
                            + (revised ? "6个月" : "2个月内报告") + "”应在 " + due + " 前报告。",
                    revised ? "《中国共产党巡视工作条例》(2024年修订)集中整改期限6个月〔待核〕" : "《中国共产党巡视工作条例》第二十七条:收到反馈后2个月内报送整改情况报告",
                    "请核对整改情况报告的实际报送日期。");
        }
    }

    private void order(NoticeFacts facts) {
        Optional<LocalDate> ended = exact(facts.ended());
        Optional<LocalDate> feedback = exact(facts.feedback());
        if (ended.isPresent() && feedback.isPresent() && feedback.get().isBefore(ended.get())) {
            add(
                    "notice.date-order",
                    feedback.get().toString(),
                    "反馈日期(" + feedback.get() + ")早于巡察结束日期(" + ended.get() + ")。",
                    BASIS,
                    "请核对这两个日期。");
        }
    }

    private static Optional<LocalDate> exact(Optional<PartialDate> date) {
        return date.filter(PartialDate::isExact).map(PartialDate::earliest);
    }
}
