package org.antou.cadre.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.antou.cadre.CadreRegister;
import org.antou.cadre.model.CheckRules;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileCheckColumns;
import org.antou.cadre.model.FileStatus;
import org.antou.cadre.paper.CheckSummary;
import org.antou.cadre.paper.DeterminationSheet;
import org.antou.people.view.PersonPicker;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.register.view.SidePane;
import org.antou.register.view.TableAction;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 干部档案: the list of checks, and the sheet of one person over it. */
public final class CheckTab implements RegisterTab {

    private static final int MOST = 200;

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of(
                    "核查对象",
                    FileCheckColumns.PERSON,
                    FileCheckColumns.ARCHIVE_NUMBER,
                    FileCheckColumns.CABINET,
                    FileCheckColumns.LAYER),
            FormGroup.of(
                    "核查",
                    FileCheckColumns.BATCH,
                    FileCheckColumns.OPENED,
                    FileCheckColumns.DEADLINE,
                    FileCheckColumns.ISSUE),
            FormGroup.of(
                    "存在问题和处理",
                    FileCheckColumns.PROBLEM,
                    FileCheckColumns.PROBLEM_NOTE,
                    FileCheckColumns.HANDLING,
                    FileCheckColumns.NOTE));

    private final CadrePlace place;
    private final RegisterDesk<FileCheck> desk;
    private final LookDialog looking;
    private final SheetPane sheet;
    private final Label counts = new Label();
    private final BorderPane list = new BorderPane();
    private final StackPane root = new StackPane();

    public CheckTab(CadrePlace place) {
        this.place = place;
        this.looking = new LookDialog(place);
        this.sheet = new SheetPane(place, this::back);
        this.desk = new RegisterDesk<>(place.work(), spec());
        counts.getStyleClass().add("file-counts");
        counts.setId("file-counts");
        desk.tools(printing());
        Node open = desk.forChosen("打开核查表…", Icons.NEXT, 1, 1, ids -> open(ids.get(0)));
        open.setId("file-open");
        if (desk.mayWrite()) {
            MoveDialog moving = new MoveDialog(place, this::reload);
            FormImport forms = new FormImport(place, looking, this::reload);
            Node bring = RegisterDesk.button("导入任免审批表…", Icons.IMPORT, forms::open);
            bring.setId("file-import");
            desk.tools(bring);
            desk.tools(open, desk.forChosen("办理…", Icons.CHECK, 1, 1, ids -> moving.open(ids.get(0))));
        } else {
            desk.tools(open);
        }
        desk.menu(List.of(new TableAction(
                "打开核查表…", Icons.NEXT, ids -> ids.stream().findFirst().ifPresent(this::open))));
        list.setCenter(desk.node());
        list.setBottom(counts);
        root.getChildren().setAll(list);
        root.getStylesheets()
                .add(CheckTab.class.getResource("/org/antou/cadre/cadre.css").toExternalForm());
    }

    private MenuButton printing() {
        MenuItem sheets = new MenuItem("选中的:认定表…");
        sheets.setOnAction(e -> print(desk.chosen()));
        MenuItem summary = new MenuItem("列出的:汇总表…");
        summary.setOnAction(e -> printSummary());
        MenuButton printing = new MenuButton("打印", Icons.PRINT.node(), sheets, summary);
        printing.setId("file-print");
        return printing;
    }

    private DeskSpec<FileCheck> spec() {
        return new DeskSpec<>(
                CadreRegister.TITLE,
                "核查",
                table(),
                new FormSpec<>(
                        FileCheck.REGISTER,
                        FileCheckColumns.ALL,
                        GROUPS,
                        Map.of(
                                FileCheckColumns.PERSON,
                                new PersonPicker(place.register().people(), place.session()),
                                FileCheckColumns.ISSUE,
                                place.issues()),
                        check -> CheckRules.beyondMissing(check, place.today()),
                        new Keeper()),
                place.register().checkPort(),
                Icons.ARCHIVE,
                new DeskSpec.Use<>(
                        place.files()::blank,
                        place.files()::find,
                        rows -> place.files().remove(place.session(), rows),
                        this::remarks,
                        check -> Optional.empty()));
    }

    private List<String> remarks(FileCheck check) {
        return place.register().findings(check, place.today()).stream()
                .map(finding -> finding.message() + finding.advice())
                .toList();
    }

    private TableSpec<FileCheck> table() {
        Sort byName = Sort.by(FileCheckColumns.PERSON);
        return new TableSpec<>(
                FileCheck.REGISTER,
                FileCheckColumns.ALL,
                List.of(
                        FileCheckColumns.PERSON,
                        FileCheckColumns.STATUS,
                        FileCheckColumns.DEADLINE,
                        FileCheckColumns.SECTION,
                        FileCheckColumns.BATCH,
                        FileCheckColumns.ARCHIVE_NUMBER,
                        FileCheckColumns.CABINET,
                        FileCheckColumns.LAYER,
                        FileCheckColumns.STATUS_ON,
                        FileCheckColumns.ISSUE),
                FileCheck::id,
                this::styles,
                place.files(),
                Stream.concat(
                                Stream.of(
                                        SavedView.of("没有办结的", open(), Sort.by(FileCheckColumns.DEADLINE)),
                                        SavedView.of("全部核查", Filter.none(), byName)),
                                Stream.of(FileStatus.values())
                                        .map(status -> SavedView.of(status.title(), status(Stream.of(status)), byName)))
                        .toList(),
                EmptyState.of(Icons.ARCHIVE, "还没有档案核查", "用右上方的“登记档案核查”给一名干部建册,再“打开核查表”逐项登记档案里怎么写。"));
    }

    private static Filter open() {
        return status(Stream.of(FileStatus.values()).filter(status -> !status.isSettled()));
    }

    private static Filter status(Stream<FileStatus> statuses) {
        Set<String> titles = statuses.map(FileStatus::title).collect(Collectors.toSet());
        return Filter.of(FileCheckColumns.STATUS, new Condition.OneOf(titles));
    }

    private List<String> styles(FileCheck check) {
        if (check.status().isSettled()) {
            return List.of("row-grey");
        }
        return check.deadline().filter(place.today()::isAfter).isPresent() ? List.of("row-red") : List.of();
    }

    private void open(UUID id) {
        checks(List.of(id), checks -> looking.ask(checks, looked -> show(looked.get(0))));
    }

    private void show(FileCheck check) {
        root.getChildren().setAll(sheet);
        sheet.show(check);
    }

    private void back() {
        leave();
        reload();
    }

    /** Back to the list: whoever wants a sheet again is asked again who looks. */
    public void leave() {
        root.getChildren().setAll(list);
    }

    private void reload() {
        desk.reload();
        place.work()
                .jobs()
                .run(
                        "统计档案核查",
                        job -> place.files().all(),
                        all -> counts.setText(counts(all)),
                        place.work().dialogs()::problem);
    }

    static String counts(List<FileCheck> all) {
        return Stream.of(FileStatus.values())
                .map(status -> status.title() + " "
                        + all.stream().filter(check -> check.status() == status).count())
                .collect(Collectors.joining(" · "));
    }

    private void checks(List<UUID> ids, Consumer<List<FileCheck>> then) {
        place.work()
                .jobs()
                .run(
                        "读取档案核查",
                        job -> ids.stream()
                                .flatMap(id -> place.files().find(id).stream())
                                .toList(),
                        then,
                        place.work().dialogs()::problem);
    }

    private void print(List<UUID> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            place.work().dialogs().info("打印认定表", "请先在列表里选中要打印的人,一次不超过 " + MOST + " 人。");
            return;
        }
        checks(
                ids,
                checks -> looking.ask(
                        checks, looked -> place.print(() -> DeterminationSheet.of(place.unit(), sheets(looked)))));
    }

    /** What is listed, in its order. */
    private void printSummary() {
        checks(
                desk.listed(),
                checks -> looking.ask(
                        checks,
                        looked -> place.printTable(() ->
                                CheckSummary.of(place.unit(), place.files().sheets(looked), place.today()))));
    }

    private List<CheckSheet> sheets(List<FileCheck> checks) {
        return checks.stream().map(place.files()::sheet).toList();
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<FileCheck>> workbook) {
        return desk.exportTo(workbook);
    }

    /** Takes what papers say and what was determined out once two persons who may look are on record. */
    public void looked(Runnable then) {
        place.work()
                .jobs()
                .run(
                        "读取档案核查",
                        job -> place.files().all(),
                        all -> looking.ask(all, looked -> then.run()),
                        place.work().dialogs()::problem);
    }

    /** Puts the files of the selected check beside the table, and their past into its history. */
    public void files(SidePane pane, Consumer<HistoryPane> past) {
        desk.beside(pane);
        past.accept(desk.history());
    }

    /** Puts buttons of others, the exchange for example, before the usual ones. */
    public void tools(Node... more) {
        desk.tools(more);
    }

    @Override
    public String key() {
        return FileCheck.REGISTER;
    }

    @Override
    public String title() {
        return CadreRegister.TITLE;
    }

    @Override
    public Node node() {
        return root;
    }

    /** A sheet that is open stays open; it was looked at by two already. */
    @Override
    public void shown() {
        if (root.getChildren().contains(sheet)) {
            sheet.again();
        } else {
            reload();
        }
    }

    @Override
    public void open(RecordRef ref) {
        if (!root.getChildren().contains(sheet) || sheet.mayLeave()) {
            back();
            desk.open(ref);
        }
    }

    private final class Keeper implements RecordKeeper<FileCheck> {

        @Override
        public UUID id(FileCheck check) {
            return check.id();
        }

        @Override
        public Optional<FileCheck> current(UUID id) {
            return place.files().find(id);
        }

        @Override
        public FileCheck onto(FileCheck mine, FileCheck current) {
            return FileCheckColumns.of(mine.id(), current.version(), FileCheckColumns.ALL.values(mine));
        }

        @Override
        public FileCheck save(FileCheck check) {
            return place.files().save(place.session(), check);
        }
    }
}
