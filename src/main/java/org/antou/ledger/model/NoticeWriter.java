package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.NoticeText.Level;
import org.antou.ledger.model.NoticeText.Part;
import org.antou.text.ChineseDates;
import org.antou.text.ChineseNumerals;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/**
 * Writes a notice from the ledger in the structure that offices use: opening with the totals, aspects, under each its issues
 * with 整改情况, signer and date. {@link NoticeReader} reads it back.
 */
public final class NoticeWriter {

    private static final String HEADING = "反馈问题整改落实情况";
    private static final String ANSWER = "整改情况:";

    private final List<Part> parts = new ArrayList<>();
    private int first;

    private NoticeWriter() {}

    public static NoticeText write(NoticeSource source, NoticeOrder order) {
        NoticeWriter writer = new NoticeWriter();
        lines(order.preamble()).forEach(writer::text);
        writer.prose(order.before());
        writer.first(HEADING);
        List<Aspect> aspects = source.used();
        for (int i = 0; i < aspects.size(); i++) {
            writer.aspect(i + 1, aspects.get(i));
            source.issuesOf(aspects.get(i)).forEach(issue -> writer.issue(issue, day(source, order)));
        }
        writer.prose(order.after());
        String date = order.date().map(ChineseDates::show).orElse("");
        return new NoticeText(
                order.title().strip(), writer.parts, order.signer().strip(), date);
    }

    private void text(String line) {
        parts.add(new Part(Level.TEXT, line));
    }

    /** A part that a person wrote: a heading, then its paragraphs as they stand. */
    private void prose(List<String> paragraphs) {
        List<String> filled =
                paragraphs.stream().flatMap(p -> lines(p).stream()).toList();
        for (int i = 0; i < filled.size(); i++) {
            if (i == 0) {
                first(filled.get(i).replaceFirst("^[一二三四五六七八九十]{1,2}、", ""));
            } else {
                text(filled.get(i));
            }
        }
    }

    private void first(String heading) {
        first++;
        parts.add(new Part(Level.FIRST, ChineseNumerals.render(first) + "、" + heading));
    }

    private void aspect(int number, Aspect aspect) {
        String title = aspect.title().strip().replaceAll("\\s*\\R\\s*", "");
        parts.add(new Part(Level.SECOND, "(" + ChineseNumerals.render(number) + ")" + title));
    }

    /** The day from which the importer will understand dates without a year. */
    static Optional<PartialDate> day(NoticeSource source, NoticeOrder order) {
        return order.date()
                .or(() -> source.inspection().feedback())
                .or(() -> source.inspection().ended());
    }

    private void issue(Issue issue, Optional<PartialDate> day) {
        List<String> content = lines(issue.content());
        text(issue.number() + "." + (content.isEmpty() ? "" : spaced(content.get(0))));
        content.stream().skip(1).forEach(this::text);
        List<String> answer = lines(NoticeAnswer.of(issue, day));
        boolean headed = !answer.isEmpty()
                && NoticeWords.answer(Widths.half(NoticeLine.strip(answer.get(0))))
                        .isPresent();
        text((headed ? "" : ANSWER) + (answer.isEmpty() ? "" : answer.get(0)));
        answer.stream().skip(1).forEach(this::text);
    }

    /** "3." before "5万元…" would read as 3.5: a blank keeps number and text apart. */
    private static String spaced(String content) {
        return content.matches("^\\d.*") ? " " + content : content;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !NoticeLine.strip(line).isEmpty()).toList();
    }
}
