package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/**
 * Reads the text of a notice (通报) into issues, as far as it can be understood; what is unclear is marked, not guessed. It
 * never fails: a text without issues gives a notice without items.
 */
public final class NoticeReader {

    private NoticeReader() {}

    /**
     * Reads a notice.
     *
     * @param fileName the file it came from, or 粘贴的文本
     * @param lines    its text, line by line
     */
    public static Notice read(String fileName, List<String> lines) {
        List<NoticeLine> all = NoticeLine.of(lines);
        NoticeFacts facts = NoticeFacts.of(all);
        List<NoticeLine> body = all.subList(0, facts.bodyEnd());
        List<NoticePart> rows = NoticeTable.of(body);
        List<NoticePart> parts = rows.isEmpty() ? NoticeLabels.settle(NoticeParts.of(NoticeOutline.of(body))) : rows;
        Optional<NoticeTotals> totals = NoticeTotalsReader.read(
                facts.preamble().stream().map(NoticeLine::key).toList());
        NoticeAspects aspects =
                new NoticeAspects(parts, totals.map(NoticeTotals::aspects).orElse(java.util.OptionalInt.empty()));
        List<NoticeItem> items = items(parts, aspects, facts);
        return new Notice(
                fileName,
                List.copyOf(lines),
                facts.title(),
                facts.round(),
                facts.teams().stream().findFirst().orElse(""),
                facts.signer(),
                facts.started(),
                facts.ended(),
                facts.feedback(),
                facts.published(),
                aspects.titles(),
                items,
                totals,
                Stream.of(
                                NoticeFactFindings.of(facts),
                                NoticeFindings.of(items, aspects.titles().size(), totals))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<NoticeItem> items(List<NoticePart> parts, NoticeAspects aspects, NoticeFacts facts) {
        NoticeDocuments documents = new NoticeDocuments(facts.officeNames());
        Optional<PartialDate> day = facts.published().or(facts::feedback).or(facts::ended);
        List<NoticeItem> items = new ArrayList<>();
        for (NoticePart part : parts) {
            int number = part.number() == 0 ? items.size() + 1 : part.number();
            items.add(item(part.withNumber(number), aspects.of(part), documents, day));
        }
        return List.copyOf(items);
    }

    private static NoticeItem item(NoticePart part, int aspect, NoticeDocuments documents, Optional<PartialDate> day) {
        NoticeStatus status = NoticeStatus.of(part);
        String answer = part.answerText();
        boolean open = status.status().tally() != Status.Tally.DONE;
        Optional<PartialDate> deadline =
                open ? NoticeDeadlines.find(Widths.half(answer + "。" + part.contentText()), day) : Optional.empty();
        return new NoticeItem(
                part.number(),
                aspect,
                part.contentText(),
                answer,
                status.status(),
                status.words(),
                status.remedy(),
                deadline,
                documents.in(answer),
                NoticeDoubts.of(part, status, deadline),
                part.firstLine(),
                part.lastLine());
    }
}
