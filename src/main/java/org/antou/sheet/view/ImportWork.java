package org.antou.sheet.view;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.antou.problem.Problem;
import org.antou.register.port.SheetPort;
import org.antou.register.view.Workplace;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Book;
import org.antou.sheet.plan.Counts;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.ImportResult;
import org.antou.sheet.plan.Recognition;
import org.antou.sheet.plan.RejectedRows;
import org.antou.sheet.plan.RowState;
import org.antou.sheet.plan.Source;

/** One workbook being looked at, from the first look until its rows are written. */
final class ImportWork<R> {

    private final ImportRoom room;
    private final ImportBar bar;
    private final SheetPort<R> port;
    private final Book book;
    private final Consumer<Node> center;
    private final Set<Integer> kept = new HashSet<>();
    private final Deque<Brought> brought = new ArrayDeque<>();
    private List<Recognition> sheets = List.of();
    private Optional<Recognition> chosen = Optional.empty();
    private Optional<ImportPlan<R>> plan = Optional.empty();
    private Optional<PlanTable<R>> table = Optional.empty();
    private Optional<ImportResult> written = Optional.empty();

    /** Rows of a sheet that came in with one import, until that is taken back. */
    private record Brought(UUID batch, String sheet, Set<Integer> rows) {}

    /** @param center shows the rows */
    ImportWork(ImportRoom room, ImportBar bar, SheetPort<R> port, Book book, Consumer<Node> center) {
        this.room = room;
        this.bar = bar;
        this.port = port;
        this.book = book;
        this.center = center;
    }

    private Workplace place() {
        return room.place();
    }

    void begin(List<Recognition> all, Recognition first) {
        sheets = all;
        chosen = Optional.of(first);
        bar.sheets(all.stream().map(s -> s.grid().name()).toList(), first.grid().name());
        check(first);
        if (!first.known()) {
            place().dialogs().info("没有认出表头", "接下来请指明表头在第几行、每一列是什么。这种表格下次就认得了。");
            map();
        }
    }

    /** Another sheet of the workbook. */
    void sheetChosen() {
        String name = Optional.ofNullable(bar.sheets.getValue()).orElse("");
        boolean other = chosen.filter(c -> c.grid().name().equals(name)).isEmpty();
        sheets.stream()
                .filter(s -> other && s.grid().name().equals(name))
                .findFirst()
                .ifPresent(s -> {
                    kept.clear();
                    check(s);
                });
    }

    /** Judges every row anew. */
    void again() {
        chosen.ifPresent(this::check);
    }

    private void check(Recognition by) {
        bar.phase(ImportBar.Phase.BUSY);
        Source source =
                new Source(book.name(), by.grid(), by.layout(), by.mapping(), bar.hidden.isSelected(), kept, done(by));
        var policy = bar.policy.getValue();
        check(by, progress -> ImportPlan.make(port, room.importer().names(), source, policy, progress));
    }

    /** The rows that did not come in, with what was mended in them. */
    void goOn() {
        plan.ifPresent(p -> {
            bar.phase(ImportBar.Phase.BUSY);
            check(chosen.orElseThrow(), progress -> p.rest(room.importer().names(), progress));
        });
    }

    private void check(Recognition by, Function<Progress, ImportPlan<R>> making) {
        if (plan.isEmpty()) {
            center.accept(ImportScreen.busy("正在核对“" + book.name() + "”"));
        }
        place().jobs()
                .runTold(
                        "核对表格",
                        job -> {
                            ImportPlan<R> made = making.apply(new JobProgress(job));
                            return job.cancelled() ? Optional.<ImportPlan<R>>empty() : Optional.of(made);
                        },
                        made -> made.ifPresentOrElse(m -> checked(by, m), this::stopped),
                        this::failed);
    }

    /** The rows of a sheet that came in already. */
    private Set<Integer> done(Recognition sheet) {
        return brought.stream()
                .filter(b -> b.sheet().equals(sheet.grid().name()))
                .flatMap(b -> b.rows().stream())
                .collect(Collectors.toSet());
    }

    private void checked(Recognition by, ImportPlan<R> made) {
        chosen = Optional.of(by);
        sheets = sheets.stream()
                .map(s -> s.grid().name().equals(by.grid().name()) ? by : s)
                .toList();
        plan = Optional.of(made);
        written = Optional.empty();
        table = Optional.of(new PlanTable<>(place(), made, this::show));
        show();
    }

    void policyChosen() {
        plan.ifPresent(p -> p.policy(bar.policy.getValue()));
        show();
    }

