package org.antou.document;

import java.util.List;

/**
 * The text of a file.
 *
 * @param name   the file's name, or 粘贴的文本
 * @param lines  its paragraphs in order, rows of tables among them with tabs between the cells; automatic numbers written out
 * @param tables its tables: rows of cells
 */
public record Document(String name, List<String> lines, List<List<List<String>>> tables) {

    public Document {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    Document(String name, List<String> lines) {
        this(name, lines, List.of());
    }
}
