package org.antou.sheet.out;

import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of texts below headings: every cell in the text format. */
public final class TextSheet {

    private static final int AT_ONCE = 512;
    private static final double WIDTH = 22;
    private static final double FIRST_WIDTH = 48;

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
        Looks.column(sheet.range(row, 0, row, cells.size() - 1), org.antou.register.ValueType.TEXT);
    }
}
