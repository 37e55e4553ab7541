package org.antou.sheet.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.antou.problem.Problem;
import org.antou.register.port.SheetPort;
import org.antou.register.view.Workplace;
import org.antou.sheet.in.Book;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.ImportResult;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.RejectedRows;
import org.antou.sheet.plan.Source;
import org.antou.ui.FileKind;
import org.antou.ui.Icons;

/** A workbook on its way in: every row with what is wrong beside it; nothing is written before the last button. */
public final class ImportScreen {

    private static final FileKind SHEETS = FileKind.of("表格 (*.xlsx *.xls *.csv)", "*.xlsx", "*.xls", "*.csv");

    private final Workplace place;
    private final Importer importer;
    private final BiConsumer<UUID, Runnable> undo;
    private final Label title = new Label("从表格导入");
    private final Label counts = new Label("还没有选择文件。");
    private final ComboBox<Policy> policy = new ComboBox<>(FXCollections.observableArrayList(Policy.values()));
    private final CheckBox onlyErrors = new CheckBox("只看要处理的");
    private final CheckBox hidden = new CheckBox("隐藏的行也导入");
    private final Button write = new Button("导入", Icons.IMPORT.node());
    private final Button rejected = new Button("不能导入的行另存…");
    private final Button columns = new Button("对应列…", Icons.COLUMNS.node());
    private final Button takeBack = new Button("撤销本次导入…", Icons.UNDO.node());
    private final BorderPane root = new BorderPane();
    private Optional<Work<?>> work = Optional.empty();

    /** @param undo shows what taking an import back would do, and asks; then calls what is to be done after it */
    public ImportScreen(Workplace place, Importer importer, BiConsumer<UUID, Runnable> undo) {
        this.place = place;
        this.importer = importer;
        this.undo = undo;
        title.getStyleClass().add("screen-title");
        counts.setId("import-counts");
        counts.setWrapText(true);
        policy.setValue(Policy.SKIP);
        policy.setConverter(new Titles());
        policy.setOnAction(e -> work.ifPresent(w -> w.policy(policy.getValue())));
        onlyErrors.setId("import-only-errors");
        onlyErrors.setOnAction(e -> work.ifPresent(Work::show));
        hidden.setOnAction(e -> work.ifPresent(Work::again));
        write.getStyleClass().add("accent");
        write.setId("import-write");
        write.setOnAction(e -> work.ifPresent(Work::write));
        rejected.setOnAction(e -> work.ifPresent(Work::saveRejected));
        columns.setOnAction(e -> work.ifPresent(Work::map));
        takeBack.setId("import-take-back");
        FlowPane bar =
                new FlowPane(new Label("库里已有的:"), policy, onlyErrors, hidden, columns, rejected, write, takeBack);
        bar.setHgap(8);
        bar.setVgap(6);
        VBox top = new VBox(title, counts, bar);
        top.setSpacing(6);
        root.setTop(top);
        root.getStyleClass().add("screen");
        buttons(false, false);
    }

    public Node node() {
        return root;
    }

    /** Asks for a file and shows its rows. */
    public void begin(SheetPort<?> port) {
        place.dialogs().openFile("从表格导入“" + port.title() + "”", SHEETS).ifPresent(file -> read(port, file));
    }

    /** Reads a file and shows its rows. */
    public <R> void read(SheetPort<R> port, Path file) {
        place.jobs()
                .run(
                        "读取表格",
                        job -> SheetReader.read(file, new JobProgress(job)),
                        book -> plan(port, book),
                        place.dialogs()::problem);
    }

    private <R> void plan(SheetPort<R> port, Book book) {
        Grid grid = chosen(book);
        Optional<Layout> found = new LayoutFinder(grid, port).find();
        Layout layout = found.orElseGet(() -> new LayoutFinder(grid, port)
                .at(grid.rows().isEmpty() ? 1 : grid.rows().get(0).number(), 1));
        Work<R> now = new Work<>(port, book.name(), grid, layout);
        work = Optional.of(now);
        title.setText("从表格导入“" + port.title() + "”:" + book.name() + " · " + grid.name());
        if (found.isEmpty()) {
            place.dialogs().info("没有认出表头", "请在“对应列”里指明每一列是什么。");
        }
        now.again(Mapping.of(layout, port));
    }

    /** The only sheet, or the one that somebody names. */
    private Grid chosen(Book book) {
        var filled = book.sheets().stream().filter(s -> !s.rows().isEmpty()).toList();
        if (filled.size() < 2) {
            return book.fullest().orElseGet(() -> book.sheets().get(0));
        }
        String[] names = filled.stream().map(Grid::name).toArray(String[]::new);
        return place.dialogs()
                .choose("有几张工作表", "“" + book.name() + "”里有 " + names.length + " 张有内容的工作表,要导入哪一张?", names)
                .flatMap(book::sheet)
                .or(book::fullest)
                .orElseThrow();
    }

