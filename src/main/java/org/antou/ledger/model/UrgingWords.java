package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.ledger.model.NoticeText.Level;
import org.antou.ledger.model.NoticeText.Part;
import org.antou.register.Named;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** The sentences of 督办通知, 提醒书 and 督查通报. */
final class UrgingWords {

    private static final int PERIODS_NAMED = 6;

    private UrgingWords() {}

    /** 督办通知 and 提醒书: why, then the issues one by one. */
    static List<Part> notice(Urging urging) {
        List<Part> parts = new ArrayList<>();
        String what = urging.kind() == UrgingKind.ORDER ? "已经超过整改时限或者没有按期督查,现予督办:" : "请对照整改时限和督查要求抓紧办理,现予提醒:";
        parts.add(text(opening(urging) + "下列 " + urging.written().size() + " 条问题" + what));
        int place = 1;
        for (Arrears arrears : urging.written()) {
            parts.add(text(place++ + "." + about(arrears.issue()) + lateness(arrears, urging.on()) + holes(arrears)));
        }
        return parts;
    }

    /** 督查通报: the numbers, then who is overdue, then where nobody supervised. */
    static List<Part> circular(Urging urging) {
        List<Arrears> all = urging.written();
        List<Arrears> late = all.stream().filter(Arrears::overdue).toList();
        List<Arrears> bare = all.stream().filter(Arrears::unsupervised).toList();
        int holes = bare.stream().mapToInt(a -> a.holes().size()).sum();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Level.FIRST, "一、总体情况"));
        parts.add(
                text(opening(urging) + "超期未完成 " + late.size() + " 条,没有按期督查 " + bare.size() + " 条、共 " + holes + " 期。"));
        if (!late.isEmpty()) {
            parts.add(new Part(Level.FIRST, "二、超期未完成的问题"));
            listed(
                    parts,
                    late.stream()
                            .map(a -> about(a.issue()) + lateness(a, urging.on()))
                            .toList());
        }
        if (!bare.isEmpty()) {
            parts.add(new Part(Level.FIRST, (late.isEmpty() ? "二" : "三") + "、没有按期督查的问题"));
            listed(parts, bare.stream().map(a -> about(a.issue()) + holes(a)).toList());
        }
        return parts;
    }

    private static void listed(List<Part> parts, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            parts.add(text(i + 1 + "." + lines.get(i)));
        }
    }

    /** What the clerk adds, and until when an answer is asked for. */
    static List<Part> ending(Urging urging) {
        Stream<String> extra = urging.extra().lines().map(String::strip).filter(line -> !line.isEmpty());
        Stream<String> answer = urging.answerBy().stream()
                .map(day -> "请于" + day(day) + "前将整改情况和下步打算书面报"
                        + (urging.signer().isBlank() ? "本办公室" : urging.signer()) + "。");
        return Stream.concat(extra, answer).map(UrgingWords::text).toList();
    }

    private static String opening(Urging urging) {
        String inspections = urging.written().stream()
                .map(a -> a.issue().inspection().name())
                .distinct()
                .map(name -> "“" + name + "”")
                .collect(Collectors.joining("、"));
        return "截至" + day(urging.on()) + "," + inspections + "反馈问题整改台账中,";
    }

    /** 第 7 条“…”(牵头科室…,责任人…)。 */
    private static String about(Issue issue) {
        String who = Stream.of(
                        named("责任领导", issue.leader()), named("牵头科室", issue.section()), named("责任人", issue.owner()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(","));
        return "第 " + issue.number() + " 条“" + issue.content().strip().replaceAll("[。.;;]+$", "") + "”"
                + (who.isEmpty() ? "" : "(" + who + ")") + "。";
    }

    private static Optional<String> named(String title, Optional<Named> who) {
        return who.map(named -> title + ":" + named.name());
    }

    private static String lateness(Arrears arrears, LocalDate on) {
        Optional<String> due = arrears.issue().deadline().map(d -> "整改时限" + ChineseDates.show(d));
        if (arrears.overdue()) {
            return due.orElse("") + ",已超期 " + arrears.late() + " 天。";
        }
        return LedgerRules.daysLeft(arrears.issue(), on)
                .map(left -> due.orElse("") + (left == 0 ? ",今天到期。" : ",还有 " + left + " 天。"))
                .orElse("");
    }

    private static String holes(Arrears arrears) {
        if (!arrears.unsupervised()) {
            return "";
        }
        String periods = arrears.holes().stream()
                .limit(PERIODS_NAMED)
                .map(p -> day(p.after().plusDays(1)) + "至" + day(p.until()))
                .collect(Collectors.joining("、"));
        int count = arrears.holes().size();
        return periods + (count > PERIODS_NAMED ? "等" : "") + "共 " + count + " 期没有督查记录。";
    }

    private static Part text(String text) {
        return new Part(Level.TEXT, text);
    }

    private static String day(LocalDate day) {
        return ChineseDates.show(PartialDate.of(day));
    }
}
