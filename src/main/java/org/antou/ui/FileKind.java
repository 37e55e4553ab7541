package org.antou.ui;

import java.util.List;

/** A kind of file for a file chooser: what people call it, and its patterns such as "*.docx". */
public record FileKind(String title, List<String> patterns) {

    public FileKind {
        patterns = List.copyOf(patterns);
    }

    public static FileKind of(String title, String... patterns) {
        return new FileKind(title, List.of(patterns));
    }
}
