package org.antou.ledger.view.notice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.document.Document;
import org.antou.document.Documents;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Imported;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeDraft;
import org.antou.ledger.model.NoticeReader;
import org.antou.ledger.model.NoticeTotals;
import org.antou.register.view.Workplace;
import org.antou.ui.FileKind;
import org.antou.ui.Icons;

/** Brings a notice into the ledger: reads it beside the window, shows it for review, saves it as one action. */
public final class NoticeReview {

    private static final FileKind ALL = FileKind.of("通报或反馈意见", "*.docx", "*.doc", "*.pdf", "*.html", "*.htm", "*.txt");
    private static final FileKind ANY = FileKind.of("所有文件", "*.*");

    private final Workplace place;
    private final Ledger ledger;
    private final Consumer<Imported> saved;
    private final Runnable closed;
    private final NoticeStart start;
    private final Label title = new Label();
    private final BorderPane root = new BorderPane();
    private Optional<Review> review = Optional.empty();
    private Optional<ReviewScreen> screen = Optional.empty();

    /**
     * @param saved  told what was saved
     * @param closed told that the clerk is done here, with or without saving
     */
    public NoticeReview(Workplace place, Ledger ledger, Consumer<Imported> saved, Runnable closed) {
        this.place = place;
        this.ledger = ledger;
        this.saved = saved;
        this.closed = closed;
        this.start = new NoticeStart(this::choose, this::paste);
        title.getStyleClass().add("review-title");
        root.setTop(head());
        root.getStyleClass().add("notice-review");
        root.getStylesheets()
                .add(Objects.requireNonNull(
                                NoticeReview.class.getResource("/org/antou/ledger/notice.css"), "notice.css")
                        .toExternalForm());
        NoticeStart.drops(root, this::read);
        begin();
    }

    public Node node() {
        return root;
    }

    /** Shows where a notice comes in; one under review stays where it is. */
    public void begin() {
        if (review.isEmpty()) {
            start.greet();
            showStart();
        }
    }

    /** Whether corrections would be lost by leaving; asks the clerk. */
    public boolean mayLeave() {
        boolean untouched = review.isEmpty() || review.get().draft().undo().isEmpty();
        return untouched || place.dialogs().confirmFinal("放弃这次审阅", "这份通报还没有保存到台账,刚才的修改会丢掉。文件本身不受影响。", "放弃审阅");
    }

    private Node head() {
        Button back = button("返回台账", Icons.BACK, this::leave);
        Button other = button("换一份文件…", Icons.IMPORT, this::choose);
        Button paste = button("粘贴文本…", Icons.COPY, this::paste);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(back, title, gap, other, paste);
        head.getStyleClass().add("review-head");
        return head;
    }

    private static Button button(String text, Icons icon, Runnable run) {
        Button button = new Button(text, icon.node());
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private void leave() {
        screen.ifPresent(ReviewScreen::take);
        if (mayLeave()) {
            reset();
            closed.run();
        }
    }

    private void reset() {
        review = Optional.empty();
        screen = Optional.empty();
        start.greet();
        showStart();
    }

    private void showStart() {
        title.setText("导入通报或反馈意见");
        root.setCenter(start.node());
    }

    /** Asks for a file. */
    public void choose() {
        place.dialogs().openFile("选择通报或反馈意见", ALL, ANY).ifPresent(this::read);
    }

    /** Asks for the text itself. */
    public void paste() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(18);
        area.setPrefColumnCount(60);
        area.setPromptText("在这里粘贴通报正文(Ctrl+V)");
        VBox content = new VBox(area);
        VBox.setVgrow(area, Priority.ALWAYS);
        place.dialogs()
                .form("粘贴文本", content, "读取", () -> Optional.of(area.getText()).filter(t -> !t.isBlank()))
                .ifPresent(text -> read(() -> Documents.pasted(text)));
    }

    /** Reads a file. */
    public void read(Path file) {
        read(() -> Documents.read(file));
    }

    private void read(Supplier<Document> source) {
        screen.ifPresent(ReviewScreen::take);
        if (!mayLeave()) {
            return;
        }
        place.jobs()
                .run(
                        "读取通报",
                        job -> {
                            Document document = source.get();
                            return NoticeReader.read(document.name(), document.lines());
                        },
                        this::show,
                        place.dialogs()::problem);
    }

    private void show(Notice notice) {
        if (notice.items().isEmpty()) {
            reset();
            start.tell("“" + notice.fileName() + "”里没有读出逐条列出的问题", nothing(notice));
            return;
        }
        Review fresh = new Review(NoticeDraft.of(notice));
        ReviewScreen shown = new ReviewScreen(fresh, place.dialogs(), today(), this::save);
        review = Optional.of(fresh);
        screen = Optional.of(shown);
        title.setText("审阅:" + (notice.title().isEmpty() ? notice.fileName() : notice.title()));
        root.setCenter(shown.node());
        shown.focus();
    }

    private static String nothing(Notice notice) {
        String told = notice.totals()
                .map(NoticeTotals::told)
                .filter(t -> !t.isEmpty())
                .map(t -> "开头只写了总数(" + t + "),")
                .orElse("");
        return told + "没有写出每一条问题和整改情况。请换一份逐条写明的通报,或者回到台账用“登记问题”手工登记。";
    }

    private void save() {
        review.map(Review::draft).filter(this::settled).ifPresent(draft -> {
            Notice notice = draft.notice();
            place.jobs()
                    .run(
                            "查对是否导入过",
                            job -> ledger.importedBefore(notice),
                            before -> {
                                if (before.isEmpty() || again(before.get().fileName())) {
                                    write(notice);
                                }
                            },
                            place.dialogs()::problem);
        });
    }

    private boolean settled(NoticeDraft draft) {
        long doubtful = draft.entries().stream().filter(e -> e.doubtful()).count();
        return doubtful == 0
                || place.dialogs()
                        .confirm("还有存疑的条目", "有 " + doubtful + " 条还没有核对(按 F7 逐条查看)。没有写明状态的会记为“待确认”,以后可以在台账里修改。", "仍然保存");
    }

    private boolean again(String fileName) {
        return place.dialogs().confirm("这份通报导入过", "同样的正文已经从“" + fileName + "”导入过一次。再导入会另建一份台账,原来的不变。", "仍然导入");
    }

    private void write(Notice notice) {
        place.jobs()
                .run(
                        "保存到台账",
                        job -> ledger.importNoticeAgain(place.session(), notice),
                        imported -> {
                            place.navigator().status("已保存到台账:" + notice.items().size() + " 条问题。");
                            reset();
                            saved.accept(imported);
                        },
                        place.dialogs()::problem);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(place.clock().instant(), place.clock().getZone());
    }
}
