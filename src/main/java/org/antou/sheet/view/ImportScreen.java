package org.antou.sheet.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.antou.problem.Problem;
import org.antou.register.port.SheetPort;
import org.antou.sheet.in.Book;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.Recognition;
import org.antou.ui.EmptyState;
import org.antou.ui.FileKind;
import org.antou.ui.Icons;

/** A workbook on its way in: every row with what is wrong beside it; nothing is written before the last button. */
public final class ImportScreen {

    private static final FileKind SHEETS = FileKind.of(
            "表格 (*.xlsx *.xls *.csv)", "*.xlsx", "*.xls", "*.csv", "*.XLSX", "*.XLS", "*.CSV", "*.xlsm", "*.txt");

    private static final double AT_ONCE = 300;
    private static final double APPEARING = 100;

    private final ImportRoom room;
    private final ImportBar bar = new ImportBar();
    private final BorderPane root = new BorderPane();
    private Optional<ImportWork<?>> work = Optional.empty();

    public ImportScreen(ImportRoom room) {
        this.room = room;
        bar.policy.setOnAction(e -> work.ifPresent(ImportWork::policyChosen));
        bar.onlyErrors.setOnAction(e -> work.ifPresent(ImportWork::show));
        bar.hidden.setOnAction(e -> work.ifPresent(ImportWork::again));
        bar.sheets.setOnAction(e -> work.ifPresent(ImportWork::sheetChosen));
        bar.columns.setOnAction(e -> work.ifPresent(ImportWork::map));
        bar.leftOut.setOnAction(e -> work.ifPresent(ImportWork::showLeftOut));
        bar.promised.setOnAction(e -> work.ifPresent(ImportWork::showPromised));
        bar.rejected.setOnAction(e -> work.ifPresent(ImportWork::saveRejected));
        bar.takeBack.setOnAction(e -> work.ifPresent(ImportWork::takeBack));
        bar.goOn.setOnAction(e -> work.ifPresent(ImportWork::goOn));
        bar.write.setOnAction(e -> work.ifPresent(ImportWork::write));
        root.setTop(bar.node());
        root.setCenter(nothing());
        root.getStyleClass().add("screen");
    }

    public Node node() {
        return root;
    }

    /** What stands in the place of the rows before a file was chosen. */
    static Node nothing() {
        return EmptyState.of(Icons.IMPORT, "还没有选择表格", "从菜单“表格”里选“从表格导入”和台账的名称。没有现成表格的,可以先在那里另存一份模板来填。")
                .node();
    }

    /** What stands there while a file is being looked at for the first time; nothing where that is over at once. */
    static Node busy(String what) {
        Node node = EmptyState.of(Icons.IMPORT, what, "到了第几行,看窗口下方;要停下来,按那里的“取消”。库里的内容还没有改动。")
                .node();
        node.setOpacity(0);
        FadeTransition appearing = new FadeTransition(Duration.millis(APPEARING), node);
        appearing.setDelay(Duration.millis(AT_ONCE));
        appearing.setToValue(1);
        appearing.play();
        return node;
    }

    /** Asks for a file and shows its rows. */
    public void begin(SheetPort<?> port) {
        room.place().dialogs().openFile("从表格导入“" + port.title() + "”", SHEETS).ifPresent(file -> read(port, file));
    }

    /** What was read of a file. */
    private record Opened(Book book, List<Recognition> sheets) {}

    /** Reads a file and shows its rows. */
    public <R> void read(SheetPort<R> port, Path file) {
        bar.phase(ImportBar.Phase.BUSY);
        bar.title.setText("从表格导入“" + port.title() + "”");
        bar.counts("");
        bar.hint("");
        root.setCenter(busy("正在读取“" + file.getFileName() + "”"));
        room.place()
                .jobs()
                .runTold(
                        "读取表格",
                        job -> {
                            Book book = SheetReader.read(file, new JobProgress(job));
                            Opened opened = new Opened(
                                    book,
                                    Recognition.of(book, port, room.mappings().all()));
                            return job.cancelled() ? Optional.<Opened>empty() : Optional.of(opened);
                        },
                        opened -> opened.ifPresentOrElse(o -> opened(port, o), this::stopped),
                        this::failed);
    }

    private <R> void opened(SheetPort<R> port, Opened opened) {
        if (opened.sheets().isEmpty()) {
            room.place().dialogs().info("没有内容", "“" + opened.book().name() + "”里没有可以导入的行。请确认选对了文件。");
            backToBefore();
            return;
        }
        Optional<Recognition> chosen = SheetChoice.ask(room.place().dialogs(), opened.book(), opened.sheets());
        if (chosen.isEmpty()) {
            backToBefore();
            return;
        }
        ImportWork<R> now = new ImportWork<>(room, bar, port, opened.book(), root::setCenter);
        work = Optional.of(now);
        now.begin(opened.sheets(), chosen.get());
    }

    private void stopped() {
        room.place().navigator().status("已停止读取。");
        backToBefore();
    }

    private void failed(Problem problem) {
        backToBefore();
        room.place().dialogs().problem(problem);
    }

    private void backToBefore() {
        work.ifPresentOrElse(ImportWork::show, () -> {
            bar.phase(ImportBar.Phase.NOTHING);
            root.setCenter(nothing());
        });
    }
}
