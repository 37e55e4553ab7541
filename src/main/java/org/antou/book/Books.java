package org.antou.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.antou.book.store.BookStore;
import org.antou.book.store.LineStore;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.paper.BookCover;
import org.antou.paper.BookLook;
import org.antou.paper.BookPaper;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 登记簿: prints registers as bound books, continues them, and tells what changed since. */
public final class Books {

    static final String SAFE = "没有改动任何内容。";

    private final Store store;
    private final History history;
    private final List<BookSource> sources;
    private final Press press;
    private final Clock clock;

    public Books(Store store, History history, List<BookSource> sources, Press press, Clock clock) {
        this.store = store;
        this.history = history;
        this.sources = List.copyOf(sources);
        this.press = press;
        this.clock = clock;
    }

    /** The registers that can be printed as a book. */
    public List<BookSource> sources() {
        return sources;
    }

    /** A book that was begun. */
    public Optional<Book> book(UUID id) {
        return store.read(tx -> BookStore.find(tx, id));
    }

    /** What history, start page and search may ask of the books. */
    public RegisterPort port() {
        return new BookPort(this, store);
    }

    /** The years that a volume has a book or records of, and this year, latest first. */
    public List<Integer> years(BookSource source, BookVolume volume) {
        TreeSet<Integer> years = new TreeSet<>();
        years.addAll(store.read(tx -> BookStore.years(tx, source.key(), volume.id())));
        years.addAll(source.years(volume));
        years.add(today().getYear());
        return List.copyOf(years.descendingSet());
    }

    /** A volume's book of a year, begun or not, against the register as it is now. */
    public BookState state(BookSource source, BookVolume volume, int year, String unit) {
        Book book = store.read(tx -> BookStore.find(tx, source.key(), volume.id(), year))
                .orElseGet(() -> fresh(source, source.named(volume, year), year, unit));
        return state(source, book);
    }

    /** Every book that was begun and whose register is still there. */
    List<BookState> states() {
        return store.read(BookStore::all).stream()
                .flatMap(book -> sources.stream()
                        .filter(source -> source.key().equals(book.register()))
                        .map(source -> state(source, book)))
                .toList();
    }

    private BookState state(BookSource source, Book book) {
        List<BookLine> bound = store.read(tx -> LineStore.bound(tx, book));
        Optional<BookRun> pending = store.read(tx -> BookStore.pending(tx, book.id()));
        List<BookLine> carried = carried(book, bound);
        BookCheck check = new BookCheck(book, bound, source.shape().columns(), source.rows(book.volume(), book.year()));
        return new BookState(book, bound, pending, carried, check.waiting(carried), check.changed());
    }

    /** Where the last bound record has more lines than came out, those that did not. */
    private List<BookLine> carried(Book book, List<BookLine> bound) {
        if (bound.isEmpty()
                || bound.get(bound.size() - 1).part()
                        == bound.get(bound.size() - 1).parts()) {
            return List.of();
        }
        BookLine last = bound.get(bound.size() - 1);
        return store.read(tx -> LineStore.of(tx, book, last.run())).stream()
                .filter(line -> line.place() > last.place() && line.place() <= last.lastPlace())
                .toList();
    }

    private static Book fresh(BookSource source, BookVolume volume, int year, String unit) {
        BookSource.Shape shape = source.shape();
        String subtitle = (unit.isBlank() ? "" : "单位:" + unit + "    ") + year + "年度";
        BookLook look = new BookLook(volume.title(), subtitle, shape.landscape(), shape.columns(), shape.rows());
        return new Book(Ids.next(), 0, source.key(), volume, year, look);
    }

