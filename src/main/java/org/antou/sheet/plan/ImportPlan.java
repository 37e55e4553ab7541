package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.register.Column;
import org.antou.register.port.Intake;
import org.antou.register.port.Names;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.antou.sheet.out.RecordKey;

/**
 * Every row of a sheet with what becomes of it. Nothing is written by it; {@link Importer} does that. Not for two threads
 * at once.
 */
public final class ImportPlan<R> {

    private static final int TOLD_EVERY = 0xFF;

    private final SheetPort<R> port;
    private final Source source;
    private final NameBook names;
    private final Intake intake;
    private final RowReader<R> reader;
    private final Checker<R> checker;
    private final List<LeftOut> leftOut;
    private final List<PlanRow<R>> rows;
    private Map<UUID, R> keyed = Map.of();
    private Policy policy;

    private ImportPlan(SheetPort<R> port, Names names, Source source, Policy policy, Progress progress) {
        SheetRows sorted = new RowSorter(source, port).sort();
        this.port = port;
        this.source = source.with(source.mapping().filledBy(sorted.records(), port));
        this.policy = policy;
        this.names = new NameBook(names);
        this.intake = port.intake(source.file());
        this.reader = new RowReader<>(
                port, this.source.mapping(), this.names, intake, source.grid().from1904());
        this.checker = new Checker<>(port, this.source.mapping(), reader, intake, new Existing<>(port));
        this.leftOut = sorted.leftOut();
        this.rows = new ArrayList<>(sorted.records().size());
        check(sorted.records(), progress);
        findTwins();
    }

    /** Reads and judges every row; where it is stopped, the rows so far. */
    public static <R> ImportPlan<R> make(
            SheetPort<R> port, Names names, Source source, Policy policy, Progress progress) {
        return new ImportPlan<>(port, names, source, policy, progress);
    }

    /** The rows that were not written, with what was mended and decided, judged anew after the others came in. */
    public ImportPlan<R> rest(Names now, Progress progress) {
        Set<Integer> done = new HashSet<>(source.done());
        done.addAll(writtenRows());
        ImportPlan<R> rest = make(port, now, source.without(done), policy, progress);
        Map<Integer, PlanRow<R>> earlier = new HashMap<>();
        rows.forEach(r -> earlier.put(r.number(), r));
        rest.each(
                r -> earlier.containsKey(r.number()) && earlier.get(r.number()).touched(),
                r -> rest.judged(
                        r,
                        earlier.get(r.number()).mended(),
                        earlier.get(r.number()).decision()));
        return rest;
    }

    private void check(List<SourceRow> records, Progress progress) {
        keyed = keyed(records);
        for (int i = 0; i < records.size() && !progress.stopped(); i++) {
            SourceRow row = records.get(i);
            rows.add(new PlanRow<>(
                    row, Map.of(), Decision.NONE, checker.check(row, Map.of(), Decision.NONE, keyed), Twin.NONE));
            if ((i & TOLD_EVERY) == 0) {
                progress.at(i, records.size());
            }
        }
    }

    private Map<UUID, R> keyed(List<SourceRow> records) {
        Map<UUID, R> found = new HashMap<>();
        if (source.mapping().keyed()) {
            List<UUID> ids = records.stream()
                    .flatMap(r -> checker.key(r).stream())
                    .filter(k -> k.register().equals(port.key()))
                    .map(RecordKey::id)
                    .distinct()
                    .toList();
            port.some(ids).forEach(r -> found.put(port.rows().ref(r).id(), r));
        }
        return found;
    }

    private void findTwins() {
        Twins<R> twins = new Twins<>(port.identities().size(), port.alike().isEmpty() ? 0 : 1);
        for (int i = 0; i < rows.size(); i++) {
            PlanRow<R> row = rows.get(i);
            String key = row.decision() == Decision.AS_NEW
                    ? ""
                    : checker.key(row.source()).map(RecordKey::toString).orElse("");
            rows.set(i, row.with(twins.of(row, key)));
        }
        findRivals();
    }

