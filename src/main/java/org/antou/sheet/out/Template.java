package org.antou.sheet.out;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to fill in and bring back: a heading for every column that a workbook may fill, with a note; drop-downs; one
 * example row that is never brought in; a sheet that says how each column is filled.
 */
public final class Template<R> {

    /** Marks the example; a row with a cell of these words is left out. */
    public static final String EXAMPLE = "示例行,导入时跳过";

    private static final String EXAMPLE_TITLE = "说明(不用填)";
    private static final String HELP = "填写说明";

    /** Rows that are prepared for filling in; below them a copied row brings its formats along. */
    private static final int PREPARED = 1_000;

    /** Three lines, in points. */
    private static final double EXAMPLE_HEIGHT = 45;

    private final SheetPort<R> port;
    private final TemplateWords<R> words;

    private Template(SheetPort<R> port, TemplateWords<R> words) {
        this.port = port;
        this.words = words;
    }

    /** Writes it whole or not at all. */
    public static <R> Exported save(Path file, SheetPort<R> port, TemplateWords<R> words) {
        return SheetFiles.save(file, out -> {
            Workbook workbook = Workbooks.open(out);
            new Template<>(port, words).write(workbook);
            workbook.finish();
            return new Exported(1, 0, false);
        });
    }

    private void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(Workbooks.name(port.title()));
        TemplateLists lists = new TemplateLists();
        List<Column<R>> columns = port.fillable();
        Map<String, String> example = port.example();
        for (int c = 0; c < columns.size(); c++) {
            Column<R> column = columns.get(c);
            heading(sheet, c, column);
            Range cells = sheet.range(1, c, PREPARED, c);
            Looks.column(cells, column.type());
            lists.add(c, words.of(column));
            String shown = example.getOrDefault(column.key(), "");
            if (!shown.isEmpty()) {
                sheet.inlineString(1, c, CellText.written(shown));
            }
        }
        int last = columns.size();
        sheet.inlineString(0, last, EXAMPLE_TITLE);
        Looks.header(sheet.range(0, last, 0, last), false);
        sheet.width(last, 24);
        sheet.inlineString(1, last, EXAMPLE);
        Looks.example(sheet.range(1, 0, 1, last));
        sheet.rowHeight(1, EXAMPLE_HEIGHT);
        sheet.freezePane(0, 1);
        Page.printing(sheet, port.title());
        help(workbook, columns);
        lists.write(workbook, sheet, PREPARED, c -> TemplateWords.closed(columns.get(c)));
    }

    private static void heading(Worksheet sheet, int c, Column<?> column) {
        sheet.inlineString(0, c, CellText.written(column.title()));
        Looks.header(sheet.range(0, c, 0, c), column.required());
        sheet.width(c, Looks.width(column.type(), column.title(), column.width()));
        sheet.comment(0, c, (column.required() ? "必填。" : "") + TemplateWords.how(column));
    }

    private void help(Workbook workbook, List<Column<R>> columns) {
        Worksheet sheet = workbook.newWorksheet(HELP);
        String[] titles = {"列", "必填", "怎样填", "可选的词", "也认得的表头"};
        double[] widths = {20, 8, 52, 44, 44};
        for (int c = 0; c < titles.length; c++) {
            sheet.inlineString(0, c, titles[c]);
            Looks.header(sheet.range(0, c, 0, c), false);
            sheet.width(c, widths[c]);
        }
        for (int r = 0; r < columns.size(); r++) {
            Column<R> column = columns.get(r);
            String choices = TemplateWords.closed(column) ? String.join("、", words.of(column)) : "";
            String[] line = {
                column.title(),
                column.required() ? "必填" : "",
                TemplateWords.how(column),
                choices,
                String.join("、", column.aliases())
            };
            for (int c = 0; c < line.length; c++) {
                sheet.inlineString(r + 1, c, CellText.written(CellText.clipped(line[c])));
            }
        }
        Looks.column(
                sheet.range(1, 0, Math.max(1, columns.size()), titles.length - 1),
                org.antou.register.ValueType.LONG_TEXT);
        sheet.freezePane(0, 1);
        Page.printing(sheet, HELP);
    }
}
