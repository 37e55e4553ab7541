package org.antou.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.antou.backup.bundle.Manifest;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;

/**
 * What a bundle holds as against the store as it is now.
 *
 * @param manifest  of the bundle
 * @param now       table → rows of the store
 * @param registers those that go out to workbooks, record by record
 */
public record Comparison(Manifest manifest, Map<String, Long> now, List<Register> registers) {

    public Comparison {
        now = Map.copyOf(now);
        registers = List.copyOf(registers);
    }

    /**
     * One register.
     *
     * @param onlyNow  records that would be gone after a restore
     * @param onlyThen records that would come back
     * @param changed  records in both that differ, and in which fields
     */
    public record Register(String title, List<String> onlyNow, List<String> onlyThen, List<String> changed) {

        public Register {
            onlyNow = List.copyOf(onlyNow);
            onlyThen = List.copyOf(onlyThen);
            changed = List.copyOf(changed);
        }

        public boolean same() {
            return onlyNow.isEmpty() && onlyThen.isEmpty() && changed.isEmpty();
        }
    }

    /** Table → rows of the bundle and of the store, where they differ. */
    public Map<String, long[]> differences() {
        Map<String, long[]> different = new TreeMap<>();
        Map<String, Long> then = manifest.contents().counts();
        for (String table : new TreeMap<>(now).keySet()) {
            long before = then.getOrDefault(table, 0L);
            if (before != now.get(table)) {
                different.put(table, new long[] {before, now.get(table)});
            }
        }
        return different;
    }

    static Comparison of(Desk now, Desk then, Manifest manifest) {
        Map<String, SheetPort<?>> old = new LinkedHashMap<>();
        then.sheets().forEach(port -> old.put(port.key(), port));
        List<Register> registers = now.sheets().stream()
                .map(port -> register(port.title(), lines(port), lines(old.get(port.key()))))
                .toList();
        return new Comparison(manifest, now.backups().counts(), registers);
    }

    private static Register register(String title, Map<UUID, Line> now, Map<UUID, Line> then) {
        List<String> onlyNow = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        now.forEach((id, line) -> {
            Line before = then.get(id);
            if (before == null) {
                onlyNow.add(line.title());
            } else if (!before.stored().equals(line.stored())) {
                changed.add(line.title() + ":" + String.join("、", line.differing(before)));
            }
        });
        List<String> onlyThen = then.entrySet().stream()
                .filter(entry -> !now.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().title())
                .toList();
        return new Register(title, onlyNow, onlyThen, changed);
    }

    private static <R> Map<UUID, Line> lines(SheetPort<R> port) {
        List<Column<R>> columns = port.columns().all();
        List<String> titles = columns.stream().map(Column::title).toList();
        Map<UUID, Line> lines = new LinkedHashMap<>();
        for (R row : port.all()) {
            List<String> stored = columns.stream().map(c -> c.stored(row)).toList();
            lines.put(port.rows().ref(row).id(), new Line(port.describe(row), titles, stored));
        }
        return lines;
    }

    /** One record: in a few words, and what stands in its fields. */
    private record Line(String title, List<String> titles, List<String> stored) {

        /** Names of fields only: values may be personal data. */
        List<String> differing(Line other) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < stored.size(); i++) {
                if (!stored.get(i).equals(other.stored.get(i))) {
                    fields.add(titles.get(i));
                }
            }
            return fields;
        }
    }
}
