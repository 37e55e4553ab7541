package org.antou.paper;

import java.util.List;

/**
 * A finished PDF, kept in memory: it may hold personal data and must not stay on the disk in clear.
 *
 * @param bytes       the whole file
 * @param pages       number of pages
 * @param fonts       what the typefaces were set in
 * @param unprintable characters that stand as 〓 on the paper
 */
public record PdfPaper(byte[] bytes, int pages, List<FontUse> fonts, List<Unprintable> unprintable) {

    public PdfPaper {
        fonts = List.copyOf(fonts);
        unprintable = List.copyOf(unprintable);
    }
}