    /**
     * Prints on: keeps what goes to paper before it goes there, so that whatever happens at the printer is known afterwards.
     * It is bound only by {@link #confirm}.
     */
    public BookRun begin(Session session, BookState state, BookOrder order) {
        session.require(Role.CLERK);
        BookStart.check(state, order.from());
        List<BookPlan.Entry> entries = new ArrayList<>();
        Entries ready = new Entries(state.book(), press);
        order.corrected().forEach(changed -> entries.add(ready.correction(changed)));
        entries.addAll(ready.rows(order.rows()));
        UUID id = Ids.next();
        BookPlan plan = new BookPlan(id, order.from(), Ids::next);
        state.carried().forEach(plan::again);
        entries.forEach(plan::add);
        if (plan.lines().isEmpty()) {
            throw new Problem.Expected("没有选中要登记的内容。", SAFE, "请先选中待登记的条目,或在“装订后有改动”里选要更正的。");
        }
        int newFrom = BookStart.newFrom(state, order.from());
        BookRun run =
                run(id, state.book(), RunKind.CONTINUE, plan.lines(), newFrom).headed(order.headAgain());
        return begin(session, state, run, plan.lines());
    }

    private BookRun begin(Session session, BookState state, BookRun run, List<BookLine> lines) {
        return history.write(session, "打印登记簿", change -> {
            if (state.book().version() == 0) {
                BookStart.free(change.tx(), state.book());
                BookStore.insert(change.tx(), state.book());
            }
            BookStart.unchanged(change.tx(), state);
            BookStore.insert(change.tx(), run);
            LineStore.insertAll(change.tx(), run.book(), lines);
            record(change, state.book(), Optional.empty(), run);
            return BookStore.run(change.tx(), run.id()).orElseThrow();
        });
    }

    /** The pages of a printing that is not confirmed yet, to be looked at or sent to the printer again. */
    public BookPaper paper(BookRun run) {
        return store.read(tx -> {
            Book book = BookStore.find(tx, run.book()).orElseThrow();
            List<BookLine> lines = LineStore.of(tx, book, run.id());
            if (run.kind() == RunKind.CONTINUE) {
                return BookSheets.continued(book, run, lines);
            }
            int page = book.pageOf(run.from());
            List<BookLine> bound = LineStore.bound(tx, book).stream()
                    .filter(line -> book.pageOf(line.place()) == page)
                    .toList();
            return BookSheets.again(book, page, BookSheets.replaced(bound, lines), mark(run.kind()));
        });
    }

    /**
     * Says how a printing came out: its lines are bound up to the end of a page, the others never were.
     *
     * @param through the last page that came out well; 0 for none
     */
    public BookRun confirm(Session session, BookRun printed, int through) {
        session.require(Role.CLERK);
        return history.write(session, "确认登记簿打印", change -> {
            Book book = BookStore.find(change.tx(), printed.book()).orElseThrow();
            BookRun run = BookStore.run(change.tx(), printed.id())
                    .filter(r -> r.state() == RunState.PRINTED)
                    .orElseThrow(() -> new Problem.Expected("这次打印已经确认过了。", SAFE, "请刷新后再看。"));
            int last = Math.min(run.to(), book.place(through, book.rows()));
            boolean bound = last >= run.from();
            if (bound) {
                bind(change, book, run, last);
            }
            BookRun ended = run.ended(bound ? RunState.BOUND : RunState.DISCARDED, bound ? last : run.to());
            if (!BookStore.update(change.tx(), ended)) {
                throw new Problem.Expected("这次打印刚才被别人确认了。", SAFE, "请刷新后再看。");
            }
            record(change, book, Optional.of(run), ended);
            return BookStore.run(change.tx(), run.id()).orElseThrow();
        });
    }

    /**
     * Takes back what was bound last, where somebody said by mistake that it came out well: its lines wait again. Pages printed
     * before it stay.
     */
    public BookRun retract(Session session, BookState state, String reason) {
        session.require(Role.CLERK);
        return history.write(session, "撤回登记簿装订", change -> {
            BookStart.unchanged(change.tx(), state);
            BookRun last = state.bound().stream()
                    .reduce((one, other) -> other)
                    .flatMap(line -> BookStore.run(change.tx(), line.run()))
                    .filter(run -> run.kind() == RunKind.CONTINUE)
                    .orElseThrow(() -> new Problem.Expected("最后装订的不是一次续打,不能撤回。", SAFE, "登记错了的,请续打更正行。"));
            LineStore.release(change.tx(), last.id());
            BookRun ended = last.ended(RunState.DISCARDED, last.to()).because(reason);
            BookStore.update(change.tx(), ended);
            record(change, state.book(), Optional.of(last), ended);
            return BookStore.run(change.tx(), last.id()).orElseThrow();
        });
    }

