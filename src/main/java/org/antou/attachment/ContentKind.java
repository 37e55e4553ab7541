package org.antou.attachment;

import org.antou.register.Choice;

/** What a file is by its content; the first three can be looked at inside the program. */
public enum ContentKind implements Choice {
    IMAGE("图片"),
    PDF("PDF"),
    TEXT("文本"),
    OTHER("其他");

    private final String title;

    ContentKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether the program shows it itself; anything else has to be exported to be read. */
    public boolean opensInside() {
        return this != OTHER;
    }
}
