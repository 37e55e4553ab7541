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

    /** UTF-16 without a mark has zero bytes at one side of its digits and line ends. */
    private static Optional<String> unmarked16(byte[] b) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < b.length; i++) {
            if (b[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even + odd == 0 || even > 0 && odd > 0) {
            return Optional.empty();
        }
        return strict(b, odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
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
