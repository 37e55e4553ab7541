package org.antou.paper;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** The text of a cell of a form. */
record WordCell(XWPFTableCell cell) {

    void text(FormPaper.Cell text, double points) {
        cell.setVerticalAlignment(
                switch (text.look()) {
                    case TOP -> XWPFTableCell.XWPFVertAlign.TOP;
                    case FOOT -> XWPFTableCell.XWPFVertAlign.BOTTOM;
                    default -> XWPFTableCell.XWPFVertAlign.CENTER;
                });
        boolean upright = text.look() == FormPaper.Look.UPRIGHT;
        boolean first = true;
        for (String line : text.lines()) {
            if (upright) {
                for (String sign :
                        line.codePoints().mapToObj(Character::toString).toList()) {
                    paragraph(first, text.look(), sign, points);
                    first = false;
                }
            } else {
                paragraph(first, text.look(), line, points);
                first = false;
            }
        }
    }

    private void paragraph(boolean first, FormPaper.Look look, String line, double points) {
        XWPFParagraph paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
        flat(paragraph);
        paragraph.setAlignment(
                switch (look) {
                    case CENTRED, UPRIGHT -> ParagraphAlignment.CENTER;
                    case FOOT -> ParagraphAlignment.RIGHT;
                    default -> ParagraphAlignment.LEFT;
                });
        run(paragraph, line, WordFont.SONG, points);
    }

    /** Lines close to one another, nothing before and after. */
    static void flat(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
    }

    static void run(XWPFParagraph paragraph, String text, WordFont font, double points) {
        XWPFRun run = paragraph.createRun();
        run.setText(WordParagraph.writable(text));
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        fonts.setEastAsia(font.title());
        fonts.setAscii(font.title());
        fonts.setHAnsi(font.title());
        fonts.setHint(STHint.EAST_ASIA);
        run.setFontSize(points);
    }
}
