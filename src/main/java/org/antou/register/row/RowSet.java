package org.antou.register.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.antou.register.Columns;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.Sort;
import org.antou.text.SearchQuery;

/**
 * Every row of a table at one moment. Filtering and sorting run beside the window and may be called from several
 * threads; what they worked out (places by column, the last search) is kept for the next keystroke.
 */
public final class RowSet {

    private final Columns<?> columns;
    private final List<Row> rows;
    private final Map<Integer, int[]> ranks = new ConcurrentHashMap<>();
    private final AtomicReference<Hits> last;

    public RowSet(Columns<?> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = List.copyOf(rows);
        this.last = new AtomicReference<>(all());
    }

    public int size() {
        return rows.size();
    }

    /** Every word that stands in a column, each once, in the column's order; empty fields left out. */
    public List<String> words(String column) {
        int index = index(column);
        Set<String> seen = new HashSet<>();
        return sorted(IntStream.range(0, rows.size()).toArray(), List.of(Sort.by(column))).stream()
                .map(r -> r.shown(index))
                .filter(word -> !word.isEmpty() && seen.add(word))
                .toList();
    }

    /** The same rows with some taken out, replaced or, where they are new, put at the end. */
    public RowSet with(List<Row> changed, Set<UUID> gone) {
        Map<UUID, Row> byId = new HashMap<>();
        changed.forEach(r -> byId.put(r.id(), r));
        List<Row> result = new ArrayList<>(rows.size() + changed.size());
        for (Row row : rows) {
            if (!gone.contains(row.id())) {
                Row now = byId.remove(row.id());
                result.add(now == null ? row : now);
            }
        }
        changed.stream().filter(r -> byId.containsKey(r.id())).forEach(result::add);
        return new RowSet(columns, result);
    }

    /** The rows that a filter lets through, sorted; {@code stopped} ends it early with whatever it has. */
    public List<Row> arrange(Filter filter, List<Sort> sorts, BooleanSupplier stopped) {
        return sorted(filtered(filter, stopped), sorts);
    }

    private int[] filtered(Filter filter, BooleanSupplier stopped) {
        Hits before = last.get();
        int[] from = filter.narrows(before.filter) ? before.rows : all().rows;
        SearchQuery query = SearchQuery.of(filter.text());
        Map<Integer, Condition> conditions = new HashMap<>();
        filter.conditions().forEach((column, c) -> {
            if (columns.find(column).isPresent()) {
                conditions.put(index(column), c);
            }
        });
        int[] found = new int[from.length];
        int count = 0;
        for (int i : from) {
            if ((i & 0x3FF) == 0 && stopped.getAsBoolean()) {
                return Arrays.copyOf(found, count);
            }
            if (meets(rows.get(i), conditions) && query.matches(rows.get(i).search())) {
                found[count++] = i;
            }
        }
        int[] hits = Arrays.copyOf(found, count);
        last.set(new Hits(filter, hits));
        return hits;
    }

    private static boolean meets(Row row, Map<Integer, Condition> conditions) {
        for (Map.Entry<Integer, Condition> c : conditions.entrySet()) {
            if (!row.meets(c.getKey(), c.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Sorts by the last column first; each pass keeps the order of equals, so the first column decides in the end. */
    private List<Row> sorted(int[] hits, List<Sort> sorts) {
        int[] order = hits;
        for (int s = sorts.size() - 1; s >= 0; s--) {
            Sort sort = sorts.get(s);
            if (columns.find(sort.column()).isPresent()) {
                order = pass(order, ranks(index(sort.column())), sort.descending());
            }
        }
        return Arrays.stream(order).mapToObj(rows::get).toList();
    }

    private static int[] pass(int[] order, int[] ranks, boolean descending) {
        long[] keys = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            int rank = ranks[order[i]];
            long place = descending && rank != Integer.MAX_VALUE ? Integer.MAX_VALUE - 1 - rank : rank;
            keys[i] = place << 32 | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[order.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = order[(int) keys[i]];
        }
        return sorted;
    }

    private int[] ranks(int index) {
        return ranks.computeIfAbsent(index, i -> Ranks.of(rows, i, columns.all().get(i)));
    }

    private int index(String column) {
        return columns.all().indexOf(columns.get(column));
    }

    private Hits all() {
        return new Hits(Filter.none(), IntStream.range(0, rows.size()).toArray());
    }

    private record Hits(Filter filter, int[] rows) {}
}
