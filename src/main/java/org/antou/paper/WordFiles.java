package org.antou.paper;

import java.nio.file.Path;

/** Saves a Word document where the clerk wants it. */
public final class WordFiles {

    private WordFiles() {}

    /** As {@link PdfFiles#save}: whole or not at all. */
    public static void save(WordPaper paper, Path file) {
        PdfFiles.save(paper.bytes(), file);
    }
}
