package org.antou.sheet.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.sheet.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes records as a workbook: one row each, in a stream, however many there are. */
public final class WorkbookWriter {

    /** Excel's last row. */
    private static final int MOST_ROWS = 1_048_575;

    private static final int AT_ONCE = 512;

    private WorkbookWriter() {}

    /** Writes the rows to a file, whole or not at all. */
    public static <R> Exported save(java.nio.file.Path file, Export<R> export, List<R> rows, Progress progress) {
        return SheetFiles.save(file, out -> write(out, export, rows, progress));
    }

    /** Writes the rows; the stream stays open. */
    public static <R> Exported write(OutputStream out, Export<R> export, List<R> rows, Progress progress)
            throws IOException {
        if (rows.size() > MOST_ROWS) {
            throw new org.antou.problem.Problem.Expected(
                    "有 " + rows.size() + " 行,一张工作表最多放 " + MOST_ROWS + " 行。", "没有写任何文件。", "请先筛选,分几次导出。");
        }
        Workbook workbook = Workbooks.open(out);
        Worksheet sheet = workbook.newWorksheet(Workbooks.name(export.title()));
        new Page(export).prepare(sheet, rows.size());
        Body<R> body = new Body<>(sheet, export);
        int done = 0;
        while (done < rows.size() && !progress.stopped()) {
            int end = Math.min(rows.size(), done + AT_ONCE);
            body.rows(rows.subList(done, end), 1 + done);
            done = end;
            progress.at(done, rows.size());
        }
        workbook.finish();
        return new Exported(rows.size(), body.clipped(), done < rows.size());
    }

    /** The rows below the header. */
    private static final class Body<R> {

        private final Worksheet sheet;
        private final Export<R> export;
        private int clipped;

        Body(Worksheet sheet, Export<R> export) {
            this.sheet = sheet;
            this.export = export;
        }

        int clipped() {
            return clipped;
        }

        void rows(List<R> rows, int top) throws IOException {
            List<Column<R>> columns = export.columns();
            int last = top + rows.size() - 1;
            for (int c = 0; c < columns.size(); c++) {
                Looks.column(sheet.range(top, c, last, c), columns.get(c).type());
                for (int r = 0; r < rows.size(); r++) {
                    cell(top + r, c, columns.get(c), rows.get(r));
                }
            }
            int key = columns.size();
            Looks.text(sheet.range(top, key, last, key));
            for (int r = 0; r < rows.size(); r++) {
                keys(top + r, key, rows.get(r));
            }
            sheet.flush();
        }

        private void cell(int row, int at, Column<R> column, R record) {
            Optional<Object> value = column.value(record);
            value.map(v -> OutCell.of(column.type(), v)).ifPresent(cell -> put(row, at, cell));
        }

        private void put(int row, int at, OutCell cell) {
            if (cell instanceof OutCell.Text text) {
                text(row, at, text);
            } else if (cell instanceof OutCell.Number number) {
                sheet.value(row, at, number.number());
            } else if (cell instanceof OutCell.Day day) {
                sheet.value(row, at, day.day());
                sheet.style(row, at).format(day.format().code()).set();
            }
        }

        /** Texts of their own stand in the cell; those that many rows share are kept once beside the sheet. */
        private void text(int row, int at, OutCell.Text cell) {
            clipped += CellText.tooLong(cell.text()) ? 1 : 0;
            String written = CellText.written(CellText.clipped(cell.text()));
            if (cell.shared()) {
                sheet.value(row, at, written);
            } else {
                sheet.inlineString(row, at, written);
            }
        }

        private void keys(int row, int at, R record) {
            var rows = export.port().rows();
            sheet.inlineString(
                    row, at, new RecordKey(rows.register(), rows.ref(record).id()).toString());
            sheet.value(row, at + 1, rows.version(record));
        }
    }
}
