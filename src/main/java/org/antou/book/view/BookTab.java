package org.antou.book.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.antou.book.Book;
import org.antou.book.BookState;
import org.antou.book.Books;
import org.antou.paper.BookLook;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 登记簿: registers printed as bound books. One book at a time: what waits, what changed, what is bound. */
public final class BookTab implements RegisterTab {

    public static final String KEY = "book";

    private final Workplace place;
    private final Books books;
    private final BookDoors doors;
    private final ComboBox<Choice> which = new ComboBox<>();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Spinner<Integer> rows = new Spinner<>(BookLook.FEWEST, BookLook.most(false), BookLook.FEWEST);
    private final Label facts = Pieces.text("", "book-facts");
    private final PendingBanner banner;
    private final WaitingPart waiting;
    private final ChangedPart changed;
    private final BoundPart bound;
    private final Tab waitingTab = tab("待登记");
    private final Tab changedTab = tab("装订后有改动");
    private final Tab boundTab = tab("已装订");
    private final TabPane parts = new TabPane(waitingTab, changedTab, boundTab);
    private final VBox desk = new VBox();
    private final BorderPane root = new BorderPane();
    private Optional<String> wanted = Optional.empty();
    private Optional<BookState> state = Optional.empty();
    private boolean filling;

    public BookTab(Workplace place, Books books, BookDoors doors) {
        this.place = place;
        this.books = books;
        this.doors = doors;
        boolean mayWrite = place.session().role().covers(Role.CLERK);
        Printing printing = new Printing(place, books, doors, this::current, this::reload);
        this.banner = new PendingBanner(printing, place.clock().getZone());
        this.waiting = new WaitingPart(printing, mayWrite);
        this.changed = new ChangedPart(printing, mayWrite);
        this.bound = new BoundPart(printing, mayWrite);
        waitingTab.setContent(waiting.node());
        changedTab.setContent(changed.node());
        boundTab.setContent(bound.node());
        assemble();
    }

    private void assemble() {
        which.setId("book-which");
        year.setId("book-year");
        rows.setId("book-rows");
        rows.setEditable(true);
        rows.getStyleClass().add("narrow-spinner");
        which.valueProperty().addListener((p, was, is) -> chosen(() -> years(is)));
        year.valueProperty().addListener((p, was, is) -> chosen(this::read));
        rows.valueProperty().addListener((p, was, is) -> chosen(() -> resized(is)));
        Label title = new Label("登记簿");
        title.getStyleClass().add("desk-title");
        parts.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        parts.setSide(Side.TOP);
        VBox.setVgrow(parts, javafx.scene.layout.Priority.ALWAYS);
        desk.getChildren()
                .setAll(
                        Pieces.row(title, which, year, new Label("年"), Pieces.gap(), new Label("每页行数"), rows),
                        facts,
                        banner,
                        parts);
        desk.getStyleClass().add("book-desk");
        root.getStyleClass().add("register-desk");
        root.getStylesheets()
                .add(Objects.requireNonNull(BookTab.class.getResource("/org/antou/book/book.css"), "book.css")
                        .toExternalForm());
    }

    private static Tab tab(String title) {
        Tab tab = new Tab(title);
        tab.setClosable(false);
        return tab;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "登记簿";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        reload();
    }

    /** Shows a book, or the first of a register: {@code book.ledger}. */
    @Override
    public void open(RecordRef ref) {
        if (ref.register().startsWith(KEY + ".")) {
            wanted = Optional.of(ref.register().substring(KEY.length() + 1));
            reload();
        } else {
            place.jobs().run("打开登记簿", job -> books.book(ref.id()), this::open, place.dialogs()::problem);
        }
    }

    private void open(Optional<Book> book) {
        book.ifPresent(there -> which.getItems().stream()
                .filter(choice -> choice.isOf(there.register())
                        && choice.volume().id().equals(there.volume().id()))
                .findFirst()
                .ifPresent(choice -> {
                    filling = true;
                    which.setValue(choice);
                    filling = false;
                    years(choice);
                }));
    }

