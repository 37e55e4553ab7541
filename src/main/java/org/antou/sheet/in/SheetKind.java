package org.antou.sheet.in;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.antou.sheet.Progress;

/** What a file is, by how it begins; endings lie. */
enum SheetKind {
    ZIP,
    OLE,
    TEXT,
    WEB,
    DOCUMENT,
    UNKNOWN;

    static final int SNIFFED = 8192;

    static SheetKind of(byte[] head, String name) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (start.startsWith("%PDF-") || start.startsWith("{\\rtf") || start.startsWith("Rar!") || image(start)) {
            return DOCUMENT;
        }
        String words = start.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        if (words.startsWith("<") || words.startsWith("\u00EF\u00BB\u00BF<") || words.startsWith("mime-version:")) {
            return WEB;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean text = ending.equals("csv") || ending.equals("txt") || ending.equals("tsv");
        return text || CsvText.looksLikeText(head) ? TEXT : UNKNOWN;
    }

    private static boolean image(String start) {
        return start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8");
    }

    Book read(Path file, Bounds bounds, Progress progress) throws IOException {
        return switch (this) {
            case ZIP -> XlsxReader.read(file, bounds, progress);
            case OLE -> XlsReader.read(file, bounds, progress);
            case TEXT -> CsvReader.read(file, bounds, progress);
            case WEB -> throw Complaint.webPage(bounds.name());
            case DOCUMENT -> throw Complaint.document(bounds.name());
            case UNKNOWN -> throw Complaint.unknown(bounds.name());
        };
    }
}
