package org.antou.register.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.ui.Icons;

/**
 * The usual tab of a register: table, the selected record beside it, and the form that comes over both. A register adds its
 * own buttons.
 */
public final class RegisterDesk<R> implements RegisterTab {

    private static final double DIVIDER = 0.68;

    private final Workplace workplace;
    private final DeskSpec<R> spec;
    private final boolean mayWrite;
    private final RegisterTable<R> table;
    private final RecordSide<R> side;
    private final RecordForm<R> form;
    private final Label formTitle = new Label();
    private final BorderPane desk = new BorderPane();
    private final BorderPane formPage = new BorderPane();
    private final StackPane root = new StackPane();
    private final HBox tools = new HBox();
    private final List<Consumer<Set<UUID>>> chosenListeners = new ArrayList<>();
    private Runnable creating = this::create;

    public RegisterDesk(Workplace workplace, DeskSpec<R> spec) {
        this(workplace, spec, DeskExtras.none());
    }

    public RegisterDesk(Workplace workplace, DeskSpec<R> spec, DeskExtras<R> extras) {
        this.workplace = workplace;
        this.spec = spec;
        this.mayWrite = workplace.session().role().covers(Role.CLERK);
        this.table = new RegisterTable<>(workplace, spec.table());
        this.side = new RecordSide<>(workplace, spec, extras.panes());
        this.form = new RecordForm<>(workplace, spec.form(), extras.parts());
        assemble();
    }

