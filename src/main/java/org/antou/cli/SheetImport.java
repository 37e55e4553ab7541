package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.problem.Problem;
import org.antou.register.port.Names;
import org.antou.register.port.SheetPort;
import org.antou.security.Session;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Book;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.Counts;
import org.antou.sheet.plan.Flaw;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.PlanRow;
import org.antou.sheet.plan.Recognition;
import org.antou.sheet.plan.RejectedRows;
import org.antou.sheet.plan.Remembered;
import org.antou.sheet.plan.RowState;
import org.antou.sheet.plan.Source;

/**
 * Brings a workbook into a register without a window.
 *
 * @param options what was asked for on the command line
 */
record SheetImport(Path file, SheetOptions options) {

    /** Reads and checks the workbook. */
    <R> ImportPlan<R> plan(SheetPort<R> port, Names names, List<Remembered> remembered) {
        Book book = SheetReader.read(file, Progress.NONE);
        Grid grid = options.sheet()
                .map(name -> book.sheet(name).orElseThrow(() -> noSheet(book, name)))
                .or(() -> fullest(Recognition.of(book, port, remembered)))
                .orElseThrow(() -> problem("“" + book.name() + "”里没有内容。", "请确认选对了文件。"));
        Recognition found = options.header()
                .map(row -> Recognition.plain(grid, port).at(row, 1, port))
                .orElseGet(() -> Recognition.of(grid, port, remembered));
        if (!found.known()) {
            throw problem("没有在“" + grid.name() + "”里找到认识的表头。", "请用 --header 指明表头在第几行,用 --map 表头=列名 指明对应的列;或在窗口里导入。");
        }
        Mapping mapping = mapping(found.mapping(), found.layout(), port);
        Source source = new Source(book.name(), grid, found.layout(), mapping, options.withHidden());
        return ImportPlan.make(port, names, source, options.policy(), Progress.NONE);
    }

    /** Of the sheets with a header the visible one with the most in it. */
    private static Optional<Grid> fullest(List<Recognition> sheets) {
        return new Book("", sheets.stream().map(Recognition::grid).toList()).fullest();
    }

    private Mapping mapping(Mapping found, Layout layout, SheetPort<?> port) {
        Mapping mapping = found;
        for (Map.Entry<String, String> e : options.mapped().entrySet()) {
            int column = layout.headings().stream()
                    .filter(h -> h.text().equals(e.getKey()))
                    .findFirst()
                    .orElseThrow(() -> problem("表里没有表头“" + e.getKey() + "”。", "请照表里的写法填写 --map。"))
                    .column();
            mapping = mapping.with(column, key(port, e.getValue()));
        }
        for (Map.Entry<String, String> e : options.fixed().entrySet()) {
            mapping = mapping.fill(key(port, e.getKey()), e.getValue());
        }
        return mapping;
    }

    private static String key(SheetPort<?> port, String title) {
        return port.fillable().stream()
                .filter(c -> c.title().equals(title) || c.key().equals(title))
                .findFirst()
                .orElseThrow(() -> problem(
                        "“" + port.title() + "”没有“" + title + "”这一列。",
                        "可以用的列:"
                                + String.join(
                                        "、",
                                        port.fillable().stream()
                                                .map(c -> c.title())
                                                .toList())
                                + "。"))
                .key();
    }

    /** Writes the good rows, and the others to the file that was asked for. */
    <R> Answer run(ImportPlan<R> plan, Optional<Importer> importer, Optional<Session> session) {
        Counts counts = plan.counts();
        importer.ifPresent(i -> i.run(session.orElseThrow(), plan, Progress.NONE));
        options.rejected().filter(f -> counts.open() > 0).ifPresent(f -> RejectedRows.save(f, plan));
        String done = importer.isPresent() ? "已导入。" : "只检查,没有写入。";
        boolean nothingGood = counts.open() > 0 && counts.open() == counts.total();
        return new Answer(json(plan, counts), done + counts.told() + off(plan) + lines(plan), !nothingGood);
    }

    private <R> ObjectNode json(ImportPlan<R> plan, Counts counts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rows", counts.total())
                .put("imported", counts.of(RowState.NEW))
                .put("updated", counts.of(RowState.UPDATE))
                .put("unchanged", counts.of(RowState.SAME))
                .put("skipped", counts.of(RowState.SKIP))
                .put("leftOut", counts.leftOut());
        ArrayNode rejected = json.putArray("rejected");
        for (PlanRow<R> row : open(plan)) {
            for (Flaw flaw : plan.told(row)) {
                rejected.addObject()
                        .put("sheet", plan.source().grid().name())
                        .put("cell", flaw.address())
                        .put("value", flaw.value())
                        .put("reason", flaw.reason());
            }
        }
        return json;
    }

    private static <R> List<PlanRow<R>> open(ImportPlan<R> plan) {
        return plan.rows().stream().filter(r -> r.state(plan.policy()).open()).toList();
    }

    private static String off(ImportPlan<?> plan) {
        return plan.switchedOff().isEmpty() ? "" : "“" + String.join("”“", plan.switchedOff()) + "”已由管理员停用,没有导入。";
    }

    private static <R> String lines(ImportPlan<R> plan) {
        StringBuilder text = new StringBuilder();
        for (PlanRow<R> row : open(plan)) {
            for (Flaw flaw : plan.told(row)) {
                text.append(System.lineSeparator())
                        .append(flaw.address())
                        .append(":")
                        .append(flaw.reason());
            }
        }
        return text.toString();
    }

    private static Problem.Expected noSheet(Book book, String name) {
        String names = String.join("、", book.sheets().stream().map(Grid::name).toList());
        return problem("“" + book.name() + "”里没有工作表“" + name + "”。", "里面的工作表:" + names + "。");
    }

    private static Problem.Expected problem(String what, String advice) {
        return new Problem.Expected(what, "没有改动任何内容。", advice);
    }
}
