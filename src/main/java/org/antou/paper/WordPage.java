package org.antou.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.problem.Problem;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The page of GB/T 9704—2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters, page numbers 一字线
 * 4 号 with odd pages at the right and even ones at the left.
 */
final class WordPage {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int LINES = 22;
    private static final int CHARACTERS = 28;
    private static final int WIDTH_MM = 156;
    private static final int HEIGHT_MM = 225;
    /** 3 号. */
    static final int BODY_POINTS = 16;
    /** The unit of the character grid: 1/4096 of a point. */
    private static final int GRID = 4096;
    /** 4 号. */
    private static final int NUMBER_POINTS = 14;

    /** Height of a line: 225 mm through 22, rounded down so that the last one stays on the page. */
    static final double LINE_POINTS = Math.floor(HEIGHT_MM * TWIPS_PER_MM / LINES) / 20;

    /** Room of a character on its line: 156 mm through 28. */
    static final double CHARACTER_TWIPS = WIDTH_MM * TWIPS_PER_MM / CHARACTERS;

    /** What each character gives away so that 28 of 16 points stand on a line of 156 mm, in whole twips. */
    static final int TIGHTENED_TWIPS = (int) Math.floor(CHARACTER_TWIPS - BODY_POINTS * 20);

    private static final String FONT_TABLE = "/word/fontTable.xml";
    private static final String FONT_TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_LINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private final XWPFDocument document;

    WordPage(XWPFDocument document) {
        this.document = document;
    }

    void layOut() {
        base();
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(297 - 37 - HEIGHT_MM));
        margins.setLeft(twips(28));
        margins.setRight(twips(210 - 28 - WIDTH_MM));
        margins.setHeader(twips(15));
        // The number stands 7 mm below the text; its own line is some 5 mm high.
        margins.setFooter(twips(23));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(Math.round(LINE_POINTS * 20)));
        grid.setCharSpace(BigInteger.valueOf(Math.round((CHARACTER_TWIPS / 20 - BODY_POINTS) * GRID)));
        pageNumbers();
        fontTable();
    }

    /** The character grid counts from the size of the base style: without one it would count from 10 points. */
    private void base() {
        CTStyles styles = CTStyles.Factory.newInstance();
        base(styles.addNewDocDefaults().addNewRPrDefault().addNewRPr());
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        base(normal.addNewRPr());
        document.createStyles().setStyles(styles);
    }

    private static void base(CTRPr properties) {
        properties.addNewRFonts().setEastAsia(WordFont.FANGSONG.title());
        properties.addNewSz().setVal(BigInteger.valueOf(BODY_POINTS * 2));
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }

    /** 单页码居右空一字,双页码居左空一字. */
    private void pageNumbers() {
        document.setEvenAndOddHeadings(true);
        number(HeaderFooterType.DEFAULT).rightIn(1).paragraph().setAlignment(ParagraphAlignment.RIGHT);
        number(HeaderFooterType.EVEN).leftIn(1).paragraph().setAlignment(ParagraphAlignment.LEFT);
    }

    private WordParagraph number(HeaderFooterType pages) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        run(paragraph, "— ");
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        XWPFRun shown = new XWPFRun(field.addNewR(), (IRunBody) paragraph);
        shown.setText("1");
        WordParagraph.dress(shown, WordFont.SONG, NUMBER_POINTS);
        run(paragraph, " —");
        return new WordParagraph(paragraph);
    }

    private static void run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        WordParagraph.dress(run, WordFont.SONG, NUMBER_POINTS);
    }

    /** Names for each font the one that may stand in for it, so that a PC without it does not choose at random. */
    private void fontTable() {
        String fonts = Stream.of(WordFont.values())
                .map(font -> "<w:font w:name=\"" + font.title() + "\"><w:altName w:val=\"" + font.substitute()
                        + "\"/><w:charset w:val=\"86\"/></w:font>")
                .collect(Collectors.joining());
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + fonts
                + "</w:fonts>";
        try {
            PackagePartName name = PackagingURIHelper.createPartName(FONT_TABLE);
            PackagePart part = document.getPackage().createPart(name, FONT_TABLE_TYPE);
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONT_TABLE_LINK);
        } catch (InvalidFormatException | IOException e) {
            throw new Problem.Bug("Word 文件没有做成", e);
        }
    }
}
