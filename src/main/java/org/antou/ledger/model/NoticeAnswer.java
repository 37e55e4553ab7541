package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.text.ChineseDates;
import org.antou.text.ChineseNumerals;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/**
 * What a notice says under 整改情况 of one issue: its 完成情况 as it stands, headed by words that fit its status, with the
 * deadline and the documents that the text itself does not name.
 */
public final class NoticeAnswer {

    public static final String DONE = "整改完毕";
    public static final String OPEN = "正在整改,定期整改到位";

    private NoticeAnswer() {}

    /**
     * The whole answer, status words first; only an unconfirmed issue has none.
     *
     * @param day the day of the notice: a date without a year in the text is understood from it
     */
    public static String of(Issue issue, Optional<PartialDate> day) {
        String body = withWords(issue, issue.progress().isBlank() ? measures(issue) : issue.progress());
        return body + deadline(issue, body, day) + documents(issue, body);
    }

    /** The status words that stand at the start of the progress but speak of another standing than the status. */
    static Optional<String> contradiction(Issue issue) {
        return leading(issue)
                .filter(r -> !agrees(r, issue))
                .map(r -> issue.progress().substring(r.start(), r.end()));
    }

    private static Optional<StatusWords.Reading> leading(Issue issue) {
        String key = Widths.half(issue.progress());
        return StatusWords.atStart(key).filter(r -> r.status().isPresent()).filter(r -> r.start() == 0 && r.sentence());
    }

    /** Whether the text itself says where the issue stands, wherever in it that is said, as the importer would read it. */
    private static boolean says(Issue issue) {
        NoticeStatus read = NoticeStatus.of(issue.content(), issue.progress());
        return !read.words().isEmpty()
                && read.status().tally() == issue.status().tally();
    }

    private static boolean agrees(StatusWords.Reading reading, Issue issue) {
        return reading.status().orElseThrow().tally() == issue.status().tally();
    }

    private static String withWords(Issue issue, String text) {
        if (issue.status() == Status.UNCONFIRMED || says(issue)) {
            return text;
        }
        String rest = contradiction(issue).isPresent() ? afterWords(issue, text) : text;
        return words(issue) + "。" + rest;
    }

    private static String afterWords(Issue issue, String text) {
        int end = leading(issue).orElseThrow().end();
        return text.substring(end).replaceFirst("^[。.;;!!]", "");
    }

    /** The public words of a status (《通报》: 整改完毕; 正在整改,定期整改到位), with the kind of remedy where it is standing. */
    public static String words(Issue issue) {
        boolean standing = issue.remedy().filter(r -> r == Remedy.STANDING).isPresent();
        return switch (issue.status().tally()) {
            case DONE -> standing ? "整改完毕,并长期坚持" : DONE;
            case BASIC -> "基本完成整改";
            case NOT_STARTED -> "尚未启动整改";
            case ONGOING -> standing ? "正在整改,长期坚持" : OPEN;
            case UNCONFIRMED -> "";
        };
    }

    /** 一是…二是… where only measures are filled in. */
    private static String measures(Issue issue) {
        List<Measure> measures = issue.measures();
        if (measures.size() == 1) {
            return sentence(measures.get(0).content());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < measures.size(); i++) {
            String content = measures.get(i).content();
            String mark = ChineseNumerals.render(i + 1) + "是";
            text.append(content.startsWith(mark) ? "" : mark).append(sentence(content));
        }
        return text.toString();
    }

    private static String sentence(String text) {
        String bare = text.strip().replaceAll("[。;;,,]+$", "");
        return bare.isEmpty() ? "" : bare + "。";
    }

    private static String deadline(Issue issue, String body, Optional<PartialDate> day) {
        boolean due =
                issue.status().tally() != Status.Tally.DONE && issue.deadline().isPresent();
        if (!due) {
            return "";
        }
        String key = Widths.half(body + "。" + issue.content());
        boolean told = NoticeDeadlines.find(key, day)
                .filter(issue.deadline().get()::equals)
                .isPresent();
        return told ? "" : "整改时限为" + ChineseDates.show(issue.deadline().get()) + "。";
    }

    private static String documents(Issue issue, String body) {
        return named(issue, body, NoticeItem.NamedDocument.Kind.NEW, "制定了")
                + named(issue, body, NoticeItem.NamedDocument.Kind.REVISED, "修订了");
    }

    private static String named(Issue issue, String body, NoticeItem.NamedDocument.Kind kind, String verb) {
        String titles = issue.institutions().stream()
                .filter(i -> i.kind() == kind && !body.contains("《" + i.title() + "》"))
                .map(i -> "《" + i.title() + "》")
                .collect(Collectors.joining());
        return titles.isEmpty() ? "" : verb + titles + "。";
    }
}
