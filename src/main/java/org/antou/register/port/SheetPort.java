package org.antou.register.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.register.Choice;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.row.RowSource;

/**
 * What workbooks may ask of a register. Its columns are enough for rows to go out and come in; everything else has an
 * answer already and is overridden only where a register knows better.
 */
public abstract class SheetPort<R> {

    /** Above this many records one reading of everything is faster than asking for each. */
    private static final int SINGLE = 500;

    private static final int PAGE = 5_000;

    private final String title;
    private final RecordedRows<R> rows;
    private final RowSource<R> source;

    /**
     * @param title  the register's name, for the sheet and the file
     * @param rows   how its records are written
     * @param source every record, in pages
     */
    protected SheetPort(String title, RecordedRows<R> rows, RowSource<R> source) {
        this.title = title;
        this.rows = rows;
        this.source = source;
    }

    public final String title() {
        return title;
    }

    /** The register's key, as in {@link org.antou.register.RecordRef#register()}. */
    public final String key() {
        return rows.register();
    }

    public final RecordedRows<R> rows() {
        return rows;
    }

    public final Columns<R> columns() {
        return rows.columns();
    }

    public final RowSource<R> source() {
        return source;
    }

    /** Keys of columns that are worked out from others; no workbook fills them. */
    public Set<String> derived() {
        return Set.of();
    }

    /** Keys of columns that an office may do without, in the order of the columns. */
    public List<String> optional() {
        return List.of();
    }

    /** Keys of the columns that this office has switched off: they neither go out nor come in. */
    public Set<String> off() {
        return Set.of();
    }

    /** The columns that this office works with. */
    public final List<Column<R>> offered() {
        Set<String> off = off();
        return columns().all().stream().filter(c -> !off.contains(c.key())).toList();
    }

    /** The columns that a workbook may fill. */
    public final List<Column<R>> fillable() {
        return offered().stream().filter(c -> !derived().contains(c.key())).toList();
    }

    /**
     * By which columns together a record is known to be there already, the surest first. Two records that differ in the
     * surest are never the same.
     */
    public List<List<String>> identities() {
        return List.of();
    }

    /** By which columns a record may be there already, or may be another one: the clerk is asked. */
    public List<String> alike() {
        return List.of();
    }

    /** Whether a row is surely the record that its identity found; where it may be another, the clerk is asked. */
    public boolean certain(R there, Values row) {
        return true;
    }

    /** A record in a few words, for a question about it. */
    public String describe(R row) {
        return columns().all().get(0).show(row);
    }

    /** Columns that name another record of this register, in the order in which they must be read. */
    public List<String> references() {
        return List.of();
    }

    /** Those of the references without which there is no record. */
    public List<String> needed() {
        return List.of();
    }

    /** What stands in a column that the workbook hasn't, by column key. */
    public Map<String, String> presets() {
        return Map.of();
    }

    /** The column that is filled by heading rows inside a table, such as the name of the part that follows. */
    public Optional<String> heading() {
        return Optional.empty();
    }

    /** Columns whose cells, merged over several rows, say that these rows are one record. */
    public Set<String> spanning() {
        return Set.of();
    }

    /** What a text stands for that only this register understands; may fill other columns too. */
    public Optional<Values> words(String column, String text) {
        return Optional.empty();
    }

    /** Whether a text says of a record, in other words, what stands there already; then it changes nothing. */
    public boolean says(R there, String column, String text) {
        return false;
    }

    /** Why a text that looks right must not be believed; a number that Excel has damaged, for example. */
    public Optional<String> doubt(String column, String text) {
        return Optional.empty();
    }

    /** What only one record of a workbook may have; empty where any number may. */
    public Optional<Only> only(R row) {
        return Optional.empty();
    }

    /**
     * Something that only one record may have, such as a person's one valid document of a kind.
     *
     * @param mark  the same text for all that would have it
     * @param words what is said of the others, about this one
     */
    public record Only(String mark, String words) {}

    /** Why a record can't be saved as it stands; {@code before} is what stands in the store, empty for a new one. */
    public List<Violation> check(Optional<R> before, R row) {
        return columns().missing(row);
    }

    /** The names that a column of {@link #references()} may hold, for the drop-down of the template. */
    public List<String> known(String column) {
        return List.of();
    }

    /** The words that a workbook may say in a column of choices, for the drop-down of the template. */
    public List<String> choices(Column<R> column) {
        return column.choices().stream().map(Choice::title).toList();
    }

    /** An example for the template, by column key, as somebody would type it. */
    public Map<String, String> example() {
        return Map.of();
    }

    /** One import: finds what its rows point at and completes them. */
    public Intake intake() {
        return new Intake();
    }

    /** The same for a register whose records remember the file that they came from. */
    public Intake intake(String file) {
        return intake();
    }

    /** What is looked at once everything of a workbook came in; empty stays with the import. */
    public Optional<RecordRef> next() {
        return Optional.empty();
    }

    /** Every record, in order. */
    public final List<R> all() {
        List<R> all = new ArrayList<>();
        List<R> page = source.page(0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PAGE ? List.of() : source.page(all.size(), PAGE);
        }
        return all;
    }

    /** The records with these ids, in this order; those that are gone by now are left out. */
    public final List<R> some(List<UUID> ids) {
        if (ids.size() <= SINGLE) {
            return ids.stream().flatMap(id -> source.find(id).stream()).toList();
        }
        Map<UUID, R> byId = new HashMap<>();
        all().forEach(row -> byId.put(rows.ref(row).id(), row));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
