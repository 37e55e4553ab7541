package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;
import org.antou.sheet.out.RecordKey;
import org.antou.store.Ids;

/** Decides what a row is: a new record, one that is there, or something that somebody has to look at. */
final class Checker<R> {

    private static final long FIRST_VERSION = 1;

    private final SheetPort<R> port;
    private final Mapping mapping;
    private final RowReader<R> reader;
    private final Intake intake;
    private final Existing<R> existing;

    Checker(SheetPort<R> port, Mapping mapping, RowReader<R> reader, Intake intake, Existing<R> existing) {
        this.port = port;
        this.mapping = mapping;
        this.reader = reader;
        this.intake = intake;
        this.existing = existing;
    }

    /** The key that a row was exported with. */
    Optional<RecordKey> key(SourceRow row) {
        return word(row, Titles.KEY).flatMap(RecordKey::parse);
    }

    private Optional<String> word(SourceRow row, String key) {
        OptionalInt at = mapping.column(key);
        return at.isEmpty()
                ? Optional.empty()
                : row.cells(at.getAsInt()).stream()
                        .findFirst()
                        .map(CellWords::of)
                        .map(String::strip);
    }

    /**
     * Reads and judges a row.
     *
     * @param keyed the records that keys of this sheet name, as far as they are there
     */
    Outcome<R> check(SourceRow row, Map<String, String> mended, Decision decision, Map<UUID, R> keyed) {
        Optional<RecordKey> key = decision == Decision.AS_NEW ? Optional.empty() : key(row);
        if (key.filter(k -> !k.register().equals(port.key())).isPresent()) {
            return refused(row, "这一行是从别的台账导出的,不能导入到“" + port.title() + "”。");
        }
        Optional<R> before = key.map(RecordKey::id).map(keyed::get);
        ReadRow read = reader.read(row, mended, before);
        if (key.isPresent()) {
            return before.map(b -> keyed(row, read, b)).orElseGet(() -> gone(read, "这一行导出以后,库里的记录已被删除。要作为新的一条导入吗?"));
        }
        return decision == Decision.AS_NEW ? fresh(read, "") : unkeyed(row, mended, read);
    }

    private Outcome<R> refused(SourceRow row, String reason) {
        return new Outcome<>(
                Outcome.Match.NONE,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(new Flaw("", "A" + row.number(), "", reason)),
                "",
                List.of(),
                existing.marks(Values.empty()));
    }

    private Outcome<R> keyed(SourceRow row, ReadRow read, R before) {
        Outcome<R> outcome = over(before, read, Outcome.Match.KEY);
        boolean newer = word(row, Titles.VERSION)
                .filter(v -> !v.equals(String.valueOf(port.rows().version(before))))
                .isPresent();
        return newer && outcome.changed() ? asking(outcome, "导出以后库里又改过这一条。用表格的内容覆盖吗?") : outcome;
    }

    private Outcome<R> gone(ReadRow read, String question) {
        return fresh(read, question);
    }

    private Outcome<R> unkeyed(SourceRow row, Map<String, String> mended, ReadRow read) {
        List<String> marks = existing.marks(read.values());
        Existing.Hits found = existing.same(marks);
        List<UUID> hits = found.ids();
        if (hits.size() > 1) {
            String which = hits.stream()
                    .limit(3)
                    .flatMap(id -> existing.find(id).stream())
                    .map(port::describe)
                    .collect(Collectors.joining("、"));
            return refused(row, "库里有 " + hits.size() + " 条和这一行对得上(" + which + "),分不清是哪一条。请补全信息(例如科室、身份证号),或作为新的一条。");
        }
        Optional<R> before = hits.stream().findFirst().flatMap(existing::find);
        if (before.isEmpty()) {
            return fresh(read, "");
        }
        boolean certain = !found.alike() && port.certain(before.get(), read.values());
        ReadRow over = reader.readOver(row, mended, before.get());
        Outcome<R> outcome = over(before.get(), over, certain ? Outcome.Match.SAME : Outcome.Match.ALIKE);
        return certain ? outcome : asking(outcome, "库里已有“" + port.describe(before.get()) + "”,可能就是这一条。是同一个吗?");
    }

    private Outcome<R> asking(Outcome<R> outcome, String question) {
        return new Outcome<>(
                outcome.match(),
                outcome.there(),
                outcome.record(),
                outcome.changed(),
                outcome.flaws(),
                question,
                outcome.notes(),
                outcome.marks());
    }

    private Outcome<R> fresh(ReadRow read, String question) {
        Values values = intake.completed(read.values());
        return judged(Outcome.Match.NONE, read, values, Optional.empty(), question);
    }

    private Outcome<R> over(R before, ReadRow read, Outcome.Match match) {
        return judged(match, read, read.values(), Optional.of(before), "");
    }

    private Outcome<R> judged(Outcome.Match match, ReadRow read, Values values, Optional<R> before, String question) {
        List<Flaw> flaws = new ArrayList<>(read.flaws());
        Optional<R> record = flaws.isEmpty() ? made(before, values, flaws) : Optional.empty();
        boolean changed = record.isPresent()
                && before.map(b -> !port.columns()
                                .diff(Optional.of(b), record.get())
                                .isEmpty())
                        .orElse(true);
        if (changed) {
            // What stays as it is breaks no rule by standing in a workbook too, such as an issue that is closed.
            port.check(before, record.get()).forEach(v -> flaws.add(flaw(v)));
        }
        return new Outcome<>(
                match,
                before.map(b -> port.rows().ref(b).id()),
                flaws.isEmpty() ? record : Optional.empty(),
                changed,
                flaws,
                question,
                read.notes(),
                existing.marks(values));
    }

    private Optional<R> made(Optional<R> before, Values values, List<Flaw> flaws) {
        List<String> needed = port.needed().stream()
                .filter(key -> !values.byKey().containsKey(key))
                .toList();
        needed.forEach(key -> flaws.add(
                flaw(new Violation(key, "没有“" + port.columns().get(key).title() + "”:请在上方“整表都填”里写明。"))));
        if (!needed.isEmpty()) {
            return Optional.empty();
        }
        UUID id = before.map(b -> port.rows().ref(b).id()).orElseGet(Ids::next);
        long version = before.map(port.rows()::version).orElse(FIRST_VERSION);
        return Optional.of(port.rows().restored(id, version, values));
    }

    private static Flaw flaw(Violation violation) {
        return new Flaw(violation.field(), "", "", violation.message());
    }

    /** The persons and sections that a value names. */
    static List<Named> named(Object value) {
        if (value instanceof Named one) {
            return List.of(one);
        }
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Named.class::isInstance)
                        .map(Named.class::cast)
                        .toList()
                : List.of();
    }
}
