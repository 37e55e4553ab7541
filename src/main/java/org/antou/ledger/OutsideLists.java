package org.antou.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.antou.document.Documents;
import org.antou.ledger.model.OutsideList;
import org.antou.problem.Problem;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.CellWords;

/** Reads lists of other offices: the first table with a column of issues, whatever the file. */
public final class OutsideLists {

    /** What a file chooser offers. */
    public static final String[] PATTERNS = {"*.xlsx", "*.xls", "*.csv", "*.docx", "*.doc", "*.html", "*.htm"};

    private OutsideLists() {}

    public static OutsideList read(Path file) {
        String name = file.getFileName().toString();
        boolean workbook = name.toLowerCase(Locale.ROOT).matches(".*[.](?:xlsx|xlsm|xls|csv)");
        List<List<List<String>>> tables =
                workbook ? sheets(file) : Documents.read(file).tables();
        return OutsideList.of(name, tables)
                .orElseThrow(() -> new Problem.Expected(
                        "“" + name + "”里没有找到清单:没有一张表带“反馈问题”(或“具体问题”“发现的问题”)这样的列。",
                        "台账没有改动。",
                        "请换一份文件,或把表头改成“序号”“反馈问题”等再试。"));
    }

    /** Sheets that are hidden are nobody's list. */
    private static List<List<List<String>>> sheets(Path file) {
        return SheetReader.read(file, Progress.NONE).sheets().stream()
                .filter(grid -> !grid.hidden())
                .map(OutsideLists::table)
                .toList();
    }

    private static List<List<String>> table(Grid grid) {
        return grid.rows().stream()
                .map(row -> IntStream.range(0, row.width())
                        .mapToObj(i -> row.cell(i)
                                .map(cell -> CellWords.of(cell, grid.from1904()))
                                .orElse(""))
                        .toList())
                .toList();
    }
}
