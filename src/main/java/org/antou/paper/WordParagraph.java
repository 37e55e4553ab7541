package org.antou.paper;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** A paragraph of an official document: every line exactly a 22nd of the page's text height. */
record WordParagraph(XWPFParagraph paragraph) {

    /** Hundredths of a character, as Word counts indents. */
    private static final int CHARACTER = 100;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    static WordParagraph of(XWPFDocument document) {
        return new WordParagraph(document.createParagraph()).lineByLine();
    }

    private WordParagraph lineByLine() {
        paragraph.setSpacingBetween(WordPage.LINE_POINTS, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        // The page declares its grid, yet writers snap to it each in their own way: 16 points into 15.8 is two cells
        // for some.
        properties().addNewSnapToGrid().setVal(false);
        return this;
    }

    /** Writes the text as it stands, blanks of every kind included; only what no XML can hold falls away. */
    WordParagraph text(String text, WordFont font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(writable(text));
        dress(run, font, points);
        return this;
    }

    /** The text without what no XML can hold. */
    static String writable(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    static void dress(XWPFRun run, WordFont font, int points) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        fonts.setEastAsia(font.title());
        fonts.setAscii(font.title());
        fonts.setHAnsi(font.title());
        fonts.setHint(STHint.EAST_ASIA);
        run.setFontSize(points);
        if (points == WordPage.BODY_POINTS) {
            run.setCharacterSpacing(WordPage.TIGHTENED_TWIPS);
        }
    }

    /** 首行缩进二字. */
    WordParagraph firstLineByTwo() {
        CTInd indent = indent();
        indent.setFirstLineChars(BigInteger.valueOf(2 * CHARACTER));
        indent.setFirstLine(BigInteger.valueOf(Math.round(2 * WordPage.CHARACTER_TWIPS)));
        return this;
    }

    /** Leaves so many characters free at the right. */
    WordParagraph rightIn(double characters) {
        CTInd indent = indent();
        indent.setRightChars(BigInteger.valueOf(Math.round(characters * CHARACTER)));
        indent.setRight(BigInteger.valueOf(Math.round(characters * WordPage.CHARACTER_TWIPS)));
        return this;
    }

    /** Leaves so many characters free at the left. */
    WordParagraph leftIn(double characters) {
        CTInd indent = indent();
        indent.setLeftChars(BigInteger.valueOf(Math.round(characters * CHARACTER)));
        indent.setLeft(BigInteger.valueOf(Math.round(characters * WordPage.CHARACTER_TWIPS)));
        return this;
    }

    private CTInd indent() {
        return properties().isSetInd() ? properties().getInd() : properties().addNewInd();
    }

    private CTPPr properties() {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