    private static void bind(Change change, Book book, BookRun run, int last) {
        if (run.kind() == RunKind.CORRECT) {
            List<BookLine> instead = LineStore.of(change.tx(), book, run.id());
            List<Integer> places = instead.stream().map(BookLine::place).toList();
            List<BookLine> before = LineStore.bound(change.tx(), book);
            LineStore.release(change.tx(), book.id(), places);
            instead.stream()
                    .filter(BookLine::first)
                    .forEach(line -> before.stream()
                            .filter(old -> old.place() == line.place())
                            .forEach(old -> change.record(
                                    new RecordRef(BookColumns.REGISTER, old.id()),
                                    BookColumns.LINES,
                                    Optional.of(fate(book, old, "")),
                                    fate(book, line, ""))));
        }
        LineStore.bind(change.tx(), run.id(), last);
    }

    /** One bound page again as it is bound, marked 补打; what has changed since is not on it. */
    public BookPaper reprint(Session session, BookState state, int page, String reason) {
        session.require(Role.CLERK);
        List<BookLine> lines = state.linesOf(page);
        if (lines.isEmpty()) {
            throw new Problem.Expected("第 " + page + " 页还没有装订的内容。", SAFE, "请选已装订的页。");
        }
        BookRun run = run(Ids.next(), state.book(), RunKind.REPRINT, lines, page)
                .because(reason)
                .ended(RunState.BOUND, lines.get(lines.size() - 1).place());
        history.write(session, "补打登记簿一页", change -> {
            BookStore.insert(change.tx(), run);
            record(change, state.book(), Optional.empty(), run);
            return run;
        });
        return BookSheets.again(state.book(), page, lines, mark(RunKind.REPRINT));
    }

    /** One page again with what has changed on it, marked 更正补打; it replaces the bound one once confirmed. */
    public BookRun correct(Session session, BookState state, int page, String reason) {
        session.require(Role.CLERK);
        UUID id = Ids.next();
        List<BookLine> lines = new Replacement(state, page, new Entries(state.book(), press)).lines(id);
        BookRun run = run(id, state.book(), RunKind.CORRECT, lines, page).because(reason);
        return begin(session, state, run, lines);
    }

    /** Looked at: this change needs no correction. It is told again when the record changes again. */
    public void leave(Session session, BookState state, List<ChangedRow> rows) {
        session.require(Role.CLERK);
        history.write(session, "登记簿:看过,不更正", change -> {
            for (ChangedRow row : rows) {
                LineStore.seen(change.tx(), row.bound().id(), row.fingerprint());
                change.record(
                        new RecordRef(BookColumns.REGISTER, row.bound().id()),
                        BookColumns.LINES,
                        Optional.of(fate(state.book(), row.bound(), row.bound().seen())),
                        fate(state.book(), row.bound(), row.fingerprint()));
            }
            return rows.size();
        });
    }

    public BookCover cover(BookState state, String unit) {
        return BookSheets.cover(state, unit, today());
    }

    public Printout index(BookState state) {
        return BookSheets.index(state);
    }

    /** Every printing of a book, the latest first. */
    public List<BookRun> runs(Book book) {
        return store.read(tx -> BookStore.runs(tx, book.id()));
    }

    private BookRun run(UUID id, Book book, RunKind kind, List<BookLine> lines, int newFrom) {
        return new BookRun(
                id,
                1,
                book.id(),
                kind,
                RunState.PRINTED,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                lines.get(0).place(),
                lines.get(lines.size() - 1).place(),
                newFrom,
                false,
                "",
                Fingerprint.of(
                        lines.stream().flatMap(line -> line.cells().stream()).toList()));
    }

    private static void record(Change change, Book book, Optional<BookRun> before, BookRun after) {
        change.record(
                new RecordRef(BookColumns.REGISTER, after.id()),
                BookColumns.RUNS,
                before.map(run -> new BookColumns.Told(book, run)),
                new BookColumns.Told(book, after));
    }

    private static BookColumns.Fate fate(Book book, BookLine line, String seen) {
        return new BookColumns.Fate(book.words(line.place()), line.whole(), seen);
    }

    private String mark(RunKind kind) {
        return kind.title() + " " + today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
