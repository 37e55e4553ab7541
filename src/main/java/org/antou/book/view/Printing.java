package org.antou.book.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.book.Book;
import org.antou.book.BookOrder;
import org.antou.book.BookRow;
import org.antou.book.BookRun;
import org.antou.book.BookState;
import org.antou.book.Books;
import org.antou.book.ChangedRow;
import org.antou.register.view.Workplace;
import org.antou.task.Jobs;

/** Asks what has to be asked before something of a book goes to paper, and how it came out. */
final class Printing implements BookActions, PendingBanner.Answers {

    private static final int EVERY_PAGE = 9999;
    private static final String PREVIEW = "预览并打印…";
    private static final String WELL = "都打好了,装订";
    private static final String PARTLY = "只打好一部分…";
    private static final String BADLY = "没有打,或没打好";

    private final Workplace place;
    private final Books books;
    private final BookDoors doors;
    private final Consumer<Consumer<BookState>> current;
    private final Runnable reload;

    /** @param current hands the book on the screen over; nothing where there is none */
    Printing(Workplace place, Books books, BookDoors doors, Consumer<Consumer<BookState>> current, Runnable reload) {
        this.place = place;
        this.books = books;
        this.doors = doors;
        this.current = current;
        this.reload = reload;
    }

    private <T> void run(String title, Jobs.Work<T> work, Consumer<T> done) {
        place.jobs().run(title, work, done, problem -> {
            place.dialogs().problem(problem);
            reload.run();
        });
    }

    @Override
    public void print(List<BookRow> rows, List<ChangedRow> corrected) {
        current.accept(state -> {
            StartForm form = new StartForm(state, what(state, rows, corrected));
            place.dialogs()
                    .form("续打登记簿", form, PREVIEW, form::read)
                    .ifPresent(start -> run(
                            "排版登记簿",
                            job -> books.begin(
                                    place.session(),
                                    state,
                                    new BookOrder(start.from(), corrected, rows, start.headAgain())),
                            this::preview));
        });
    }

    private static String what(BookState state, List<BookRow> rows, List<ChangedRow> corrected) {
        String carried =
                state.carried().isEmpty() ? "" : "先印上次没有印好的 " + state.carried().size() + " 行,";
        return "《" + state.book().title() + "》:" + carried
                + (corrected.isEmpty() ? "登记 " + rows.size() + " 条。" : "登记 " + corrected.size() + " 条更正或注销。")
                + (state.book().rows() == 1 ? "一条写不下一页的接到下一页。" : "一条写不下一行的占几行。");
    }

    private void preview(BookRun run) {
        reload.run();
        run("排版登记簿", job -> books.paper(run), paper -> doors.preview(paper, () -> asked(run)));
    }

    /** The preview is closed: the clerk knows best whether anything was printed. */
    private void asked(BookRun run) {
        current.accept(state -> place.dialogs()
                .choose("纸打好了吗?", "只有打好了的才算装订,下次从它后面接着印。\n现在说不准的,按“取消”,以后打开登记簿再确认。", BADLY, PARTLY, WELL)
                .ifPresent(answer -> {
                    switch (answer) {
                        case WELL -> confirm(run, EVERY_PAGE);
                        case PARTLY -> partly(state.book(), run);
                        default -> confirm(run, 0);
                    }
                }));
    }

    private void confirm(BookRun run, int through) {
        run("确认打印", job -> books.confirm(place.session(), run, through), ended -> {
            place.navigator().status("登记簿这次打印:" + ended.state().title() + "。");
            reload.run();
        });
    }

    private void pending(Consumer<BookRun> then) {
        current.accept(state -> state.pending().ifPresent(then));
    }

    @Override
    public void well() {
        pending(run -> confirm(run, EVERY_PAGE));
    }

    @Override
    public void badly() {
        pending(run -> {
            if (place.dialogs().confirm("没有打好", "这次打印作废,内容回到“待登记”。半页的那张纸如果弄坏了,到“已装订”里补打那一页,再接着印。", "作废这次打印")) {
                confirm(run, 0);
            }
        });
    }

