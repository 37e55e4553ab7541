package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.passport.Stocktakes;
import org.antou.passport.model.Counting;
import org.antou.passport.model.DocumentNumber;
import org.antou.passport.model.Place;
import org.antou.passport.model.Scanned;
import org.antou.passport.model.StockLine;
import org.antou.passport.model.StockTick;
import org.antou.passport.model.Stocktake;
import org.antou.passport.model.StocktakeRules;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.StocktakePrintout;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.TableAction;
import org.antou.security.Role;
import org.antou.ui.DialogFields;
import org.antou.ui.Icons;

/** One stocktake: while it goes on the field to scan into, above the booklets of its cabinet; afterwards what it came to. */
final class CountingPane extends BorderPane {

    private final PassportPlace place;
    private final Runnable back;
    private final ShownLines shown = new ShownLines();
    private final RegisterTable<StockLine> table;
    private final InTurn writing;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final ScanEntry entry = new ScanEntry(new Keys());
    private final Region finishing;
    private Optional<Stocktake> stocktake = Optional.empty();
    private Optional<Counting> counting = Optional.empty();
    private volatile boolean over;

    CountingPane(PassportPlace place, Runnable back) {
        this.place = place;
        this.back = back;
        this.table = new RegisterTable<>(place.work(), StockViews.lines(shown, () -> over));
        this.writing = new InTurn(place.work().jobs(), this::notWritten);
        this.finishing = RegisterDesk.button("完成盘点…", Icons.CHECK, this::finish);
        finishing.setId("stock-finish");
        table.onOpen(this::openDocument);
        table.actions(List.of(
                new TableAction("在位,点上(空格)", Icons.CHECK, this::tick),
                new TableAction("打开证件", Icons.NEXT, ids -> ids.forEach(this::openDocument))));
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean typing = e.getTarget() instanceof TextInputControl;
            if (e.getCode() == KeyCode.SPACE && !typing && counting.isPresent()) {
                e.consume();
                tick(table.selected());
            }
        });
        entry.catchKeys(table.node());
        assemble();
    }

    private void assemble() {
        title.getStyleClass().add("desk-title");
        facts.setId("stock-facts");
        facts.getStyleClass().add("desk-facts");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(
                RegisterDesk.button("打印盘点表…", Icons.PRINT, this::print),
                finishing,
                RegisterDesk.button("回到盘点列表", Icons.BACK, back));
        tools.getStyleClass().add("desk-tools");
        HBox head = new HBox(title, gap, tools);
        head.getStyleClass().add("desk-head");
        setTop(new VBox(head, entry, facts));
        setCenter(table.node());
        getStyleClass().add("register-desk");
    }

    /** Shows a stocktake: to go on with where it is not finished, to look at where it is. */
    void show(Stocktake chosen) {
        boolean going = chosen.finished().isEmpty() && place.session().role().covers(Role.CLERK);
        place.work()
                .jobs()
                .run(
                        "打开盘点",
                        job -> new Read(
                                going ? Optional.of(stocktakes().counting(chosen)) : Optional.empty(),
                                stocktakes().lines(chosen)),
                        read -> show(chosen, read),
                        place.work().dialogs()::problem);
    }

    /** Reads the same stocktake anew, after documents may have changed. */
    void again() {
        stocktake.ifPresent(this::show);
    }

    private record Read(Optional<Counting> counting, List<StockLine> lines) {}

    private void show(Stocktake chosen, Read read) {
        stocktake = Optional.of(chosen);
        counting = read.counting();
        over = chosen.finished().isPresent();
        title.setText("盘点 " + chosen.scope() + "(" + chosen.begun()
                + chosen.finished().map(day -> " 开始," + day + " 完成)").orElse(" 开始)"));
        boolean going = counting.isPresent();
        for (Region part : List.of(entry, finishing)) {
            part.setVisible(going);
            part.setManaged(going);
        }
        lines(read.lines());
        table.reload();
        entry.show(Place.NONE);
        entry.say("请扫描第一本证件,或先扫柜位标签;也可以在表里选中一本,按空格点上。");
        if (going) {
            Platform.runLater(entry::focus);
        }
    }

    private void lines(List<StockLine> now) {
        shown.show(now);
        facts.setText(StocktakeRules.counts(now).told() + "。"
                + (counting.isPresent() ? "可以随时离开,点过的都存下了。" : "盘点不改任何证件;要处理的请打开证件办理。"));
    }

    private Stocktakes stocktakes() {
        return place.register().stocktakes();
    }

    private void scanned(Scanned scanned) {
        Counting now = counting.orElseThrow();
        entry.show(scanned, now.at());
        scanned.tick().ifPresent(tick -> {
            lines(now.lines());
            table.refresh(Set.of(scanned.line().map(StockLine::id).orElse(tick.id())));
            writing.run("盘点", () -> written(tick), written -> {});
        });
    }

    private StockTick written(StockTick tick) {
        stocktakes().tick(place.session(), stocktake.orElseThrow(), tick);
        return tick;
    }

    /** What could not be written was not counted: everything is read anew. */
    private void notWritten(Problem problem) {
        place.work().dialogs().problem(problem);
        stocktake.ifPresent(this::show);
    }

    private void tick(Set<UUID> ids) {
        counting.ifPresent(now -> ids.forEach(
                id -> scanned(now.tick(id, stocktakes().now(), place.session().name()))));
    }

    private void openDocument(UUID line) {
        shown.find(line)
                .flatMap(StockLine::document)
                .ifPresentOrElse(
                        document -> place.work().navigator().open(new RecordRef(TravelDocument.REGISTER, document)),
                        () -> place.work().navigator().status("台账里没有这个号码,请先核对,漏登的先登记证件。"));
    }

    private void print() {
        stocktake.ifPresent(chosen -> {
            List<StockLine> lines = shown.all();
            place.work()
                    .jobs()
                    .run(
                            "准备打印",
                            job -> StocktakePrintout.of(place.unit(), chosen, lines),
                            place.papers()::preview,
                            place.work().dialogs()::problem);
        });
    }

    private void finish() {
        DialogFields fields = new DialogFields(place.today());
        TextField note = fields.text("备注", "stock-note", "");
        fields.hint(
                StocktakeRules.counts(shown.all()).told() + "。完成以后不能再点,结果按现在的样子存下;证件的状态和柜位都不会自己变,未见、错位、多出的请随后逐本办理。");
        place.work()
                .dialogs()
                .form("完成盘点", fields, "完成盘点", () -> Optional.of(note.getText()))
                .ifPresentOrElse(
                        words -> writing.run(
                                "完成盘点",
                                () -> stocktakes().finish(place.session(), stocktake.orElseThrow(), words),
                                done -> {
                                    place.work()
                                            .navigator()
                                            .status("盘点已完成:" + done.counts().told() + "。");
                                    show(done);
                                }),
                        entry::focus);
    }

    private final class Keys implements ScanEntry.Actions {

        @Override
        public void scan(String text) {
            counting.ifPresent(now ->
                    scanned(now.scan(text, stocktakes().now(), place.session().name())));
            entry.focus();
        }

        @Override
        public void undo() {
            counting.flatMap(Counting::undo).ifPresentOrElse(this::undone, () -> entry.say("还没有点过,没有可以撤销的。"));
            entry.focus();
        }

        private void undone(StockTick tick) {
            lines(counting.orElseThrow().lines());
            table.refresh(Set.of(tick.document().orElse(tick.id())));
            entry.say("已撤销:尾号 " + DocumentNumber.tail(tick.number()) + "。");
            writing.run(
                    "撤销",
                    () -> {
                        stocktakes().untick(place.session(), stocktake.orElseThrow(), tick);
                        return tick;
                    },
                    done -> {});
        }

        @Override
        public void leaveSlot() {
            counting.ifPresent(Counting::leaveSlot);
            entry.show(Place.NONE);
            entry.say("接下来扫的不按格核对,只看在不在这个柜。");
            entry.focus();
        }
    }
}
