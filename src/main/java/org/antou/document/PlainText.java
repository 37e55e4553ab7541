package org.antou.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Text files: UTF-8 with or without its mark, UTF-16, GB18030 and what ICU finds besides. */
final class PlainText {

    private static final int MAX_CHARS = 20_000_000;

    private PlainText() {}

    static Document read(String name, byte[] content) {
        return new Document(name, lines(decode(name, content)));
    }

    static String decode(String name, byte[] content) {
        Optional<String> text = marked(content)
                .or(() -> unmarked16(content))
                .or(() -> strict(content, StandardCharsets.UTF_8))
                .or(() -> strict(content, Charset.forName("GB18030")))
                .or(() -> detected(content));
        String found = text.orElseThrow(() -> Complaint.unknown(name));
        if (found.length() > MAX_CHARS) {
            throw Complaint.tooLarge(name, "两千万字");
        }
        return found;
    }

    /** Paragraphs; every kind of line end, and the page breaks and line breaks of word processors. */
    static List<String> lines(String text) {
        return List.of(text.split("\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]", -1));
    }

    /** Whether this can be text at all: hardly any control signs once it is decoded. */
    static boolean looksLikeText(byte[] content) {
        Optional<String> text = marked(content)
                .or(() -> unmarked16(content))
                .or(() -> strict(content, StandardCharsets.UTF_8))
                .or(() -> strict(content, Charset.forName("GB18030")))
                .or(() -> detected(content));
        if (text.isEmpty()) {
            return false;
        }
        long control = text.get()
                .chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != 0x0B && c != 0x0C || c == 0xFFFD)
                .count();
        return control * 200 <= text.get().length();
    }

    private static Optional<String> marked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return strict(tail(b, 3), StandardCharsets.UTF_8);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return strict(tail(b, 2), StandardCharsets.UTF_16LE);
        }
        return starts(b, 0xFE, 0xFF) ? strict(tail(b, 2), StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 without a mark: zero bytes give it away, and only the right order of bytes makes a Chinese text of it. */
    private static Optional<String> unmarked16(byte[] b) {
        boolean zeros = false;
        for (int i = 0; i < b.length && !zeros; i++) {
            zeros = b[i] == 0;
        }
        if (!zeros || b.length % 2 != 0) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(c -> strict(b, c).stream())
                .filter(t -> t.chars().filter(PlainText::isUsual).count() * 10 > t.length() * 9L)
                .findFirst();
    }

    private static boolean isUsual(int c) {
        return c >= ' ' && c <= '~'
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0x2010 && c <= 0x2030
                || c >= 0x3000 && c <= 0x30FF
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    private static Optional<String> detected(byte[] content) {
        CharsetMatch match = new CharsetDetector().setText(content).detect();
        return match == null || !Charset.isSupported(match.getName()) || match.getConfidence() < 20
                ? Optional.empty()
                : Optional.of(new String(content, Charset.forName(match.getName())));
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text);
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] b, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (b.length <= i || (b[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] tail(byte[] b, int from) {
        return java.util.Arrays.copyOfRange(b, from, b.length);
    }
}
