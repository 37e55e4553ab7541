package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Standing;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.view.course.CoursePane;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.register.view.TableAction;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** Table and detail side by side, the ledger's numbers and buttons above. */
final class LedgerDesk {

    private final Workplace workplace;
    private final Ledger ledger;
    private final DeskActions actions;
    private final boolean mayWrite;
    private final IssueTable table;
    private final LedgerHead head;
    private final IssueSide side;
    private final Button edit = new Button("编辑", Icons.EDIT.node());
    private final Button fill = new Button("批量填写…", Icons.CHECK.node());
    private final SplitPane split;
    private final BorderPane root = new BorderPane();
    private boolean opened;

    LedgerDesk(Workplace workplace, LedgerServices services, DeskActions actions) {
        this.workplace = workplace;
        this.ledger = services.ledger();
        this.actions = actions;
        this.mayWrite = workplace.session().role().covers(Role.CLERK);
        this.table = new IssueTable(workplace, ledger, this::today, empty());
        this.head = new LedgerHead(this::choose, table::filter);
        this.side = new IssueSide(workplace, services, this::today, new FromCourse());
        this.split = new SplitPane(table.node(), side.node());
        assemble();
    }

    private EmptyState empty() {
        EmptyState state = EmptyState.of(Icons.LEDGER, "台账里还没有问题", "把巡察整改通报或反馈意见导入进来,一次建好整本台账;也可以用右上方的“登记问题”逐条登记。");
        return mayWrite ? state.with("导入通报…", actions::importNotice) : state;
    }

    private void assemble() {
        head.tools(tools());
        table.onSelection(this::selected);
        table.onOpen(id -> {
            if (mayWrite) {
                actions.edit(id);
            }
        });
        table.actions(menu());
        SplitPane.setResizableWithParent(side.node(), false);
        split.setOrientation(Orientation.HORIZONTAL);
        new Divider(workplace, split).remember();
        root.setTop(head.node());
        root.setCenter(split);
        root.getStyleClass().add("ledger-desk");
        selected(Set.of());
    }

    private List<Node> tools() {
        Button importNotice = button("导入通报…", Icons.IMPORT, actions::importNotice);
        Button enter = button("登记问题", Icons.ADD, () -> actions.enter(table.chosen(), side.shown()));
        Button supervise = button("半月督查…", Icons.CALENDAR, actions::supervise);
        supervise.setId("ledger-supervision");
        Button print = button("打印台账…", Icons.PRINT, () -> actions.print(table.chosen()));
        edit.setOnAction(e -> selectedIds().stream().findFirst().ifPresent(actions::edit));
        fill.setOnAction(e -> actions.fill(selectedIds()));
        Button export = button("导出表格…", Icons.EXPORT, this::export);
        List<Node> tools = new ArrayList<>(List.of(supervise, print, export, actions.reports()));
        if (mayWrite) {
            tools.addAll(0, List.of(edit, fill, enter, importNotice));
        }
        return tools;
    }

    /** Takes what the table shows to a workbook. */
    void export() {
        actions.export(table.shownTable());
    }

    private static Button button(String title, Icons icon, Runnable run) {
        Button button = new Button(title, icon.node());
        button.setOnAction(e -> run.run());
        return button;
    }

    private List<TableAction> menu() {
        if (!mayWrite) {
            return List.of();
        }
        return List.of(
                new TableAction(
                        "编辑", Icons.EDIT, ids -> ids.stream().findFirst().ifPresent(actions::edit)),
                new TableAction("办理…", Icons.SIGN, this::course),
                new TableAction("批量填写…", Icons.CHECK, ids -> actions.fill(inOrder(ids))),
                new TableAction("启动…", Icons.CHECK, ids -> actions.take(StepKind.START, inOrder(ids))),
                new TableAction("延期…", Icons.CALENDAR, ids -> actions.take(StepKind.EXTEND, inOrder(ids))),
                new TableAction("写督办通知…", Icons.LETTER, ids -> actions.urge(inOrder(ids))),
                new TableAction("删除…", Icons.DELETE, ids -> actions.remove(inOrder(ids))));
    }

    private void course(Set<UUID> ids) {
        if (ids.size() == 1) {
            side.course();
        }
    }

    private List<UUID> selectedIds() {
        return inOrder(table.selected());
    }

    private List<UUID> inOrder(Set<UUID> ids) {
        return table.shown().stream().filter(ids::contains).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
    }

    Node node() {
        return root;
    }

    /** Reads everything anew. */
    void reload() {
        readHead(!opened);
        if (opened) {
            table.reload();
        }
        side.refresh();
    }

    /** Reads some issues anew, and the numbers above. */
    void changed(Set<UUID> ids) {
        table.refresh(ids);
        readHead(false);
        side.refresh();
    }

    /** Shows the rows behind a number. */
    void filter(Filter filter) {
        table.filter(filter);
    }

    Optional<UUID> chosen() {
        return table.chosen();
    }

    void reveal(UUID id) {
        table.reveal(id);
    }

    void open(RecordRef ref) {
        if (ref.register().equals(LedgerRegister.INSPECTION)) {
            choose(Optional.of(ref.id()));
        } else {
            choose(Optional.empty());
            table.reveal(ref.id());
        }
    }

    private void choose(Optional<UUID> inspection) {
        opened = true;
        table.choose(inspection);
        readHead(false);
    }

    /** @param first the newest inspection is chosen when the ledger is opened */
    private void readHead(boolean first) {
        Optional<UUID> chosen = table.chosen();
        workplace
                .jobs()
                .run(
                        "读取台账",
                        job -> {
                            List<Inspection> all = ledger.inspections();
                            Optional<UUID> which =
                                    first ? all.stream().reduce((a, b) -> b).map(Inspection::id) : chosen;
                            return new Head(all, which, ledger.standings(which));
                        },
                        read -> show(read, first),
                        workplace.dialogs()::problem);
    }

    private void show(Head read, boolean first) {
        head.inspections(read.inspections(), read.chosen());
        head.numbers(read.standings(), today());
        if (first && !opened) {
            opened = true;
            table.choose(read.chosen());
        }
    }

    private void selected(Set<UUID> ids) {
        edit.setDisable(ids.size() != 1);
        fill.setDisable(ids.isEmpty());
        side.show(ids);
    }

    private final class FromCourse implements CoursePane.Elsewhere {

        @Override
        public void changed(UUID issue) {
            LedgerDesk.this.changed(Set.of(issue));
        }

        @Override
        public void edit(UUID issue) {
            actions.edit(issue);
        }

        @Override
        public void correct(UUID issue) {
            actions.correct(issue);
        }
    }

    private record Head(List<Inspection> inspections, Optional<UUID> chosen, List<Standing> standings) {}
}