    /** Shows where things stand. */
    void show() {
        if (plan.isEmpty()) {
            bar.phase(ImportBar.Phase.NOTHING);
            center.accept(ImportScreen.nothing());
            return;
        }
        ImportPlan<R> p = plan.get();
        var by = chosen.flatMap(Recognition::by);
        boolean onlyOpen = bar.onlyErrors.isSelected();
        place().jobs()
                .lane("sheet.overview", Duration.ZERO)
                .run("统计", job -> Overview.of(p, by, onlyOpen), this::show, problem -> {
                    bar.phase(ImportBar.Phase.LOOKED_AT);
                    place().dialogs().problem(problem);
                });
    }

    private void show(Overview<R> seen) {
        String sheet = chosen.orElseThrow().grid().name();
        bar.title.setText(
                "从表格导入“" + port.title() + "”:" + book.name() + (sheet.equals(book.name()) ? "" : " · " + sheet));
        bar.sheets.setValue(sheet);
        table.ifPresent(t -> {
            t.show(seen.rows(), seen.counts().of(RowState.ASK));
            center.accept(t.node());
        });
        written.ifPresentOrElse(result -> showWritten(result, seen.counts()), () -> showCounts(seen));
        bar.rejected.setDisable(seen.counts().open() == 0);
        ImportBar.show(bar.takeBack, !brought.isEmpty());
    }

    private void showCounts(Overview<R> seen) {
        String promised = seen.promised().told();
        int leftOut = seen.counts().leftOut();
        bar.counts(seen.counts().told() + (promised.isEmpty() ? "" : ";" + promised) + "。");
        bar.hint(seen.hint());
        bar.write.setText("导入 " + seen.counts().written() + " 行");
        bar.leftOut.setText("不算记录的 " + leftOut + " 行…");
        bar.phase(ImportBar.Phase.LOOKED_AT);
        ImportBar.show(bar.leftOut, leftOut > 0);
        ImportBar.show(bar.promised, !promised.isEmpty());
        bar.write.setDisable(seen.counts().written() == 0);
    }

    void map() {
        chosen.ifPresent(c -> new MappingForm<>(room, port, c).ask().ifPresent(this::check));
    }

    void showLeftOut() {
        plan.ifPresent(p -> LeftOutForm.ask(place().dialogs(), p.leftOut()).ifPresent(wanted -> {
            kept.addAll(wanted);
            again();
        }));
    }

    void showPromised() {
        plan.ifPresent(p -> PromisedView.show(place().dialogs(), p.promised()));
    }

    void saveRejected() {
        plan.ifPresent(p -> place().dialogs()
                .saveFile("不能导入的行", "没有导入的行.xlsx", SheetExports.WORKBOOK)
                .map(SheetExports::ending)
                .ifPresent(to -> place().jobs()
                        .run(
                                "另存",
                                job -> RejectedRows.save(to, p),
                                n -> place().navigator().status("已另存 " + n + " 行:" + to.getFileName()),
                                place().dialogs()::problem)));
    }

    void write() {
        plan.ifPresent(p -> {
            bar.phase(ImportBar.Phase.BUSY);
            place().jobs()
                    .runTold(
                            "导入表格",
                            job -> room.importer().run(place().session(), p, new JobProgress(job)),
                            this::written,
                            this::failed);
        });
    }

    private void stopped() {
        place().navigator().status("已停止,没有改动任何内容。");
        show();
    }

    private void failed(Problem problem) {
        show();
        place().dialogs().problem(problem);
    }

    private void written(ImportResult result) {
        if (result.batch().isEmpty()) {
            stopped();
            return;
        }
        written = Optional.of(result);
        table.ifPresent(PlanTable::written);
        brought.push(new Brought(
                result.batch().get(),
                chosen.orElseThrow().grid().name(),
                plan.orElseThrow().writtenRows()));
        place().navigator().status("已导入 " + (result.created() + result.updated()) + " 条。");
        show();
        port.next().filter(ref -> plan.orElseThrow().counts().open() == 0).ifPresent(place().navigator()::open);
    }

    private void showWritten(ImportResult result, Counts counts) {
        int open = counts.open();
        String left = open == 0 ? "" : ";还有 " + open + " 行没有导入,可以接着在这里改,或另存后改";
        bar.counts("已导入:新增 " + result.created() + " 条、更新 " + result.updated() + " 条" + left
                + "。整次导入可以撤销,以后也可以在“历史记录”里撤销。");
        bar.phase(ImportBar.Phase.WRITTEN);
        bar.goOn.setText("接着改剩下的 " + open + " 行");
        ImportBar.show(bar.goOn, open > 0);
    }

    /** The newest import of this workbook, whatever was looked at since. */
    void takeBack() {
        room.takeBack().accept(brought.element().batch(), () -> {
            brought.pop();
            written = Optional.empty();
            again();
        });
    }
}
