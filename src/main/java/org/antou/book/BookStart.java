package org.antou.book;

import java.util.List;
import java.util.Optional;
import org.antou.book.store.BookStore;
import org.antou.book.store.LineStore;
import org.antou.problem.Problem;
import org.antou.store.Tx;

/** Where a printing may begin, and whether it may at all. */
final class BookStart {

    private static final int LAST_PAGE = 9999;

    private BookStart() {}

    /**
     * Refuses a line to begin on that is bound already, or that would leave out a page. A book in which nothing is bound may
     * begin anywhere: the pages before were written by hand.
     */
    static void check(BookState state, int from) {
        Book book = state.book();
        int next = state.next();
        if (from < next) {
            throw refused(book.words(from) + "已经装订过内容。", "请从" + book.words(next) + "或之后开始。");
        }
        if (!state.carried().isEmpty() && from != next) {
            throw refused("上次最后一条只装订了一部分,要接着印完。", "请从" + book.words(next) + "开始。");
        }
        int last = state.bound().isEmpty() ? book.place(LAST_PAGE, book.rows()) : latest(state);
        if (from > last) {
            throw refused(
                    "从" + book.words(from) + "开始会空出整页。", "请从" + book.words(next) + "到" + book.words(last) + "之间开始。");
        }
    }

    /** Any line of the page begun, or the first of the one after it; a page that is not begun is not left out. */
    private static int latest(BookState state) {
        Book book = state.book();
        int page = book.pageOf(state.next());
        boolean begun = book.lineOf(state.next()) > 1;
        return begun ? book.place(page + 1, 1) : book.place(page, book.rows());
    }

    private static Problem.Expected refused(String what, String advice) {
        return new Problem.Expected(what, Books.SAFE, advice);
    }

    /** The first page that is a new sheet. */
    static int newFrom(BookState state, int from) {
        Book book = state.book();
        int page = book.pageOf(from);
        boolean byHand = state.bound().isEmpty() && book.lineOf(from) > 1;
        return page == state.pages() || byHand ? page + 1 : page;
    }

    /** Refuses where somebody else began the same book meanwhile. */
    static void free(Tx tx, Book book) {
        if (BookStore.find(tx, book.register(), book.volume().id(), book.year()).isPresent()) {
            throw refused("这本登记簿刚才被别人打开过了。", "请刷新后再打印。");
        }
    }

    /** Refuses while a printing is not confirmed, or where something was bound since the book was looked at. */
    static void unchanged(Tx tx, BookState state) {
        Optional<BookRun> pending = BookStore.pending(tx, state.book().id());
        if (pending.isPresent()) {
            throw refused("上一次打印还没有确认打好没有。", "请先确认:打好了、打好了一部分,还是没有打好。");
        }
        List<BookLine> now = LineStore.bound(tx, state.book());
        if (!now.equals(state.bound())) {
            throw refused("登记簿在您看过以后有了新的内容。", "请刷新后再打印。");
        }
    }
}
