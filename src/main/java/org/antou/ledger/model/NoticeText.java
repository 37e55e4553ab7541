package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;

/**
 * 通报 or 整改情况报告 as it is written: paragraph by paragraph, before it becomes a file.
 *
 * @param title  the headline
 * @param parts  the paragraphs between headline and signature
 * @param signer 落款; may be empty
 * @param date   成文日期 as written; may be empty
 */
public record NoticeText(String title, List<Part> parts, String signer, String date) {

    public NoticeText {
        parts = List.copyOf(parts);
    }

    /** A paragraph at its level: 一、 (一) or running text. */
    public record Part(Level level, String text) {}

    /** The levels that a notice uses. */
    public enum Level {
        FIRST,
        SECOND,
        TEXT
    }

    /** The whole text line by line, as an importer reads it from the file. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        parts.forEach(part -> lines.add(part.text()));
        lines.add(signer);
        lines.add(date);
        return List.copyOf(lines);
    }
}
