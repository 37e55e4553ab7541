package org.antou.ledger.model;

import java.util.UUID;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;

/** 建章立制: one of the office's own documents that an issue led to; {@code title} stands without 《》. */
public record Institution(UUID id, String title, Kind kind) {

    public Institution as(Kind other) {
        return new Institution(id, title, other);
    }

    /** How a document reads in a list and is kept in the history: 《title》, with its kind where it is not new. */
    public String line() {
        return "《" + title + "》" + suffix(kind);
    }

    /** Reads {@link #line()} back; 《》 may be left out. */
    public static Institution parse(UUID id, String line) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NEW && line.endsWith(suffix(kind))) {
                return new Institution(
                        id, bare(line.substring(0, line.length() - suffix(kind).length())), kind);
            }
        }
        return new Institution(id, bare(line), Kind.NEW);
    }

    private static String suffix(Kind kind) {
        return kind == Kind.NEW ? "" : "(" + kind.title() + ")";
    }

    private static String bare(String title) {
        boolean quoted = title.startsWith("《") && title.endsWith("》") && title.length() > 2;
        return quoted ? title.substring(1, title.length() - 1) : title;
    }
}
