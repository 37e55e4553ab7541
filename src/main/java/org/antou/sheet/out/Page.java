package org.antou.sheet.out;

import java.util.List;
import org.antou.register.Column;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** The sheet around the rows: header, widths, what stays in sight, how it prints. */
record Page(Export<?> export) {

    private static final float MARGIN = 0.4f;
    private static final float TOP = 0.8f;

    void prepare(Worksheet sheet, int rows) {
        List<? extends Column<?>> columns = export.columns();
        for (int c = 0; c < columns.size(); c++) {
            Column<?> column = columns.get(c);
            sheet.inlineString(0, c, CellText.written(column.title()));
            Looks.header(sheet.range(0, c, 0, c), false);
            sheet.width(c, Looks.width(column.type(), column.title(), column.width()));
        }
        int key = columns.size();
        sheet.inlineString(0, key, RecordKey.KEY_TITLE);
        sheet.inlineString(0, key + 1, RecordKey.VERSION_TITLE);
        sheet.hideColumn(key);
        sheet.hideColumn(key + 1);
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
        printing(sheet, export.title());
    }

    /** On A4 across, all columns on one page, the header on each. */
    static void printing(Worksheet sheet, String title) {
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(TOP);
        sheet.bottomMargin(TOP);
        // & begins a code in headers and footers of Excel.
        sheet.header(title.replace("&", "&&"), Position.CENTER, "宋体", 16);
        sheet.footer("第 &P 页 / 共 &N 页", Position.CENTER, "宋体", 9);
    }
}
