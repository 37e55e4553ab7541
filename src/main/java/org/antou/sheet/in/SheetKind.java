package org.antou.sheet.in;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.antou.sheet.Progress;

/** What a file is, by how it begins; endings lie. */
enum SheetKind {
    ZIP,
    OLE,
    TEXT,
    WEB,
    OLD_EXCEL,
    DOCUMENT,
    UNKNOWN;

    static final int SNIFFED = 8192;

    /** How documents, pictures and archives begin. */
    private static final List<String> OTHERS = List.of(
            "%PDF-",
            "{\\rtf",
            "Rar!",
            "7z\u00BC\u00AF\u0027\u001C",
            "\u001F\u008B",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "II*\0",
            "MM\0*");

    /** The workbooks of Excel 2 to 4 are a bare stream of records. */
    private static final List<String> OLD = List.of("\u0009\0\u0004\0", "\u0009\u0002\u0006\0", "\u0009\u0004\u0006\0");

    static SheetKind of(byte[] head, String name) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (OLD.stream().anyMatch(start::startsWith)) {
            return OLD_EXCEL;
        }
        if (isBitmap(start) || OTHERS.stream().anyMatch(start::startsWith)) {
            return DOCUMENT;
        }
        String words = start.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (words.startsWith("<") || words.startsWith("mime-version:")) {
            return WEB;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean called = ending.equals("csv") || ending.equals("txt") || ending.equals("tsv");
        return CsvText.looksLikeText(head, called) ? TEXT : UNKNOWN;
    }

    /** A table may well begin with the letters BM; a bitmap has four zeros behind its length. */
    private static boolean isBitmap(String start) {
        return start.startsWith("BM") && start.startsWith("\0\0\0\0", 6);
    }

    Book read(Path file, Bounds bounds, Progress progress) throws IOException, XMLStreamException {
        return switch (this) {
            case ZIP -> XlsxReader.read(file, bounds, progress);
            case OLE -> XlsReader.read(file, bounds, progress);
            case TEXT -> CsvReader.read(file, bounds, progress);
            case OLD_EXCEL -> throw Complaint.old(bounds.name());
            case WEB -> throw Complaint.webPage(bounds.name());
            case DOCUMENT -> throw Complaint.document(bounds.name());
            case UNKNOWN -> throw Complaint.unknown(bounds.name());
        };
    }
}
