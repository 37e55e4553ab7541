package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.SheetPort;

/** The records that are there, by what tells them apart: narrow, however long the records are. */
final class Existing<R> {

    private static final int PAGE = 5_000;

    private final SheetPort<R> port;
    private final List<List<String>> identities;
    private final List<Map<String, List<Entry>>> byMark = new ArrayList<>();

    private record Entry(UUID id, List<String> marks) {}

    Existing(SheetPort<R> port) {
        this.port = port;
        this.identities = new ArrayList<>(port.identities());
        if (!port.alike().isEmpty()) {
            identities.add(port.alike());
        }
        identities.forEach(i -> byMark.add(new HashMap<>()));
        if (!identities.isEmpty()) {
            gather();
        }
    }

    private void gather() {
        int offset = 0;
        List<R> page = port.source().page(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::add);
            offset += page.size();
            page = page.size() < PAGE ? List.of() : port.source().page(offset, PAGE);
        }
    }

    private void add(R row) {
        Entry entry = new Entry(port.rows().ref(row).id(), marks(port.columns().values(row)));
        for (int i = 0; i < identities.size(); i++) {
            String mark = entry.marks().get(i);
            if (!mark.isEmpty()) {
                byMark.get(i).computeIfAbsent(mark, m -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    /** What tells a record apart, one text per identity, the surest first; empty where a column of it is. */
    List<String> marks(Values values) {
        return identities.stream().map(columns -> mark(columns, values)).toList();
    }

    private String mark(List<String> columns, Values values) {
        StringBuilder mark = new StringBuilder();
        for (String key : columns) {
            Object value = values.byKey().get(key);
            if (value == null) {
                return "";
            }
            Column<R> column = port.columns().get(key);
            String text = value instanceof Named named
                    ? named.id().toString()
                    : column.type().store(value);
            mark.append(text.strip()).append('\u0001');
        }
        return mark.toString();
    }

    /**
     * Records that a row may be.
     *
     * @param alike whether they are only alike
     */
    record Hits(List<UUID> ids, boolean alike) {}

    /** The record that is the same, by the surest mark that both bear; several where the store has several. */
    Hits same(List<String> marks) {
        for (int i = 0; i < marks.size(); i++) {
            int strength = i;
            List<UUID> hits = byMark.get(i).getOrDefault(marks.get(i), List.of()).stream()
                    .filter(e -> !apart(marks, e.marks(), strength))
                    .map(Entry::id)
                    .toList();
            if (!hits.isEmpty()) {
                return new Hits(hits, i >= port.identities().size());
            }
        }
        return new Hits(List.of(), false);
    }

    /** Whether the surest mark says that two are different, which agree in a weaker one. */
    static boolean apart(List<String> one, List<String> other, int strength) {
        boolean both = strength > 0 && !one.get(0).isEmpty() && !other.get(0).isEmpty();
        return both && !one.get(0).equals(other.get(0));
    }

    Optional<R> find(UUID id) {
        return port.source().find(id);
    }
}
