package org.antou.cadre;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.antou.cadre.store.PartStore;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.Violation;
import org.antou.register.port.ShelfRows;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;

/** Records of one kind that belong to a person or to a check: read, entered, changed, removed while the register is on. */
public final class Parts<R> implements RowSource<R> {

    static final String SAFE = "没有改动任何内容。";

    private final Store store;
    private final History history;
    private final FileGate gate;
    private final Kind<R> kind;
    private final PartStore<R> shelf;

    /**
     * @param word       what one is called, for example 材料记载
     * @param rows       how they are written together with their history
     * @param violations why one can't be saved; {@code before} is what stands in the store
     */
    record Kind<R>(String word, ShelfRows<R> rows, BiFunction<Optional<R>, R, List<Violation>> violations) {}

    Parts(Store store, History history, FileGate gate, Kind<R> kind) {
        this.store = store;
        this.history = history;
        this.gate = gate;
        this.kind = kind;
        this.shelf = (PartStore<R>) kind.rows().shelf();
    }

    @Override
    public long count() {
        return store.read(shelf::count);
    }

    /** Nothing while the register is off. */
    @Override
    public List<R> page(int offset, int limit) {
        return gate.isOpen() ? store.read(tx -> shelf.page(tx, offset, limit)) : List.of();
    }

    @Override
    public Optional<R> find(UUID id) {
        return gate.isOpen() ? store.read(tx -> shelf.find(tx, id)) : Optional.empty();
    }

    /** Every one, in order; none while the register is off. */
    public List<R> all() {
        return gate.isOpen() ? store.read(shelf::all) : List.of();
    }

    /** Those of one person or one check, in order. */
    public List<R> of(UUID owner) {
        return gate.isOpen() ? store.read(tx -> shelf.of(tx, owner)) : List.of();
    }

    /** Why one can't be saved as it stands. */
    public List<Violation> violations(R row) {
        return kind.violations().apply(find(shelf.id(row)), row);
    }

    public R save(Session session, R row) {
        return saveAll(session, List.of(row)).get(0);
    }

    /** Saves several as one step, new or changed: all or none. */
    public List<R> saveAll(Session session, List<R> rows) {
        session.require(Role.CLERK);
        return record(session, rows);
    }

    /** The same for what whoever reads puts on record, too. */
    List<R> record(Session session, List<R> rows) {
        gate.require();
        rows.forEach(row -> refuse(violations(row)));
        boolean created = rows.stream().allMatch(row -> shelf.version(row) == 0);
        return history.write(
                session,
                (created ? "登记" : "修改") + kind.word(),
                change ->
                        rows.stream().map(row -> kind.rows().save(change, row)).toList());
    }

    /** Removes what was entered by mistake. */
    public void remove(Session session, List<R> rows) {
        session.require(Role.CLERK);
        gate.require();
        history.write(session, "删除" + kind.word(), change -> {
            rows.forEach(row -> kind.rows().remove(change, row));
            return rows.size();
        });
    }

    /** How they are written, for a use case that writes other records in the same step. */
    public ShelfRows<R> rows() {
        return kind.rows();
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem.Expected(violations.get(0).message(), SAFE, "请改好后再保存。");
        }
    }
}
