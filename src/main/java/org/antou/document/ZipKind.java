package org.antou.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a zip holds: Word, a workbook, an OFD page file; found from the names in it, without unpacking what they hold. */
final class ZipKind {

    private static final int MAX_ENTRIES = 5000;

    private ZipKind() {}

    static FileKind of(byte[] content, String ending) {
        Set<String> names = names(content);
        if (names.contains("word/document.xml") || names.contains("word/document2.xml")) {
            return FileKind.DOCX;
        }
        if (names.contains("OFD.xml") || ending.equals("ofd")) {
            return FileKind.OFD;
        }
        if (names.contains("xl/workbook.xml") || names.contains("xl/workbook.bin")) {
            return FileKind.WORKBOOK;
        }
        if (names.contains("word/")) {
            return FileKind.DOCX;
        }
        return ending.equals("docx") || ending.equals("docm") ? FileKind.DAMAGED : FileKind.UNKNOWN;
    }

    /** Names from the directory at the end of the zip: reading them unpacks nothing, so that a bomb stays wrapped. */
    private static Set<String> names(byte[] content) {
        Set<String> names = new HashSet<>();
        for (int at = 0; at >= 0 && names.size() < MAX_ENTRIES; ) {
            at = next(content, at);
            if (at >= 0) {
                int length = (content[at + 28] & 0xFF) | (content[at + 29] & 0xFF) << 8;
                int end = Math.min(content.length, at + 46 + length);
                names.add(new String(content, at + 46, end - at - 46, Charset.forName("UTF-8")).replace('\\', '/'));
                at = end;
            }
        }
        return names.isEmpty() ? first(content) : names;
    }

    private static int next(byte[] b, int from) {
        for (int i = from; i + 46 < b.length; i++) {
            if (b[i] == 'P' && b[i + 1] == 'K' && b[i + 2] == 1 && b[i + 3] == 2) {
                return i;
            }
        }
        return -1;
    }

    /** A zip cut short has lost its directory; its first name still tells what it was. */
    private static Set<String> first(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            return entry == null ? Set.of() : Set.of(entry.getName());
        } catch (IOException | IllegalArgumentException cutShort) {
            return Set.of();
        }
    }
}
