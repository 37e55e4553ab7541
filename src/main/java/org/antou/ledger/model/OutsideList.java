package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antou.register.Column;
import org.antou.text.ChineseNumerals;
import org.antou.text.Widths;

/**
 * A list from outside (a table), its columns known by their heads as the ledger's own columns.
 *
 * @param name    the file
 * @param columns keys of the ledger's columns that were found, in their order
 * @param rows    one per issue: several rows of one issue (a measure each, merged cells) are put together
 */
public record OutsideList(String name, List<String> columns, List<Row> rows) {

    /** The columns that a person can compare; the others are the ledger's own business. */
    private static final Set<String> LEFT_OUT = Set.of(LedgerColumns.ORIGIN, LedgerColumns.INSPECTION);

    private static final int DEEPEST_HEAD = 15;

    public OutsideList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One issue as the list has it.
     *
     * @param number 0 where the list gives none
     * @param fields what stands under each column found, by its key
     */
    public record Row(int number, Map<String, String> fields) {

        public Row {
            fields = Map.copyOf(fields);
        }

        public String content() {
            return fields.getOrDefault(LedgerColumns.CONTENT, "");
        }
    }

    /** The first table with a column of issues; empty where there is none. */
    public static Optional<OutsideList> of(String name, List<List<List<String>>> tables) {
        return tables.stream().flatMap(table -> read(name, table).stream()).findFirst();
    }

    private static Optional<OutsideList> read(String name, List<List<String>> table) {
        for (int i = 0; i < Math.min(table.size(), DEEPEST_HEAD); i++) {
            Map<Integer, String> heads = heads(table.get(i));
            if (heads.containsValue(LedgerColumns.CONTENT) && heads.size() > 1) {
                List<Row> rows = rows(table.subList(i + 1, table.size()), heads);
                return Optional.of(new OutsideList(name, List.copyOf(heads.values()), rows));
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, String> heads(List<String> cells) {
        Map<Integer, String> heads = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            column(cells.get(i)).filter(key -> !heads.containsValue(key)).ifPresent(key -> heads.put(at, key));
        }
        return heads;
    }

    private static Optional<String> column(String head) {
        String bare = Widths.half(head).replaceAll("\\s|[(].*[)]", "");
        return LedgerColumns.ALL.all().stream()
                .filter(c -> !LEFT_OUT.contains(c.key()))
                .filter(c -> Stream.concat(Stream.of(c.title()), c.aliases().stream())
                        .anyMatch(bare::equals))
                .map(Column::key)
                .findFirst();
    }

    private static List<Row> rows(List<List<String>> lines, Map<Integer, String> heads) {
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines) {
            Map<String, String> fields = new LinkedHashMap<>();
            heads.forEach((at, key) -> {
                String cell = at < line.size() ? line.get(at).strip() : "";
                if (!cell.isEmpty()) {
                    fields.put(key, cell);
                }
            });
            take(rows, fields);
        }
        return rows;
    }

    private static void take(List<Row> rows, Map<String, String> fields) {
        if (fields.isEmpty()) {
            return;
        }
        int number = ChineseNumerals.parseOrdinal(
                        fields.getOrDefault(LedgerColumns.NUMBER, "").replaceAll("\\.0$|[.、。]$", ""))
                .orElse(0);
        Row row = new Row(number, fields);
        Optional<Row> last = rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
        boolean goesOn = last.filter(before -> continues(before, row)).isPresent();
        if (goesOn) {
            rows.set(rows.size() - 1, joined(last.get(), row));
        } else if (!row.content().isEmpty()) {
            rows.add(row);
        }
    }

    /** A further row of the same issue: its cell of the issue is merged (empty), or number and issue are repeated. */
    private static boolean continues(Row before, Row row) {
        boolean merged = row.content().isEmpty() && (row.number() == 0 || row.number() == before.number());
        boolean repeated = row.number() > 0
                && row.number() == before.number()
                && row.content().equals(before.content());
        return merged || repeated;
    }

    private static Row joined(Row before, Row row) {
        Map<String, String> fields = new LinkedHashMap<>(before.fields());
        row.fields()
                .forEach((key, text) ->
                        fields.merge(key, text, (a, b) -> List.of(a.split("\n")).contains(b) ? a : a + "\n" + b));
        return new Row(before.number(), fields);
    }
}
