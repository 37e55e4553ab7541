package org.antou.sheet.out;

import java.nio.file.Path;
import java.util.List;
import org.antou.register.ValueType;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of texts below headings: every cell in the text format. */
public final class TextSheet {

    private static final int AT_ONCE = 512;
    private static final double WIDTH = 22;
    private static final double FIRST_WIDTH = 48;

    private static final double LINE = 15;
    /** What Excel allows. */
    private static final double HIGHEST = 409;
    /** From here on characters are wide. */
    private static final int WIDE = 0x2000;

    private TextSheet() {}

    /** Writes it whole or not at all. */
    public static Exported save(Path file, String title, List<String> headings, List<List<String>> lines) {
        return SheetFiles.save(file, out -> {
            Workbook workbook = Workbooks.open(out);
            Worksheet sheet = workbook.newWorksheet(Workbooks.name(title));
            for (int c = 0; c < headings.size(); c++) {
                sheet.inlineString(0, c, CellText.written(headings.get(c)));
                sheet.width(c, c == 0 ? FIRST_WIDTH : WIDTH);
            }
            Looks.header(sheet.range(0, 0, 0, headings.size() - 1), false);
            sheet.freezePane(0, 1);
            Page.printing(sheet, title);
            for (int r = 0; r < lines.size(); r++) {
                row(sheet, r + 1, lines.get(r));
                if (r % AT_ONCE == AT_ONCE - 1) {
                    sheet.flush();
                }
            }
            workbook.finish();
            return new Exported(lines.size(), 0, false);
        });
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            sheet.inlineString(row, c, CellText.written(CellText.clipped(cells.get(c))));
        }
        Looks.column(sheet.range(row, 0, row, cells.size() - 1), ValueType.TEXT);
        sheet.rowHeight(row, height(cells));
    }

    /** High enough for the longest cell, in points: not every program finds that out by itself. */
    private static double height(List<String> cells) {
        int lines = 1;
        for (int c = 0; c < cells.size(); c++) {
            double width = c == 0 ? FIRST_WIDTH : WIDTH;
            lines = Math.max(
                    lines,
                    cells.get(c).lines().mapToInt(line -> lines(line, width)).sum());
        }
        return Math.min(HIGHEST, lines * LINE);
    }

    /** A Chinese character takes the room of two others. */
    private static int lines(String text, double width) {
        double room = text.chars().mapToDouble(c -> c < WIDE ? 1 : 2).sum();
        return Math.max(1, (int) Math.ceil(room / (width - 2)));
    }
}
