package org.antou.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Lays a {@link FormPaper} out in a Word document: a table a page, columns and rows of fixed measures. */
final class WordForm {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** 小四 for what is written in, 五号 where a text is long. */
    private static final int TEXT = 12;

    private static final double SMALL = 10.5;
    private static final int LONG = 260;
    private static final int HEADLINE = 22;
    private static final int SIDE_MM = 22;
    private static final int TOP_MM = 18;

    private final XWPFDocument document;

    WordForm(XWPFDocument document) {
        this.document = document;
    }

    void write(FormPaper form) throws IOException {
        page();
        if (!form.title().isEmpty()) {
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.setSpacingAfter(160);
            WordCell.run(title, form.title(), WordFont.TITLE, HEADLINE);
        }
        for (int i = 0; i < form.pages().size(); i++) {
            if (i > 0) {
                XWPFParagraph between = document.createParagraph();
                WordCell.flat(between);
                between.createRun().addBreak(BreakType.PAGE);
            }
            table(form.pages().get(i));
        }
        XWPFParagraph foot = document.createParagraph();
        foot.setSpacingBefore(80);
        WordCell.run(foot, form.foot(), WordFont.SONG, TEXT);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(TOP_MM));
        margins.setBottom(twips(TOP_MM));
        margins.setLeft(twips(SIDE_MM));
        margins.setRight(twips(SIDE_MM));
        margins.setHeader(twips(8));
        margins.setFooter(twips(8));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }

    private void table(FormPaper.Page page) throws IOException {
        XWPFTable table = document.createTable(1, 1);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth(twips(page.widths().stream().mapToDouble(w -> w).sum()).intValue());
        table.setCellMargins(20, 60, 20, 60);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        page.widths().forEach(width -> grid.addNewGridCol().setW(twips(width)));
        table.removeRow(0);
        for (FormPaper.Row row : page.rows()) {
            row(table.createRow(), row, page.widths());
        }
    }

    private void row(XWPFTableRow out, FormPaper.Row row, List<Double> widths) throws IOException {
        while (!out.getTableCells().isEmpty()) {
            out.removeCell(0);
        }
        out.setHeight(twips(row.height()).intValue());
        out.setHeightRule(TableRowHeightRule.AT_LEAST);
        out.setCantSplitRow(row.height() < 60);
        int column = 0;
        for (FormPaper.Cell cell : row.cells()) {
            XWPFTableCell made = out.createCell();
            measure(made, cell, widths.subList(column, column + cell.columns()));
            column += cell.columns();
            if (cell.picture().isPresent()) {
                picture(made.getParagraphs().get(0), cell.picture().get());
            } else {
                new WordCell(made).text(cell, size(cell));
            }
        }
    }

    private static double size(FormPaper.Cell cell) {
        int signs = cell.lines().stream().mapToInt(String::length).sum();
        return signs > LONG ? SMALL : TEXT;
    }

    private static void measure(XWPFTableCell made, FormPaper.Cell cell, List<Double> widths) {
        CTTcPr properties = made.getCTTc().isSetTcPr()
                ? made.getCTTc().getTcPr()
                : made.getCTTc().addNewTcPr();
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(widths.stream().mapToDouble(w -> w).sum()));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.below() != FormPaper.Join.ALONE) {
            properties
                    .addNewVMerge()
                    .setVal(cell.below() == FormPaper.Join.BEGINS ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static void picture(XWPFParagraph paragraph, FormPaper.Picture picture) throws IOException {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        WordCell.flat(paragraph);
        int kind = switch (picture.ending()) {
            case "png" -> Document.PICTURE_TYPE_PNG;
            case "gif" -> Document.PICTURE_TYPE_GIF;
            case "bmp" -> Document.PICTURE_TYPE_BMP;
            default -> Document.PICTURE_TYPE_JPEG;
        };
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.bytes()),
                            kind,
                            "照片." + picture.ending(),
                            Units.toEMU(picture.width() * POINTS_PER_MM),
                            Units.toEMU(picture.height() * POINTS_PER_MM));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