    private void assemble() {
        Label title = new Label(spec.title());
        title.getStyleClass().add("desk-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getStyleClass().add("desk-tools");
        HBox head = new HBox(title, gap, tools);
        head.getStyleClass().add("desk-head");
        SplitPane split = new SplitPane(table.node(), side.node());
        split.setDividerPositions(DIVIDER);
        SplitPane.setResizableWithParent(side.node(), false);
        desk.setTop(head);
        desk.setCenter(split);
        desk.getStyleClass().add("register-desk");
        formTitle.getStyleClass().add("desk-title");
        formTitle.getStyleClass().add("desk-form-title");
        formPage.setTop(formTitle);
        formPage.setCenter(form.node());
        formPage.getStyleClass().add("register-desk");
        table.onSelection(ids -> {
            side.show(ids);
            chosenListeners.forEach(listener -> listener.accept(ids));
        });
        table.onOpen(this::edit);
        form.onClosed(this::back);
        form.onSaved(saved -> {
            back();
            UUID id = spec.table().id().apply(saved);
            table.refresh(Set.of(id));
            side.refresh();
            table.reveal(id);
        });
        if (mayWrite) {
            tools.getChildren()
                    .addAll(
                            forChosen("编辑", Icons.EDIT, 1, 1, ids -> edit(ids.get(0))),
                            button("登记" + spec.record(), Icons.ADD, () -> creating.run()));
        }
        menu(List.of());
        back();
    }

    /** What the context menu offers beside editing and deleting. */
    public void menu(List<TableAction> more) {
        List<TableAction> actions = new ArrayList<>();
        if (mayWrite) {
            actions.add(new TableAction(
                    "编辑", Icons.EDIT, ids -> ids.stream().findFirst().ifPresent(this::edit)));
        }
        actions.addAll(more);
        if (mayWrite) {
            actions.add(new TableAction("删除…", Icons.DELETE, this::remove));
        }
        table.actions(actions);
    }

    /** Lets something look at each record before the form saves it. */
    public void askFirst(SaveGate<R> gate) {
        form.askFirst(gate);
    }

    /** Puts buttons of the register before the usual ones. */
    public void tools(Node... more) {
        tools.getChildren().addAll(0, List.of(more));
    }

    public static Button button(String title, Icons icon, Runnable run) {
        Button button = new Button(title, icon.node());
        button.setOnAction(e -> run.run());
        return button;
    }

    /** A button that works with {@code least} to {@code most} selected records, in the order of the table. */
    public Button forChosen(String title, Icons icon, int least, int most, Consumer<List<UUID>> run) {
        Button button = button(title, icon, () -> run.accept(chosen()));
        button.setDisable(true);
        chosenListeners.add(ids -> button.setDisable(ids.size() < least || ids.size() > most));
        return button;
    }

    /** The selected records in the order of the table. */
    public List<UUID> chosen() {
        Set<UUID> selected = table.selected();
        return table.shown().stream().filter(selected::contains).toList();
    }

    /** Everything that is listed, in its order. */
    public List<UUID> listed() {
        return table.shown();
    }

    /** Gives the desk a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<R>> workbook) {
        Runnable export = () -> workbook.accept(table.shownTable());
        tools(button("导出表格…", Icons.EXPORT, export));
        return export;
    }

    /** Lists what a filter lets through, unless a form is open that may not be left. */
    public void show(Filter filter) {
        if (leaves()) {
            back();
            table.filter(filter);
        }
    }

    public boolean mayWrite() {
        return mayWrite;
    }

    /** Reads everything anew, after something else than the form has changed records. */
    public void reload() {
        table.reload();
        side.refresh();
    }

    @Override
    public String key() {
        return spec.port().key();
    }

    @Override
    public String title() {
        return spec.title();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        reload();
    }

    @Override
    public void open(RecordRef ref) {
        if (leaves()) {
            back();
            table.reveal(ref.id());
        }
    }

    /** Lets something else happen where the clerk asks for a new record: a question before, for example. */
    public void onCreate(Runnable asking) {
        creating = asking;
    }

    /** The past of the selected record, for a register that has more to tell there. */
    public HistoryPane history() {
        return side.history();
    }

    /** Puts something else beside the table, for example the files of the selected record. */
    public void beside(SidePane pane) {
        side.add(pane);
    }

    /** Begins a new record. */
    public void create() {
        create(spec.use().blank(), blank -> "");
    }

    /** Begins a record of which something is known already. */
    public void create(Supplier<R> begun) {
        create(begun, row -> " · " + spec.form().columns().all().get(0).show(row));
    }

    private void create(Supplier<R> begun, Function<R, String> known) {
        if (leaves()) {
            workplace
                    .jobs()
                    .run(
                            "登记" + spec.record(),
                            job -> begun.get(),
                            blank -> {
                                over("登记" + spec.record() + known.apply(blank));
                                form.create(blank);
                                form.focusFirst();
                            },
                            workplace.dialogs()::problem);
        }
    }

    private void edit(UUID id) {
        if (mayWrite) {
            workplace
                    .jobs()
                    .run(
                            "打开" + spec.record(),
                            job -> spec.use().find().apply(id),
                            found -> found.ifPresent(row -> {
                                over("修改" + spec.record() + " · "
                                        + spec.form().columns().all().get(0).show(row));
                                form.edit(row);
                                form.focusFirst();
                            }),
                            workplace.dialogs()::problem);
        }
    }

    private void remove(Set<UUID> ids) {
        boolean sure = workplace
                .dialogs()
                .confirm(
                        "删除" + spec.record(),
                        "将删除选中的 " + ids.size() + " 条。只有误登的才应删除,离开的请改状态;删除后可以用“撤销”恢复。",
                        "删除 " + ids.size() + " 条");
        if (sure) {
            workplace
                    .jobs()
                    .run(
                            "删除" + spec.record(),
                            job -> {
                                List<R> rows = ids.stream()
                                        .flatMap(id -> spec.use().find().apply(id).stream())
                                        .toList();
                                spec.use().remove().accept(rows);
                                return rows.size();
                            },
                            count -> {
                                workplace.navigator().status("已删除 " + count + " 条。");
                                reload();
                            },
                            workplace.dialogs()::problem);
        }
    }

    private boolean leaves() {
        return !root.getChildren().contains(formPage) || form.mayLeave();
    }

    private void back() {
        root.getChildren().setAll(desk);
    }

    /** The first time, the fields are in the window only after their scroll pane was laid out. */
    private void over(String title) {
        formTitle.setText(title);
        root.getChildren().setAll(formPage);
        root.applyCss();
        root.layout();
    }
}
