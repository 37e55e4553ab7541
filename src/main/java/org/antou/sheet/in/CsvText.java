package org.antou.sheet.in;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a .csv: UTF-8, UTF-16 with its mark, or GB18030 (what Excel writes in China). */
final class CsvText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvText() {}

    static String decode(String name, byte[] content) {
        return marked(content)
                .or(() -> strict(content, 0, StandardCharsets.UTF_8))
                .or(() -> strict(content, 0, GB18030))
                .orElseThrow(() -> Complaint.unknown(name));
    }

    /** Whether the first bytes of a file can be text; a sign cut in two at the end does no harm. */
    static boolean looksLikeText(byte[] head) {
        if (head.length >= 2 && utf16(head).isPresent()) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return lenient(head, StandardCharsets.UTF_8) || lenient(head, GB18030);
    }

    private static Optional<String> marked(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return strict(b, 3, StandardCharsets.UTF_8);
        }
        return b.length < 2 ? Optional.empty() : utf16(b).flatMap(charset -> strict(b, 2, charset));
    }

    private static Optional<Charset> utf16(byte[] b) {
        int mark = (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        return mark == 0xFFFE
                ? Optional.of(StandardCharsets.UTF_16LE)
                : mark == 0xFEFF ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strict(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(decoder(charset)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    private static boolean lenient(byte[] head, Charset charset) {
        return !decoder(charset)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
                .isError();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
