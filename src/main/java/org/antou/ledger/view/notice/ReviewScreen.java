package org.antou.ledger.view.notice;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.NoticeEntry;
import org.antou.ui.Dialogs;
import org.antou.ui.Icons;

/** One notice under review: the text on the left, the issues beside it, the issue that is corrected on the right. */
final class ReviewScreen {

    private static final double[] DIVIDERS = {0.36, 0.64};

    private final Review review;
    private final Dialogs dialogs;
    private final EntryList list;
    private final EntryEditor editor;
    private final HeaderPane header;
    private final Button skip = new Button("不导入");
    private final MenuItem mergePrevious = new MenuItem("并入上一条");
    private final MenuItem mergeNext = new MenuItem("把下一条并进来(F9)");
    private final BorderPane root = new BorderPane();

    /** @param saving saves the draft as it stands */
    ReviewScreen(Review review, Dialogs dialogs, LocalDate today, Runnable saving) {
        this.review = review;
        this.dialogs = dialogs;
        list = new EntryList(review);
        editor = new EntryEditor(review, today, this::newAspect, tools(), actions());
        header = new HeaderPane(review, today);
        SplitPane split = new SplitPane(new SourceText(review).node(), list.node(), editor.node());
        split.setDividerPositions(DIVIDERS);
        root.setTop(new VBox(header.node(), new FindingsPane(review).node()));
        root.setCenter(split);
        root.setBottom(new ReviewFooter(review, () -> {
                    take();
                    saving.run();
                })
                .node());
        root.getStyleClass().add("review-screen");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        review.onChange(this::refresh);
        refresh();
    }

    Node node() {
        return root;
    }

    /** Takes over everything typed. */
    void take() {
        editor.take();
        header.take();
    }

    void focus() {
        list.focus();
    }

    private Node actions() {
        Button accept = button(new Button("核对无误", Icons.CHECK.node()), "记为核对过,去下一条(Ctrl+回车)", this::accept);
        accept.setId("notice-accept");
        Button next = button(new Button("下一条存疑"), "F7", this::nextDoubtful);
        Button split = button(new Button("从光标拆开"), "先把光标放在问题或答复里要断开的地方(F8)", this::split);
        mergePrevious.setOnAction(e -> withTyped(this::mergePrevious));
        mergeNext.setOnAction(e -> withTyped(this::mergeNext));
        MenuButton merge = new MenuButton("合并", null, mergePrevious, mergeNext);
        FlowPane bar = new FlowPane(accept, next, split, merge);
        bar.getStyleClass().add("entry-actions");
        return bar;
    }

    private Node tools() {
        button(skip, "这一条不是问题,不写入台账;再按一次恢复", this::skip);
        Button undo = button(new Button("撤销", Icons.UNDO.node()), "撤销刚才的修改", review::undo);
        skip.getStyleClass().add("flat");
        undo.getStyleClass().add("flat");
        HBox tools = new HBox(skip, undo);
        tools.getStyleClass().add("editor-tools");
        return tools;
    }

    private void withTyped(Runnable run) {
        take();
        run.run();
    }

    private Button button(Button button, String tip, Runnable run) {
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(e -> withTyped(run));
        return button;
    }

    private void key(KeyEvent event) {
        Optional<Runnable> run = command(event);
        run.ifPresent(r -> {
            event.consume();
            withTyped(r);
        });
    }

    private Optional<Runnable> command(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            return Optional.of(this::accept);
        }
        if (e.isAltDown() && e.getCode() == KeyCode.DOWN) {
            return Optional.of(() -> review.select(review.index() + 1));
        }
        if (e.isAltDown() && e.getCode() == KeyCode.UP) {
            return Optional.of(() -> review.select(review.index() - 1));
        }
        return switch (e.getCode()) {
            case F7 -> Optional.of(this::nextDoubtful);
            case F8 -> Optional.of(this::split);
            case F9 -> Optional.of(this::mergeNext);
            default -> Optional.empty();
        };
    }

    private void accept() {
        review.accept();
    }

    private void nextDoubtful() {
        if (!review.nextDoubtful()) {
            dialogs.info("没有存疑的条目了", "每一条都已核对,或者没有疑点,可以保存到台账。");
        }
    }

    private void mergeNext() {
        int index = review.index();
        review.change(d -> d.mergeWithNext(index));
    }

    private void mergePrevious() {
        int index = review.index();
        if (index > 0) {
            review.change(d -> d.mergeWithNext(index - 1));
            review.select(index - 1);
        }
    }

    private void split() {
        editor.split();
    }

    private void skip() {
        int index = review.index();
        boolean skipped = review.current().map(NoticeEntry::skipped).orElse(false);
        review.change(d -> d.skip(index, !skipped));
    }

    private void newAspect() {
        take();
        TextField title = new TextField();
        title.setPrefColumnCount(36);
        title.setPromptText("方面的名称");
        HBox content = new HBox(new Label("名称"), title);
        content.getStyleClass().add("row");
        int index = review.index();
        dialogs.form(
                        "新方面",
                        content,
                        "添加",
                        () -> Optional.of(title.getText().strip()).filter(t -> !t.isEmpty()))
                .ifPresent(t -> review.change(d -> d.withAspect(index, t)));
    }

    private void refresh() {
        skip.setText(review.current().map(NoticeEntry::skipped).orElse(false) ? "恢复导入" : "不导入");
        mergePrevious.setDisable(review.index() == 0);
        mergeNext.setDisable(review.index() + 1 >= review.draft().entries().size());
    }
}