    /** Where the values of the boxes are being set, nothing was chosen. */
    private void chosen(Runnable then) {
        if (!filling) {
            then.run();
        }
    }

    private void reload() {
        place.jobs().run("读取登记簿", job -> choices(), this::choose, place.dialogs()::problem);
    }

    private List<Choice> choices() {
        return books.sources().stream()
                .flatMap(source -> source.volumes().stream().map(volume -> new Choice(source, volume)))
                .toList();
    }

    private void choose(List<Choice> choices) {
        if (choices.isEmpty()) {
            root.setCenter(EmptyState.of(Icons.BOOK, "还没有可以印成登记簿的内容", "台账、人员等有了记录,就可以在这里按页印成登记簿、接着往下印。")
                    .node());
            return;
        }
        root.setCenter(desk);
        Choice now = which.getValue();
        Choice next = wanted.flatMap(register ->
                        choices.stream().filter(choice -> choice.isOf(register)).findFirst())
                .or(() -> choices.stream().filter(choice -> same(choice, now)).findFirst())
                .orElse(choices.get(0));
        wanted = Optional.empty();
        filling = true;
        which.getItems().setAll(choices);
        which.setValue(next);
        filling = false;
        years(next);
    }

    private static boolean same(Choice one, Choice other) {
        return other != null
                && one.isOf(other.source().key())
                && one.volume().id().equals(other.volume().id());
    }

    private void years(Choice choice) {
        place.jobs()
                .run(
                        "读取登记簿",
                        job -> books.years(choice.source(), choice.volume()),
                        years -> {
                            Integer before = year.getValue();
                            filling = true;
                            year.getItems().setAll(years);
                            year.setValue(before != null && years.contains(before) ? before : years.get(0));
                            filling = false;
                            read();
                        },
                        place.dialogs()::problem);
    }

    private void read() {
        Choice choice = which.getValue();
        int of = year.getValue();
        place.jobs()
                .run(
                        "核对登记簿",
                        job -> books.state(choice.source(), choice.volume(), of, doors.unit()),
                        this::show,
                        place.dialogs()::problem);
    }

    private void resized(int lines) {
        state.filter(now -> now.book().version() == 0).ifPresent(now -> {
            int most = BookLook.most(now.book().look().landscape());
            int fitting = Math.max(BookLook.FEWEST, Math.min(lines, most));
            show(new BookState(
                    now.book().withRows(fitting),
                    now.bound(),
                    now.pending(),
                    now.carried(),
                    now.waiting(),
                    now.changed()));
        });
    }

    private void show(BookState now) {
        state = Optional.of(now);
        filling = true;
        rows.getValueFactory().setValue(now.book().rows());
        filling = false;
        rows.setDisable(now.book().version() != 0);
        facts.setText(facts(now));
        banner.show(now, place.session().role().covers(Role.CLERK));
        waiting.show(now);
        changed.show(now);
        bound.show(now);
        waitingTab.setText("待登记 " + now.waiting().size());
        changedTab.setText("装订后有改动 " + now.changed().size());
        boundTab.setText("已装订 " + now.pages() + " 页");
        changedTab.getStyleClass().remove("alarming");
        if (!now.changed().isEmpty()) {
            changedTab.getStyleClass().add("alarming");
        }
    }

    private static String facts(BookState now) {
        Book book = now.book();
        String bound = now.bound().isEmpty()
                ? "这一年还没有装订。开印以后,每页行数和栏目全年不变。"
                : "已装订到" + book.words(now.next() - 1) + ",共 " + now.records().size() + " 条。接着从" + book.words(now.next())
                        + "印。";
        String carried =
                now.carried().isEmpty() ? "" : "上次最后一条还有 " + now.carried().size() + " 行没有印好,会先印。";
        return bound + carried;
    }

    private void current(Consumer<BookState> then) {
        state.ifPresent(then);
    }
}
