package org.antou.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.book.store.BookStore;
import org.antou.history.Change;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.store.Store;

/** What the core may ask of the books: what is not confirmed, what changed after it was bound. Paper can't be undone. */
final class BookPort implements RegisterPort {

    private static final String BASIS = "产品规则(登记簿一经装订,改动另行登记)";

    private final Books books;
    private final Store store;

    BookPort(Books books, Store store) {
        this.books = books;
        this.store = store;
    }

    @Override
    public String key() {
        return BookColumns.REGISTER;
    }

    @Override
    public String title() {
        return "登记簿";
    }

    @Override
    public long count() {
        return store.read(BookStore::lines);
    }

    @Override
    public String fieldTitle(String field) {
        return BookColumns.RUNS
                .find(field)
                .map(Column::title)
                .or(() -> BookColumns.LINES.find(field).map(Column::title))
                .orElse(field);
    }

    @Override
    public String show(String field, String stored) {
        return stored;
    }

    @Override
    public List<List<String>> exported() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("登记簿", "页", "行", "种类", "内容"));
        for (BookState state : books.states()) {
            state.records()
                    .forEach(line -> lines.add(List.of(
                            state.book().title(),
                            String.valueOf(state.book().pageOf(line.place())),
                            String.valueOf(state.book().lineOf(line.place())),
                            line.kind().title(),
                            line.of().label())));
        }
        return lines;
    }

    @Override
    public Optional<Hit> find(RecordRef ref) {
        return store.read(tx -> BookStore.run(tx, ref.id())
                .flatMap(run -> BookStore.find(tx, run.book())
                        .map(book -> new Hit(
                                ref,
                                book.title() + run.kind().title(),
                                run.state().title())))
                .or(() -> BookStore.find(tx, ref.id()).map(book -> new Hit(ref, book.title(), "登记簿")))
                .or(() -> Optional.of(new Hit(ref, "登记簿的一行", ""))));
    }

    @Override
    public List<Hit> search(String query, int limit) {
        return List.of();
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        for (BookState state : books.states()) {
            Book book = state.book();
            Optional<RecordRef> subject = Optional.of(new RecordRef(BookColumns.REGISTER, book.id()));
            state.pending()
                    .ifPresent(run -> findings.add(new Finding(
                            "book.pending",
                            subject,
                            run.id().toString(),
                            "登记簿“" + book.title() + "”" + book.words(run.from()) + "起的打印还没有确认打好没有。",
                            BASIS,
                            "打开登记簿,确认打好了、打好了一部分,还是没有打好。")));
            if (!state.changed().isEmpty()) {
                findings.add(new Finding(
                        "book.changed",
                        subject,
                        "",
                        "登记簿“" + book.title() + "”有 " + state.changed().size() + " 条在装订后改动过或删除了。",
                        BASIS,
                        "打开登记簿逐条看,续打更正行、更正补打,或注明不需更正。"));
            }
        }
        return findings;
    }

    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        throw new Problem.Expected("已经印在纸上的登记簿收不回来,这一步不能撤销。", Books.SAFE, "登记错了的,请在登记簿里续打更正行。");
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        // A bound line says what was printed, whoever is meant by it today.
    }

    @Override
    public List<Hit> openItems(UUID person) {
        return List.of();
    }
}
