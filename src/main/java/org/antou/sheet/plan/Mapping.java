package org.antou.sheet.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.antou.register.port.SheetPort;

/**
 * Which column of a sheet fills which column of the register, and what fills those that the sheet hasn't.
 *
 * @param columns column of the sheet, from 0 → key of the register's column
 * @param fixed   key of the register's column → the text that stands in every row
 */
public record Mapping(Map<Integer, String> columns, Map<String, String> fixed) {

    public Mapping {
        columns = Map.copyOf(columns);
        fixed = Map.copyOf(fixed);
    }

    /** By titles and aliases; where two columns could fill one, the one with the register's own title, else the first. */
    public static Mapping of(Layout layout, SheetPort<?> port) {
        Titles titles = new Titles(port);
        Map<Integer, String> columns = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Heading> headings = layout.headings();
        for (Heading h : headings) {
            titles.key(h.text())
                    .filter(key -> port.columns()
                            .find(key)
                            .map(c -> Titles.normal(c.title()).equals(Titles.normal(h.text())))
                            .orElse(true))
                    .filter(taken::add)
                    .ifPresent(key -> columns.put(h.column(), key));
        }
        for (Heading h : headings) {
            if (!columns.containsKey(h.column())) {
                titles.key(h.text()).filter(taken::add).ifPresent(key -> columns.put(h.column(), key));
            }
        }
        Map<String, String> fixed = new HashMap<>(port.presets());
        fixed.keySet().removeAll(taken);
        return new Mapping(columns, fixed);
    }

    /** The same with one column of the sheet filling another column, or none for an empty key. */
    public Mapping with(int column, String key) {
        Map<Integer, String> now = new HashMap<>(columns);
        now.values().remove(key);
        now.remove(column);
        if (!key.isEmpty()) {
            now.put(column, key);
        }
        Map<String, String> others = new HashMap<>(fixed);
        others.remove(key);
        return new Mapping(now, others);
    }

    /** The same with a text in every row of a column that the sheet hasn't; an empty one for none. */
    public Mapping fill(String key, String text) {
        Map<String, String> now = new HashMap<>(fixed);
        now.remove(key);
        if (!text.isBlank()) {
            now.put(key, text);
        }
        return new Mapping(columns, now);
    }

    /**
     * The same without columns that the sheet has and never fills, where the register knows what stands for every row:
     * 巡察轮次 of a template that nobody filled in.
     */
    Mapping filledBy(List<SourceRow> rows, SheetPort<?> port) {
        Mapping now = this;
        for (Map.Entry<String, String> preset : port.presets().entrySet()) {
            OptionalInt at = column(preset.getKey());
            boolean empty = at.isPresent()
                    && !rows.isEmpty()
                    && rows.stream()
                            .flatMap(r -> r.cells(at.getAsInt()).stream())
                            .allMatch(c -> CellWords.of(c).isBlank());
            now = empty ? now.with(at.getAsInt(), "").fill(preset.getKey(), preset.getValue()) : now;
        }
        return now;
    }

    /** Asked for every cell, so without more ado than looking at the few columns. */
    public OptionalInt column(String key) {
        for (Map.Entry<Integer, String> e : columns.entrySet()) {
            if (e.getValue().equals(key)) {
                return OptionalInt.of(e.getKey());
            }
        }
        return OptionalInt.empty();
    }

    public boolean fills(String key) {
        return columns.containsValue(key) || fixed.containsKey(key);
    }

    /** Whether the sheet says which record each row is, as exported ones do. */
    public boolean keyed() {
        return columns.containsValue(Titles.KEY);
    }

    /** The keys of the register's columns that columns of the sheet fill, from left to right. */
    public List<String> keys() {
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(key -> !key.startsWith("#"))
                .toList();
    }
}
