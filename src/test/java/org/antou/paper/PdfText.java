package org.antou.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a finished PDF back, as a test sees it. */
public final class PdfText {

    private PdfText() {}

    /** The text of each page without any white space. */
    public static List<String> pages(PdfPaper paper) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(bare(stripper.getText(document)));
            }
        }
        return pages;
    }

    public static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0]", "");
    }

    /** Names of the fonts that are not inside the file. */
    public static Set<String> fontsNotEmbedded(PdfPaper paper) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        names.add(font.getName());
                    }
                }
            }
        }
        return names;
    }
}