    @Override
    public void partly() {
        current.accept(state -> state.pending().ifPresent(run -> partly(state.book(), run)));
    }

    private void partly(Book book, BookRun run) {
        int first = book.pageOf(run.from());
        int last = book.pageOf(run.to());
        TextField page = new TextField(String.valueOf(first));
        page.setId("book-through");
        Label mistake = Pieces.text("", "form-message");
        VBox form = new VBox(
                Pieces.text("打好的最后一页是第几页?后面的页没有打好的,内容回到“待登记”。", "hint"),
                Pieces.row(new Label("打好到第"), page, new Label("页(" + first + " 到 " + last + ")")),
                mistake);
        form.getStyleClass().add("small-form");
        place.dialogs()
                .form("只打好一部分", form, "装订到这一页", () -> {
                    String typed = page.getText().strip();
                    Optional<Integer> through = typed.matches("\\d{1,4}")
                            ? Optional.of(Integer.parseInt(typed)).filter(n -> n >= first && n <= last)
                            : Optional.empty();
                    mistake.setText(through.isEmpty() ? "请写 " + first + " 到 " + last + " 之间的整数。" : "");
                    return through;
                })
                .ifPresent(through -> confirm(run, through));
    }

    @Override
    public void lookAgain() {
        pending(run -> run("排版登记簿", job -> books.paper(run), paper -> doors.preview(paper, () -> asked(run))));
    }

    @Override
    public void correctPage(ChangedRow row) {
        current.accept(state -> {
            int page = state.book().pageOf(row.bound().place());
            reason(
                    "更正补打第 " + page + " 页",
                    "这一页按现在的内容重新印,页首注明“更正补打”;换下的纸请注明作废并留存。事由会记入历史。",
                    PREVIEW,
                    why -> run("排版登记簿", job -> books.correct(place.session(), state, page, why), this::preview));
        });
    }

    @Override
    public void reprint(int page) {
        current.accept(state -> reason(
                "补打第 " + page + " 页",
                "按当时印的内容再印一张,页首注明“补打”。事由会记入历史。",
                PREVIEW,
                why -> run(
                        "补打",
                        job -> books.reprint(place.session(), state, page, why),
                        paper -> doors.preview(paper, reload))));
    }

    private void reason(String title, String words, String action, Consumer<String> then) {
        TextField why = new TextField();
        why.setId("book-reason");
        why.setPromptText("例如:原页受潮损坏");
        Label mistake = Pieces.text("", "form-message");
        VBox form = new VBox(Pieces.text(words, "hint"), new Label("事由"), why, mistake);
        form.getStyleClass().add("small-form");
        place.dialogs()
                .form(title, form, action, () -> {
                    boolean said =
                            !why.getText().isBlank() && why.getText().strip().length() <= 400;
                    mistake.setText(said ? "" : "请写明事由(400 字以内)。");
                    return said ? Optional.of(why.getText().strip()) : Optional.empty();
                })
                .ifPresent(then);
    }

    @Override
    public void leave(List<ChangedRow> rows) {
        current.accept(state -> {
            if (place.dialogs().confirm("看过,不更正", "选中的 " + rows.size() + " 条以后不再提示,直到内容再次改动。纸上的保持原样。", "不更正")) {
                run(
                        "保存",
                        job -> {
                            books.leave(place.session(), state, rows);
                            return rows.size();
                        },
                        done -> reload.run());
            }
        });
    }

    @Override
    public void retract() {
        current.accept(state -> reason(
                "撤回最后一次装订",
                "只在误按了“打好了”时用:最后一次续打的内容回到“待登记”,以前装订的不动。那几张纸请注明作废。",
                "撤回",
                why -> run("撤回装订", job -> books.retract(place.session(), state, why), ended -> reload.run())));
    }

    @Override
    public void cover() {
        current.accept(state -> doors.preview(books.cover(state, doors.unit())));
    }

    @Override
    public void index() {
        current.accept(state -> doors.preview(books.index(state)));
    }
}