    private void buttons(boolean planned, boolean done) {
        write.setDisable(!planned);
        rejected.setDisable(!planned);
        columns.setDisable(!planned);
        policy.setDisable(!planned);
        onlyErrors.setDisable(!planned);
        hidden.setDisable(!planned);
        takeBack.setVisible(done);
    }

    /** One sheet being looked at. */
    private final class Work<R> {

        private final SheetPort<R> port;
        private final String file;
        private final Grid grid;
        private final Layout layout;
        private Mapping mapping;
        private Optional<ImportPlan<R>> plan = Optional.empty();
        private Optional<PlanTable<R>> table = Optional.empty();

        Work(SheetPort<R> port, String file, Grid grid, Layout layout) {
            this.port = port;
            this.file = file;
            this.grid = grid;
            this.layout = layout;
            this.mapping = Mapping.of(layout, port);
        }

        void again() {
            again(mapping);
        }

        void again(Mapping by) {
            mapping = by;
            buttons(false, false);
            Source source = new Source(file, grid, layout, mapping, hidden.isSelected());
            Policy chosen = policy.getValue();
            place.jobs()
                    .run(
                            "核对表格",
                            job -> ImportPlan.make(port, importer.names(), source, chosen, new JobProgress(job)),
                            this::planned,
                            place.dialogs()::problem);
        }

        private void planned(ImportPlan<R> made) {
            plan = Optional.of(made);
            PlanTable<R> shown = new PlanTable<>(place, made, this::show);
            table = Optional.of(shown);
            root.setCenter(shown.node());
            show();
        }

        void policy(Policy chosen) {
            plan.ifPresent(p -> p.policy(chosen));
            show();
        }

        void show() {
            plan.ifPresent(p -> {
                table.ifPresent(t -> t.show(onlyErrors.isSelected()));
                String out = p.leftOut().isEmpty()
                        ? ""
                        : ";另有 " + p.leftOut().size() + " 行不导入:"
                                + p.leftOut().stream()
                                        .limit(4)
                                        .map(l -> "第 " + l.number() + " 行(" + l.reason() + ")")
                                        .collect(Collectors.joining("、"));
                String promised = p.promised().told();
                counts.setText(p.counts().told() + out + (promised.isEmpty() ? "" : ";" + promised) + "。");
                write.setText("导入 " + p.counts().written() + " 行");
                buttons(true, false);
                write.setDisable(p.counts().written() == 0);
                rejected.setDisable(p.counts().open() == 0);
            });
        }

        void map() {
            MappingForm form = new MappingForm(layout, mapping, port);
            place.dialogs()
                    .form("表格的列对应台账的哪一列", form.node(), "按这样读", form::read)
                    .ifPresent(this::again);
        }

        void saveRejected() {
            plan.ifPresent(p -> place.dialogs()
                    .saveFile("不能导入的行", "没有导入的行.xlsx", SheetExports.WORKBOOK)
                    .map(SheetExports::ending)
                    .ifPresent(to -> place.jobs()
                            .run(
                                    "另存",
                                    job -> RejectedRows.save(to, p),
                                    n -> place.navigator().status("已另存 " + n + " 行:" + to.getFileName()),
                                    place.dialogs()::problem)));
        }

        void write() {
            plan.ifPresent(p -> {
                buttons(false, false);
                place.jobs()
                        .run(
                                "导入表格",
                                job -> importer.run(place.session(), p, new JobProgress(job)),
                                result -> written(p, result),
                                this::failed);
            });
        }

        private void takenBack() {
            counts.setText("本次导入已撤销。");
            again();
        }

        private void failed(Problem problem) {
            place.dialogs().problem(problem);
            show();
        }

        private void written(ImportPlan<R> p, ImportResult result) {
            String left = p.counts().open() == 0 ? "" : ",还有 " + p.counts().open() + " 行没有导入,可以另存后改";
            counts.setText("已导入:新增 " + result.created() + " 条、更新 " + result.updated() + " 条" + left + "。整次导入可以撤销。");
            place.navigator().status("已导入 " + (result.created() + result.updated()) + " 条。");
            buttons(false, true);
            result.batch().ifPresent(batch -> takeBack.setOnAction(e -> undo.accept(batch, this::takenBack)));
            rejected.setDisable(p.counts().open() == 0);
        }
    }

    private static final class Titles extends StringConverter<Policy> {
        @Override
        public String toString(Policy policy) {
            return Optional.ofNullable(policy).map(Policy::title).orElse("");
        }

        @Override
        public Policy fromString(String title) {
            return Policy.SKIP;
        }
    }
}
