package org.antou.paper;

import java.awt.geom.Rectangle2D;
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
import org.apache.pdfbox.text.PDFTextStripperByArea;

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

    /** What one column says from the first page to the last, heads left out, without white space. */
    public static String column(Printout printout, PdfPaper paper, int column) throws IOException {
        StringBuilder text = new StringBuilder();
        String head = bare(printout.columns().get(column).title());
        try (FontCase fonts = new FontCase(List.of());
                PDDocument document = Loader.loadPDF(paper.bytes())) {
            Rectangle2D strip = strip(new TablePlanner(printout, fonts).plan().widths(), column);
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.addRegion(head, strip);
                stripper.extractRegions(page);
                String found = bare(stripper.getTextForRegion(head));
                text.append(found.substring(found.indexOf(head) + head.length()));
            }
        }
        return text.toString();
    }

    private static Rectangle2D strip(float[] widths, int column) {
        float left = PageBox.SIDE;
        for (int i = 0; i < column; i++) {
            left += widths[i];
        }
        float height = PageBox.a4(true).innerHeight();
        return new Rectangle2D.Float(left, PageBox.TOP, widths[column], height);
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
