package org.antou.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its content; endings lie, contents don't. */
enum FileKind {
    TEXT,
    HTML,
    DOCX,
    DOC,
    PDF,
    RTF,
    WPS,
    OFD,
    WORKBOOK,
    IMAGE,
    EMPTY,
    ENCRYPTED,
    DAMAGED,
    UNKNOWN;

    private static final int SNIFFED = 4096;

    static FileKind of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String head = new String(content, 0, Math.min(content.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (content.length == 0) {
            return EMPTY;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZipKind.of(content, ending);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OleKind.of(content, ending);
        }
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (isImage(head)) {
            return IMAGE;
        }
        return textual(head, content, ending);
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("BM") && head.length() > 10 && head.charAt(6) == 0 && head.charAt(7) == 0
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }

    private static FileKind textual(String head, byte[] content, String ending) {
        if (!PlainText.looksLikeText(content)) {
            return switch (ending) {
                case "wps", "et", "dps" -> WPS;
                case "ofd" -> OFD;
                case "doc", "docx", "pdf" -> DAMAGED;
                default -> UNKNOWN;
            };
        }
        String lower = head.toLowerCase(Locale.ROOT);
        boolean markup = lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<body");
        boolean named = ending.startsWith("htm") || ending.equals("shtml") || ending.equals("mht");
        boolean wide = head.replace("\0", "").toLowerCase(Locale.ROOT).contains("<html");
        return markup || wide || named && lower.contains("<") ? HTML : TEXT;
    }

    /** Reads a file of this kind, or says why it can't be read. */
    Document read(String name, byte[] content) {
        return switch (this) {
            case TEXT -> PlainText.read(name, content);
            case HTML -> WebPage.read(name, content);
            case DOCX -> WordX.read(name, content);
            case DOC -> WordOld.read(name, content);
            case PDF -> Pdf.read(name, content);
            case RTF -> throw Complaint.richText(name);
            case WPS -> throw Complaint.wps(name);
            case OFD -> throw Complaint.ofd(name);
            case WORKBOOK -> throw Complaint.workbook(name);
            case IMAGE -> throw Complaint.image(name);
            case EMPTY -> throw Complaint.empty(name);
            case ENCRYPTED -> throw Complaint.encrypted(name);
            case DAMAGED -> throw Complaint.damaged(name, null);
            case UNKNOWN -> throw Complaint.unknown(name);
        };
    }
}
