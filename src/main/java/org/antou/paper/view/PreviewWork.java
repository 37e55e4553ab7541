package org.antou.paper.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;
import org.antou.paper.PdfFiles;
import org.antou.paper.PdfPaper;
import org.antou.task.Job;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.antou.ui.FileKind;

/** What the preview does beside the window: makes the pages, prints them, saves them. */
final class PreviewWork implements AutoCloseable {

    private static final FileKind PDF = FileKind.of("PDF 文件", "*.pdf");

    private final Jobs jobs;
    private final Dialogs dialogs;
    private final String title;
    private final PreviewPane pane;
    private Optional<PdfPaper> paper = Optional.empty();
    private Optional<Job> making = Optional.empty();
    private boolean closed;

    PreviewWork(Jobs jobs, Dialogs dialogs, String title) {
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.title = title;
        this.pane = new PreviewPane(jobs, dialogs);
        pane.bar().print.setOnAction(e -> print());
        pane.bar().save.setOnAction(e -> save());
        ready(false);
    }

    PreviewPane pane() {
        return pane;
    }

    /** Makes the pages anew; of several orders only the last counts. */
    void make(Supplier<PdfPaper> press) {
        making.ifPresent(Job::cancel);
        ready(false);
        making = Optional.of(jobs.run("排版", job -> made(press.get()), this::show, dialogs::problem));
    }

    private static Made made(PdfPaper paper) {
        return new Made(paper, PageImages.of(paper));
    }

    private void show(Made made) {
        if (closed) {
            made.images().close();
            return;
        }
        paper = Optional.of(made.paper());
        pane.show(made.paper(), made.images());
        ready(true);
    }

    private void ready(boolean now) {
        pane.bar().print.setDisable(!now);
        pane.bar().save.setDisable(!now);
    }

    private void print() {
        paper.filter(this::agreed)
                .ifPresent(sheet -> jobs.run(
                        "找打印机",
                        job -> new Found(Printers.all(), Printers.usual()),
                        found -> ask(sheet, found),
                        dialogs::problem));
    }

    /** What can't be printed is told once more before it goes to paper. */
    private boolean agreed(PdfPaper sheet) {
        return sheet.unprintable().isEmpty()
                || dialogs.confirm(
                        "有文字印不出来",
                        "有 " + sheet.unprintable().size() + " 处文字没有字体可以显示,会印成“〓”,第一处是:"
                                + sheet.unprintable().get(0).text(),
                        "仍然继续");
    }

    private void ask(PdfPaper sheet, Found found) {
        if (found.printers().isEmpty()) {
            if (dialogs.confirm("没有找到打印机", "这台电脑没有装打印机。可以先存成 PDF,拷到有打印机的电脑上打印。", "另存为 PDF…")) {
                save();
            }
            return;
        }
        PrintForm form = new PrintForm(title, found.printers(), found.usual(), sheet.pages());
        dialogs.form("打印", form, "打印", form::order)
                .ifPresent(order -> jobs.run(
                        "打印",
                        job -> {
                            Printers.print(sheet, order);
                            return order;
                        },
                        done -> dialogs.info("已交给打印机", "已交给“" + done.printer().getName() + "”。"),
                        dialogs::problem));
    }

    private void save() {
        paper.filter(this::agreed)
                .ifPresent(sheet -> dialogs.saveFile("另存为 PDF", fileName(title), PDF)
                        .flatMap(this::target)
                        .ifPresent(file -> jobs.run(
                                "另存为 PDF",
                                job -> {
                                    PdfFiles.save(sheet, file);
                                    return file;
                                },
                                done -> dialogs.info("已保存", "已存为 " + done + "。这是明文文件,内有台账内容,请妥善保管。"),
                                dialogs::problem)));
    }

    /** The chosen file with its ending; where the ending is ours, an existing file is asked about here. */
    private Optional<Path> target(Path chosen) {
        if (chosen.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return Optional.of(chosen);
        }
        Path file = chosen.resolveSibling(chosen.getFileName() + ".pdf");
        boolean may = !Files.exists(file) || dialogs.confirm("文件已存在", file.getFileName() + " 已经存在。", "覆盖它");
        return Optional.of(file).filter(f -> may);
    }

    static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".pdf";
    }

    @Override
    public void close() {
        closed = true;
        making.ifPresent(Job::cancel);
        pane.pages().close();
    }

    /** A finished document and its pages. */
    private record Made(PdfPaper paper, PageImages images) {}

    /** The printers of the PC. */
    private record Found(List<PrintService> printers, Optional<PrintService> usual) {}
}
