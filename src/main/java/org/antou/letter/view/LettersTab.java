package org.antou.letter.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.antou.letter.LetterState;
import org.antou.letter.NumberedLetter;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.TableAction;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 文书: every numbered paper, what is still to be signed, and what can be done with each. */
public final class LettersTab implements RegisterTab {

    private static final double DIVIDER = 0.68;

    private final Workplace workplace;
    private final LetterDesk desk;
    private final RegisterTable<NumberedLetter> table;
    private final LetterSide side;
    private final LetterActions actions;
    private final KeptPapers papers;
    private final boolean mayWrite;
    private final FlowPane forOne = new FlowPane();
    private final BorderPane root = new BorderPane();
    private Optional<NumberedLetter> chosen = Optional.empty();

    /** @param owner the window that previews stand over */
    public LettersTab(Workplace workplace, LetterDesk desk, Supplier<Window> owner) {
        this.workplace = workplace;
        this.desk = desk;
        this.mayWrite = workplace.session().role().covers(Role.CLERK);
        this.papers = new KeptPapers(workplace, desk.letters(), owner);
        this.actions = new LetterActions(workplace, desk, papers, this::changed);
        this.table = new RegisterTable<>(workplace, LetterViews.table(desk.letters(), desk::title, empty()));
        this.side = new LetterSide(workplace, desk.letters(), desk.attachments(), desk::title);
        assemble(owner);
    }

    private EmptyState empty() {
        EmptyState state = EmptyState.of(
                Icons.LETTER, "还没有编过号的文书", "督办通知、提醒书、督查通报在“台账”里选中问题后用右键“写督办通知…”写;别的函件在这里写。给出的文号和打印件都留在这里。");
        return mayWrite ? state.with("写函件…", () -> actions.write()) : state;
    }

    private void assemble(Supplier<Window> owner) {
        Label title = new Label("文书");
        title.getStyleClass().add("desk-title");
        Region gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        head.getStyleClass().addAll("desk-head", "desk-tools");
        head.getChildren().addAll(tools(owner));
        forOne.getStyleClass().add("letter-actions");
        forOne.getChildren().addAll(actionsForOne());
        BorderPane right = new BorderPane(side.node());
        right.setTop(forOne);
        right.getStyleClass().add("desk-side");
        SplitPane split = new SplitPane(table.node(), right);
        split.setDividerPositions(DIVIDER);
        SplitPane.setResizableWithParent(right, false);
        root.setTop(head);
        root.setCenter(split);
        root.getStyleClass().addAll("register-desk", "letters");
        root.getStylesheets()
                .add(LettersTab.class
                        .getResource("/org/antou/letter/letter.css")
                        .toExternalForm());
        table.onSelection(this::selected);
        table.onOpen(id -> open());
        table.actions(List.of(new TableAction("打开打印件", Icons.PREVIEW, ids -> open())));
        selected(Set.of());
    }

    private List<Node> tools(Supplier<Window> owner) {
        Button print = button("打印登记簿…", Icons.PRINT, () -> actions.printBook(table.shown(), owner.get()));
        if (!mayWrite) {
            return List.of(print);
        }
        Button pattern = button("文号格式…", Icons.SETTINGS, actions::patterns);
        pattern.setVisible(workplace.session().role().covers(Role.ADMINISTRATOR));
        pattern.setManaged(pattern.isVisible());
        return List.of(
                button("写函件…", Icons.ADD, actions::write),
                button("登记外来文书…", Icons.IMPORT, actions::foreign),
                pattern,
                print);
    }

    private List<Node> actionsForOne() {
        Button open = one("打开打印件", Icons.PREVIEW, letter -> letter.state() != LetterState.FOREIGN, papers::open);
        if (!mayWrite) {
            return List.of(open);
        }
        Predicate<NumberedLetter> printed = letter -> printed(letter.state());
        return List.of(
                open,
                one("补打一页…", Icons.PRINT, printed, letter -> papers.reprint(letter, () -> changed(letter))),
                one("登记签字…", Icons.SIGN, letter -> letter.state() == LetterState.TO_SIGN, actions::sign),
                one("存扫描件…", Icons.ATTACH, LettersTab::scannable, actions::scan),
                one("另存为 Word…", Icons.SAVE, letter -> letter.state() != LetterState.FOREIGN, papers::saveWord),
                one("作废…", Icons.DELETE, letter -> letter.state() != LetterState.VOID, actions::makeVoid));
    }

    private static boolean printed(LetterState state) {
        return state != LetterState.FOREIGN && state != LetterState.VOID;
    }

    private static boolean scannable(NumberedLetter letter) {
        return letter.state() == LetterState.SIGNED || letter.state() == LetterState.SCANNED;
    }

    private static Button button(String title, Icons icon, Runnable run) {
        Button button = new Button(title, icon.node());
        button.setOnAction(e -> run.run());
        return button;
    }

    /** A button that works with one selected paper where it may. */
    private Button one(String title, Icons icon, Predicate<NumberedLetter> may, Consumer<NumberedLetter> run) {
        Button button = button(title, icon, () -> chosen.ifPresent(run));
        button.setUserData(may);
        return button;
    }

    private void open() {
        chosen.filter(letter -> letter.state() != LetterState.FOREIGN).ifPresent(papers::open);
    }

    private void selected(Set<UUID> ids) {
        if (ids.size() != 1) {
            choose(Optional.empty());
            return;
        }
        UUID id = ids.iterator().next();
        workplace
                .jobs()
                .run(
                        "读取文书",
                        job -> desk.letters().find(id),
                        found -> {
                            if (table.selected().equals(Set.of(id))) {
                                choose(found);
                            }
                        },
                        workplace.dialogs()::problem);
    }

    @SuppressWarnings("unchecked")
    private void choose(Optional<NumberedLetter> letter) {
        chosen = letter;
        forOne.setVisible(letter.isPresent());
        forOne.setManaged(letter.isPresent());
        for (Node node : forOne.getChildren()) {
            boolean may = letter.filter((Predicate<NumberedLetter>) node.getUserData())
                    .isPresent();
            node.setVisible(may);
            node.setManaged(may);
        }
        letter.ifPresentOrElse(side::show, side::nothing);
    }

    private void changed(NumberedLetter letter) {
        table.refresh(Set.of(letter.id()));
        table.reveal(letter.id());
        choose(Optional.of(letter));
    }

    @Override
    public String key() {
        return NumberedLetter.REGISTER;
    }

    @Override
    public String title() {
        return "文书";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        table.reload();
        chosen.ifPresent(letter -> selected(Set.of(letter.id())));
    }

    @Override
    public void open(RecordRef ref) {
        table.reveal(ref.id());
    }
}
