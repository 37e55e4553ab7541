package org.antou.ledger.model;

import java.util.UUID;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;

/** 建章立制: one of the office's own documents that an issue led to; {@code title} stands without 《》. */
public record Institution(UUID id, String title, Kind kind) {

    private static final String REVISED = "(修订)";

    /** How a document reads in a list and is kept in the history: 《title》, with (修订) where it is not new. */
    public String line() {
        return "《" + title + "》" + (kind == Kind.REVISED ? REVISED : "");
    }

    /** Reads {@link #line()} back; 《》 may be left out. */
    public static Institution parse(UUID id, String line) {
        boolean revised = line.endsWith(REVISED);
        String title = revised ? line.substring(0, line.length() - REVISED.length()) : line;
        boolean quoted = title.startsWith("《") && title.endsWith("》") && title.length() > 2;
        return new Institution(
                id, quoted ? title.substring(1, title.length() - 1) : title, revised ? Kind.REVISED : Kind.NEW);
    }
}
