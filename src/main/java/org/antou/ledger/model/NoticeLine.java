package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.text.Widths;

/**
 * One paragraph of a notice and what it seems to be.
 *
 * @param index   its place in the whole text
 * @param text    without the blanks around it
 * @param key     the same, widths folded, of the same length
 * @param role    what it seems to be
 * @param marker  the number it bears, if it is a {@link Role#NODE}
 * @param body    where its text begins, after number, label or heading
 * @param heading the answer's heading within it: at its start, or in its midst
 */
record NoticeLine(
        int index,
        String text,
        String key,
        Role role,
        Optional<NoticeMarker> marker,
        int body,
        Optional<NoticeWords.Heading> heading) {

    private static final int LONGEST = 20_000;

    enum Role {
        /** Begins something numbered or labelled. */
        NODE,
        /** Begins an answer, or a further part of it. */
        ANSWER,
        /** 责任领导: and the like; belongs to the answer. */
        FIELD,
        PLAIN
    }

    /** The text after number, label or heading. */
    String rest() {
        return text.substring(body);
    }

    String restKey() {
        return key.substring(body);
    }

    boolean isNode() {
        return role == Role.NODE;
    }

    NoticeMarker.Kind kind() {
        return marker.orElseThrow().kind();
    }

    int number() {
        return marker.orElseThrow().number();
    }

    /** Whether an answer begins in this paragraph. */
    boolean answers() {
        return role == Role.ANSWER || role == Role.FIELD || heading.isPresent();
    }

    /** The paragraphs of a text, blank lines dropped. */
    static List<NoticeLine> of(List<String> lines) {
        List<NoticeLine> found = new ArrayList<>();
        Map<NoticeMarker.Kind, Integer> last = new EnumMap<>(NoticeMarker.Kind.class);
        for (int i = 0; i < lines.size(); i++) {
            String text = strip(lines.get(i));
            if (!text.isEmpty()) {
                NoticeLine line = classify(i, text, last);
                line.marker().ifPresent(m -> last.put(m.kind(), m.number()));
                found.add(line);
            }
        }
        return found;
    }

    /** Blanks of every kind at both ends, and signs without width. */
    static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u2060'
                || Character.isISOControl(c);
    }

    /** A paragraph longer than anybody writes is only carried along. */
    boolean isEndless() {
        return text.length() > LONGEST;
    }

    private static NoticeLine classify(int index, String text, Map<NoticeMarker.Kind, Integer> last) {
        String key = Widths.half(text);
        if (text.length() > LONGEST) {
            return new NoticeLine(index, text, key, Role.PLAIN, Optional.empty(), 0, Optional.empty());
        }
        Optional<NoticeMarker> marker = NoticeMarker.find(key).filter(m -> m.sure() || isNext(m, last));
        if (marker.isPresent()) {
            return numbered(index, text, key, marker.get());
        }
        Optional<NoticeWords.Heading> answer = NoticeWords.answer(key).or(() -> NoticeWords.answerAlone(key));
        if (NoticeWords.isField(key)) {
            return new NoticeLine(index, text, key, Role.FIELD, Optional.empty(), 0, Optional.empty());
        }
        if (answer.isPresent()) {
            return new NoticeLine(
                    index,
                    text,
                    key,
                    Role.ANSWER,
                    Optional.empty(),
                    answer.get().end(),
                    answer);
        }
        Optional<NoticeMarker> label = NoticeWords.question(key);
        if (label.isPresent()) {
            return node(index, text, key, label.get(), label.get().end());
        }
        if (StatusWords.atStart(key).filter(StatusWords.Reading::standsAlone).isPresent()) {
            return new NoticeLine(index, text, key, Role.ANSWER, Optional.empty(), 0, Optional.empty());
        }
        return new NoticeLine(index, text, key, Role.PLAIN, Optional.empty(), 0, Optional.empty());
    }

    private static boolean isNext(NoticeMarker marker, Map<NoticeMarker.Kind, Integer> last) {
        return marker.number() == last.getOrDefault(marker.kind(), 0) + 1;
    }

    /** "2.整改情况:…" heads an answer although it bears a number; a part 二、 never does. */
    private static NoticeLine numbered(int index, String text, String key, NoticeMarker marker) {
        String rest = key.substring(marker.end());
        boolean low = marker.kind() != NoticeMarker.Kind.CHINESE && marker.kind() != NoticeMarker.Kind.CHINESE_BRACKET;
        Optional<NoticeWords.Heading> answer =
                NoticeWords.answer(rest).or(() -> low ? NoticeWords.answerAlone(rest) : Optional.empty());
        if (answer.isPresent()
                && (low || answer.get().end() < rest.length())
                && marker.kind() != NoticeMarker.Kind.CHINESE) {
            NoticeWords.Heading heading = new NoticeWords.Heading(
                    answer.get().words(), 0, marker.end() + answer.get().end());
            return new NoticeLine(
                    index, text, key, Role.ANSWER, Optional.of(marker), heading.end(), Optional.of(heading));
        }
        if (low && NoticeWords.isField(rest)) {
            return new NoticeLine(index, text, key, Role.FIELD, Optional.of(marker), 0, Optional.empty());
        }
        int body =
                marker.end() + NoticeWords.question(rest).map(NoticeMarker::end).orElse(0);
        return node(index, text, key, marker, body);
    }

    private static NoticeLine node(int index, String text, String key, NoticeMarker marker, int body) {
        Optional<NoticeWords.Heading> inline = NoticeWords.answerInline(key.substring(body))
                .map(h -> new NoticeWords.Heading(h.words(), body + h.start(), body + h.end()));
        return new NoticeLine(index, text, key, Role.NODE, Optional.of(marker), body, inline);
    }
}
