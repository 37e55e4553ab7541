package org.antou.cadre.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file, strictly decoded.
 *
 * @param note what the clerk should know of it; empty where it is in UTF-8 as it should be
 */
record FormEncoding(String text, Optional<String> note) {

    /** UTF-8 with or without its mark, UTF-16 with one, and GB18030 for editors that write it under the name of UTF-8. */
    static FormEncoding of(String name, byte[] content) {
        if (starts(content, 0xFF, 0xFE)) {
            return wide(name, content, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return wide(name, content, StandardCharsets.UTF_16BE);
        }
        int mark = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decoded(content, mark, StandardCharsets.UTF_8)
                .map(text -> new FormEncoding(text, Optional.empty()))
                .or(() -> decoded(content, mark, Charset.forName("GB18030"))
                        .map(text -> new FormEncoding(text, Optional.of("文件不是 UTF-8 编码,按 GB18030 读出,请核对文字。"))))
                .orElseThrow(() -> FormFault.encoding(name));
    }

    private static FormEncoding wide(String name, byte[] content, Charset charset) {
        return decoded(content, 2, charset)
                .map(text -> new FormEncoding(text, Optional.of("文件不是 UTF-8 编码,按 UTF-16 读出,请核对文字。")))
                .orElseThrow(() -> FormFault.encoding(name));
    }

    private static boolean starts(byte[] content, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
