package org.antou.sheet.in;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the text of a .csv is written: UTF-8, UTF-16, or GB18030 (what Excel writes in China).
 *
 * @param charset the encoding
 * @param mark    the length in bytes of the mark before the text
 */
record CsvText(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final CsvText UTF_16LE = new CsvText(StandardCharsets.UTF_16LE, 0);
    private static final CsvText UTF_16BE = new CsvText(StandardCharsets.UTF_16BE, 0);
    private static final int BUFFER = 1 << 14;

    /** The text of a file from its beginning, in the first encoding that all of it is well in. */
    static BufferedReader open(String name, Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SheetKind.SNIFFED);
        }
        for (CsvText text : candidates(head)) {
            if (text.fits(file)) {
                return text.reader(file);
            }
        }
        throw Complaint.unknown(name);
    }

    /**
     * Whether the first bytes of a file can be text; a sign cut in two at the end does no harm.
     *
     * @param called whether its name says so; then it may hold control characters
     */
    static boolean looksLikeText(byte[] head, boolean called) {
        return candidates(head).stream()
                .anyMatch(text -> text.begins(head) && (called || text.isUtf16() || !hasControls(head)));
    }

    private static boolean hasControls(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static List<CsvText> candidates(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return List.of(new CsvText(StandardCharsets.UTF_8, 3));
        }
        if (starts(head, 0xFF, 0xFE)) {
            return List.of(new CsvText(StandardCharsets.UTF_16LE, 2));
        }
        if (starts(head, 0xFE, 0xFF)) {
            return List.of(new CsvText(StandardCharsets.UTF_16BE, 2));
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (even + odd > 0) {
            // Separators and line ends have a zero byte in UTF-16, always on the same side.
            return even == 0 ? List.of(UTF_16LE) : odd == 0 ? List.of(UTF_16BE) : List.of();
        }
        return List.of(new CsvText(StandardCharsets.UTF_8, 0), new CsvText(GB18030, 0));
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private boolean isUtf16() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    private boolean fits(Path file) throws IOException {
        char[] some = new char[BUFFER];
        try (BufferedReader in = reader(file)) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                for (int i = 0; i < count; i++) {
                    if (some[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException notInThisCharset) {
            return false;
        }
    }

    private boolean begins(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head, Math.min(mark, head.length), Math.max(0, head.length - mark));
        return !decoder()
                .decode(bytes, CharBuffer.allocate(head.length + 1), false)
                .isError();
    }

    private BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new BufferedReader(new InputStreamReader(in, decoder()), BUFFER);
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