    /** Of rows that would have what only one may have, the first good one has it. */
    private void findRivals() {
        Map<String, PlanRow<R>> first = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            PlanRow<R> row = rows.get(i);
            boolean good = row.decision() != Decision.LEAVE && row.flaws().isEmpty();
            Optional<SheetPort.Only> only = row.record().filter(r -> good).flatMap(port::only);
            if (only.isPresent()) {
                PlanRow<R> holder = first.putIfAbsent(only.get().mark(), row);
                if (holder != null) {
                    String words =
                            holder.record().flatMap(port::only).orElseThrow().words();
                    rows.set(i, row.with(Twin.rival(holder.number(), words)));
                }
            }
        }
    }

    public SheetPort<R> port() {
        return port;
    }

    public Source source() {
        return source;
    }

    /** The rows as they stand now, in the order of the sheet. */
    public List<PlanRow<R>> rows() {
        return List.copyOf(rows);
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    public Policy policy() {
        return policy;
    }

    public void policy(Policy chosen) {
        policy = chosen;
    }

    public Counts counts() {
        return Counts.of(rows, policy, leftOut.size());
    }

    /** The columns that the sheet fills, in its order. */
    public List<Column<R>> columns() {
        return source.mapping().keys().stream().map(port.columns()::get).toList();
    }

    /** What the sheet holds in columns that the office has switched off, by the sheet's own headings. */
    public List<String> switchedOff() {
        Set<String> names = port.columns().all().stream()
                .filter(c -> port.off().contains(c.key()))
                .flatMap(c -> Stream.concat(Stream.of(c.title()), c.aliases().stream()))
                .map(Titles::normal)
                .collect(Collectors.toSet());
        return source.layout().headings().stream()
                .filter(h -> !source.mapping().columns().containsKey(h.column()))
                .map(Heading::text)
                .filter(text -> names.contains(Titles.normal(text)))
                .toList();
    }

    /** What a row shows in a column. */
    public String text(PlanRow<R> row, Column<R> column) {
        return reader.text(row.source(), row.mended(), column);
    }

    /** Whether what a row shows in a column was lent by a merged cell above. */
    public boolean lent(PlanRow<R> row, Column<R> column) {
        var at = source.mapping().column(column.key());
        return at.isPresent() && row.source().lent(at.getAsInt());
    }

    /** What is wrong with a row or has to be decided, each with its place in the sheet. */
    public List<Flaw> told(PlanRow<R> row) {
        List<Flaw> flaws = new ArrayList<>();
        row.flaws().forEach(f -> flaws.add(f.address().isEmpty() ? placed(row, f) : f));
        if (row.state(policy) == RowState.ASK) {
            String question = row.question();
            flaws.add(new Flaw("", "A" + row.number(), "", question));
        }
        return flaws;
    }

    private Flaw placed(PlanRow<R> row, Flaw flaw) {
        var at = source.mapping().column(flaw.field());
        String address = at.isPresent() ? row.source().address(at.getAsInt()) : "A" + row.number();
        String value = port.columns().find(flaw.field()).map(c -> text(row, c)).orElse("");
        return new Flaw(flaw.field(), address, value, flaw.reason());
    }

    /** How the bearers of a name are written apart; empty where only one bears it. */
    public List<String> bearers(String name) {
        return names.bearers(name);
    }

    /** Puts other texts in the place of a row's, by column key, decides about it, and judges it anew. */
    public PlanRow<R> mend(PlanRow<R> row, Map<String, String> mended, Decision decision) {
        int at = indexOf(row);
        rows.set(at, judged(row, mended, decision));
        findTwins();
        return rows.get(at);
    }

    /** Decides the same about every row that waits for a decision. */
    public void decideOpen(Decision decision) {
        decide(row -> row.state(policy) == RowState.ASK, decision);
    }

    /** Decides the same about many rows. */
    public void decide(Predicate<PlanRow<R>> which, Decision decision) {
        each(which, row -> judged(row, row.mended(), decision));
    }

    /** How many rows show the same text in a column as this one. */
    public long alike(PlanRow<R> row, Column<R> column) {
        String text = text(row, column);
        return rows.stream().filter(r -> text(r, column).equals(text)).count();
    }

    /** Puts another text in the place of one, in every row that shows it in this column. */
    public void replace(Column<R> column, String text, String by) {
        each(row -> text(row, column).equals(text), row -> {
            Map<String, String> mended = new HashMap<>(row.mended());
            mended.put(column.key(), by);
            return judged(row, mended, row.decision());
        });
    }

    private PlanRow<R> judged(PlanRow<R> row, Map<String, String> mended, Decision decision) {
        Outcome<R> outcome = checker.check(row.source(), mended, decision, keyed);
        return new PlanRow<>(row.source(), Map.copyOf(mended), decision, outcome, Twin.NONE);
    }

    private void each(Predicate<PlanRow<R>> which, UnaryOperator<PlanRow<R>> change) {
        rows.replaceAll(row -> which.test(row) ? change.apply(row) : row);
        findTwins();
    }

    /** The record that a row may be, as it stands in the store. */
    public Optional<R> stored(PlanRow<R> row) {
        return row.outcome().there().flatMap(port.source()::find);
    }

    private int indexOf(PlanRow<R> row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == row.number()) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row " + row.number());
    }

    NameBook names() {
        return names;
    }

    Intake intake() {
        return intake;
    }

    /** How many persons and sections would be made on the way. */
    public Promised promised() {
        return Promised.of(this);
    }

    /** The numbers of the rows that are written as things stand. */
    public Set<Integer> writtenRows() {
        return written().stream().map(PlanRow::number).collect(Collectors.toSet());
    }

    /** The rows that are written as things stand. */
    List<PlanRow<R>> written() {
        return rows.stream().filter(r -> r.state(policy).written()).toList();
    }

    /** The value of a column in a row that is to be saved. */
    static <R> Optional<Object> value(PlanRow<R> row, Column<R> column) {
        return row.record().flatMap(column::value);
    }
}
