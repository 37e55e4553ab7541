package org.antou.sheet.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antou.register.port.SheetPort;
import org.antou.register.view.ShownTable;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.sheet.out.Disclosure;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.Exported;
import org.antou.sheet.out.WorkbookWriter;
import org.antou.ui.FileKind;

/** Takes what a table shows, or a whole register, to a workbook. */
public final class SheetExports {

    static final FileKind WORKBOOK = FileKind.of("Excel 工作簿 (*.xlsx)", "*.xlsx");

    private final Workplace place;

    public SheetExports(Workplace place) {
        this.place = place;
    }

    /** Asks what goes out and where to, then writes it beside the window. */
    public <R> void begin(SheetPort<R> port, Optional<ShownTable<R>> table) {
        place.jobs()
                .run("点数", job -> port.source().count(), total -> ask(port, table, total), place.dialogs()::problem);
    }

    private <R> void ask(SheetPort<R> port, Optional<ShownTable<R>> table, long total) {
        if (total == 0) {
            place.dialogs().info("没有可导出的记录", "“" + port.title() + "”里还没有记录。请先登记或导入。");
            return;
        }
        boolean clerk = place.session().role().covers(Role.CLERK);
        ExportForm<R> form = new ExportForm<>(
                table, port.offered(), total, clerk, !port.fillable().isEmpty());
        place.dialogs()
                .form("导出表格 · " + port.title(), form.node(), "选择存到哪里…", form::read)
                .ifPresent(wish -> place.dialogs()
                        .saveFile("导出表格", name(port.title()), WORKBOOK)
                        .map(SheetExports::ending)
                        .ifPresent(file -> write(file, order(port, table, wish), wish.why())));
    }

    private String name(String title) {
        return title + LocalDate.now(place.clock()) + ".xlsx";
    }

    /** A name typed without an ending gets one. */
    static Path ending(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? file : file.resolveSibling(name + ".xlsx");
    }

    private static <R> Order<R> order(SheetPort<R> port, Optional<ShownTable<R>> table, ExportForm.Wish wish) {
        if (wish.extent() == ExportForm.Extent.ALL || table.isEmpty()) {
            return new Order<>(Export.all(port, wish.sensitive()), Optional.empty());
        }
        ShownTable<R> shown = table.get();
        boolean chosen = wish.extent() == ExportForm.Extent.SELECTED;
        return new Order<>(
                Export.of(port, shown.columns(), wish.sensitive()), Optional.of(chosen ? shown.chosen() : shown.ids()));
    }

    private <R> void write(Path file, Order<R> order, Optional<String> why) {
        place.jobs()
                .runTold(
                        "导出表格",
                        job -> {
                            List<R> rows = order.rows();
                            why.ifPresent(w -> new Disclosure(place.history())
                                    .record(place.session(), order.export(), rows, new Disclosure.Reason(w, file)));
                            return WorkbookWriter.save(file, order.export(), rows, new JobProgress(job));
                        },
                        exported -> say(file, exported),
                        place.dialogs()::problem);
    }

    private void say(Path file, Exported exported) {
        if (exported.stopped()) {
            place.navigator().status("已停止导出,没有写文件。");
            return;
        }
        place.navigator().status("已导出 " + exported.rows() + " 行:" + file.getFileName());
        if (exported.clipped() > 0) {
            place.dialogs()
                    .info(
                            "有文字放不下",
                            "Excel 一格最多放 32,767 个字,有 " + exported.clipped() + " 格放不下,只写了前面一部分,格内已注明。案头里的原文没有变。");
        }
    }

    /** What is written: which columns, and which records; every one where none are named. */
    private record Order<R>(Export<R> export, Optional<List<java.util.UUID>> ids) {

        List<R> rows() {
            SheetPort<R> port = export.port();
            return ids.map(port::some).orElseGet(port::all);
        }
    }
}
