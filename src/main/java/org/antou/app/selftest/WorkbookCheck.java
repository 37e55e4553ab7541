package org.antou.app.selftest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Cell;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.GridRow;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.out.TextSheet;

/** A workbook is written and read back. */
final class WorkbookCheck implements SelfCheck {

    private static final List<String> HEADINGS = List.of("姓名", "证件号码");
    private static final List<String> ROW = List.of("单小川", "00123");

    @Override
    public String title() {
        return "Excel 表格";
    }

    @Override
    public String run(Path folder) throws CheckFailed {
        Path file = folder.resolve("自检.xlsx");
        TextSheet.save(file, "自检", HEADINGS, List.of(ROW));
        Grid grid = SheetReader.read(file, Progress.NONE).fullest().orElseThrow();
        GridRow row = grid.rows().get(1);
        List<Cell> read = IntStream.range(0, row.filled()).mapToObj(row::filled).toList();
        if (!read.equals(ROW.stream().map(Cell.Text::new).toList())) {
            throw new CheckFailed("写的是" + ROW + ",读回的是" + read);
        }
        return "写出一行,读回一样";
    }
}
