package org.antou.cadre.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.cadre.store.watch.OfPersons;
import org.antou.problem.Problem;
import org.antou.register.Violation;
import org.antou.register.port.ShelfRows;
import org.antou.register.row.RowSource;
import org.antou.security.Session;
import org.antou.store.Tx;

/**
 * Records of one kind, each about one person: read, entered, changed, removed while the register is on; every one is handed out
 * as the rules reckon it on the day it is asked.
 */
public abstract class Watched<R> implements RowSource<R> {

    static final String SAFE = "没有改动任何内容。";

    private final Ground ground;
    private final String word;
    private final ShelfRows<R> rows;
    private final OfPersons<R> shelf;

    /** @param word what one is called */
    Watched(Ground ground, String word, ShelfRows<R> rows) {
        this.ground = ground;
        this.word = word;
        this.rows = rows;
        this.shelf = (OfPersons<R>) rows.shelf();
    }

    /** These with what the rules say of them on a day. */
    abstract List<R> reckoned(List<R> read, LocalDate on);

    /** Why one can't be saved as it stands. */
    public abstract List<Violation> violations(R row);

    Ground ground() {
        return ground;
    }

    ShelfRows<R> rows() {
        return rows;
    }

    boolean isOpen() {
        return ground.gate().isOpen();
    }

    public LocalDate today() {
        return ground.today();
    }

    @Override
    public long count() {
        return ground.store().read(shelf::count);
    }

    @Override
    public List<R> page(int offset, int limit) {
        return read(tx -> shelf.page(tx, offset, limit), today());
    }

    @Override
    public Optional<R> find(UUID id) {
        return read(tx -> shelf.find(tx, id).stream().toList(), today()).stream()
                .findFirst();
    }

    /** Every one, as it stands on a day; none while the register is off. */
    public List<R> all(LocalDate on) {
        return read(shelf::all, on);
    }

    /** Those of one person. */
    public List<R> ofPerson(UUID person) {
        return read(tx -> shelf.ofPerson(tx, person), today());
    }

    final List<R> read(Function<Tx, List<R>> reading, LocalDate on) {
        if (!isOpen()) {
            return List.of();
        }
        List<R> read = ground.store().read(reading::apply);
        return read.isEmpty() ? read : reckoned(read, on);
    }

    /** One as it is or as it is being typed, with what the rules say of it today. */
    public R foreseen(R row) {
        return reckoned(List.of(row), today()).get(0);
    }

    /** Saves one, new or changed, and hands it back as it stands now. */
    public R save(Session session, R row) {
        refuse(violations(row));
        String action = (shelf.version(row) == 0 ? "登记" : "修改") + word;
        return foreseen(ground.write(session, action, change -> rows.save(change, row)));
    }

    /** Removes what was entered by mistake; undo brings it back. */
    public void remove(Session session, List<R> gone) {
        ground.write(session, "删除" + word, change -> {
            gone.forEach(row -> rows.remove(change, row));
            return gone.size();
        });
    }

    static void refuse(List<Violation> violations) {
        violations.stream().findFirst().ifPresent(first -> {
            throw new Problem.Expected(first.message(), SAFE, "请改好后再办。");
        });
    }
}
