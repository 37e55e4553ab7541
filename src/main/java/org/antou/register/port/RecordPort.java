package org.antou.register.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.text.SearchKey;
import org.antou.text.SearchQuery;

/** A port over the rows of one kind of record; registers say what a record reads like and add what is theirs. */
public abstract class RecordPort<R> implements RegisterPort {

    /** The field under which the history keeps that personal data of a record was looked at or taken out. */
    public static final String REVEALED = "revealed";

    private final RecordedRows<R> rows;

    protected RecordPort(RecordedRows<R> rows) {
        this.rows = rows;
    }

    /** Every record, in order. */
    protected abstract List<R> all();

    protected abstract Optional<R> byId(UUID id);

    /** A record in one line: what it is, and what tells it apart. */
    protected abstract Hit hit(R row);

    /** What the search looks into. */
    protected abstract SearchKey searched(R row);

    protected RecordRef ref(R row) {
        return rows.ref(row);
    }

    private Columns<R> columns() {
        return rows.columns();
    }

    @Override
    public String key() {
        return rows.register();
    }

    @Override
    public String fieldTitle(String field) {
        return columns().find(field).map(Column::title).orElse(field.equals(REVEALED) ? "查看或导出敏感内容" : field);
    }

    @Override
    public String show(String field, String stored) {
        return columns()
                .find(field)
                .flatMap(column -> column.parse(stored).map(column::masked))
                .orElse(stored);
    }

    @Override
    public List<List<String>> exported() {
        List<Column<R>> shown =
                columns().all().stream().filter(c -> !c.sensitive()).toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(shown.stream().map(Column::title).toList());
        for (R row : all()) {
            lines.add(shown.stream().map(column -> column.show(row)).toList());
        }
        return List.copyOf(lines);
    }

    @Override
    public Optional<Hit> find(RecordRef ref) {
        return byId(ref.id()).map(this::hit);
    }

    @Override
    public List<Hit> search(String query, int limit) {
        SearchQuery words = SearchQuery.of(query);
        return words.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(row -> words.matches(searched(row)))
                        .limit(limit)
                        .map(this::hit)
                        .toList();
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return List.of();
    }

    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        refuseRevealed(changes);
        rows.undo(change, ref, changes);
    }

    /** For a register that has looked at all of them before. */
    protected final void undoTogether(Change change, Map<RecordRef, List<FieldChange>> changes) {
        changes.values().forEach(RecordPort::refuseRevealed);
        rows.undoAll(change, changes);
    }

    private static void refuseRevealed(List<FieldChange> changes) {
        if (changes.stream().anyMatch(c -> c.field().equals(REVEALED))) {
            throw new Problem.Expected("看过的身份证号等内容收不回来,这条查看记录不能撤销。", "没有改动任何内容。", "请选别的步骤。");
        }
    }

    @Override
    public Effect effect(List<FieldChange> changes) {
        return rows.effect(changes);
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        // Records of this kind point at nobody, unless the register says so.
    }

    @Override
    public List<Hit> openItems(UUID person) {
        return List.of();
    }
}
