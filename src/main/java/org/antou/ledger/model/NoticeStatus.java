package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.text.Widths;

/**
 * Where an issue stands, by the words of its own answer.
 *
 * @param words as they stand in the text; empty where there are none
 * @param clash two statements that don't agree
 */
record NoticeStatus(Status status, String words, Optional<Remedy> remedy, boolean clash) {

    private record Hit(StatusWords.Reading reading, String words) {}

    /** No words, no state: a notice that says nothing is never read as "done". */
    static NoticeStatus of(NoticePart part) {
        return of(part.content(), part.answer());
    }

    /** The same for texts that the clerk has cut himself. */
    static NoticeStatus of(String content, String answer) {
        return of(
                content.lines().toList(),
                answer.lines().map(l -> new NoticePart.Piece("", l)).toList());
    }

    private static NoticeStatus of(List<String> content, List<NoticePart.Piece> answer) {
        List<Hit> hits = new ArrayList<>();
        for (NoticePart.Piece piece : answer) {
            String text = NoticeLine.strip(piece.text());
            hit(StatusWords.atStart(afterLabel(Widths.half(text))), labelled(text))
                    .ifPresent(hits::add);
            hit(StatusWords.inBracket(Widths.half(text)), text).ifPresent(hits::add);
        }
        for (int i = answer.size() - 1; i >= 0; i--) {
            String text = answer.get(i).text();
            hit(StatusWords.atEnd(Widths.half(text)), text).ifPresent(hits::add);
        }
        for (String line : content) {
            hit(StatusWords.inBracket(Widths.half(line)), line).ifPresent(hits::add);
        }
        answer.stream()
                .map(NoticePart.Piece::heading)
                .forEach(h -> hit(bracketIn(h), h).ifPresent(hits::add));
        return decide(hits);
    }

    private static Optional<StatusWords.Reading> bracketIn(String heading) {
        String key = Widths.half(heading);
        return StatusWords.inBracket(key.replaceAll("[: ]+$", ""));
    }

    private static Optional<Hit> hit(Optional<StatusWords.Reading> reading, String text) {
        return reading.map(r -> new Hit(r, text.substring(r.start(), Math.min(r.end(), text.length()))));
    }

    /** 整改状态:已完成 is a field; its label goes before the words are read. */
    private static String afterLabel(String key) {
        return key.substring(label(key));
    }

    private static String labelled(String text) {
        return text.substring(label(Widths.half(text)));
    }

    private static int label(String key) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("^(?:整改)?(?:完成|落实)?(?:状态|进度|情况|结果|类型) *: *")
                .matcher(key);
        return m.find() ? m.end() : 0;
    }

    private static NoticeStatus decide(List<Hit> hits) {
        Optional<Hit> first =
                hits.stream().filter(h -> h.reading().status().isPresent()).findFirst();
        Optional<Remedy> remedy =
                hits.stream().flatMap(h -> h.reading().remedy().stream()).findFirst();
        if (first.isEmpty()) {
            return new NoticeStatus(Status.UNCONFIRMED, "", remedy, false);
        }
        Status status = first.get().reading().status().orElseThrow();
        boolean clash = first.get().reading().contradictory()
                || hits.stream().flatMap(h -> h.reading().status().stream()).anyMatch(s -> s.tally() != status.tally());
        return new NoticeStatus(status, first.get().words(), remedy, clash);
    }
}
