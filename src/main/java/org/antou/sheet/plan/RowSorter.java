package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antou.register.port.SheetPort;
import org.antou.sheet.in.Cell;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.GridRow;
import org.antou.sheet.out.Template;
import org.antou.text.Widths;

/** Tells records from titles in between, totals, signatures and the rest, and puts rows together that are one record. */
final class RowSorter {

    static final String HIDDEN = "隐藏的行";

    private static final Pattern TOTAL = Pattern.compile("(?:合|总|小|共|累)计(?:数|人数|金额)?[::]?.{0,12}|本页(?:小)?计.*");
    private static final Pattern FOOT =
            Pattern.compile("(?:填表|制表|填报|审核|复核|负责|经办|联系|主要负责|单位负责)(?:人|单位|时间|日期)?(?:\\(?签[字章名]\\)?)?[::].*"
                    + "|(?:注|备注|说明|填表说明|填报说明)[::].*|第.{1,6}页.*|制表日期.*|日期[::].*");
    private static final int EDGE = 3;

    private final Source source;
    private final Grid grid;
    private final Layout layout;
    private final Mapping mapping;
    private final SheetPort<?> port;
    private final Spread spread;
    private final Merges merges;
    private final List<List<SourceRow>> groups = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> headerWords;
    private final Set<Integer> spanning;
    private String heading = "";

    RowSorter(Source source, SheetPort<?> port) {
        this.source = source;
        this.grid = source.grid();
        this.layout = source.layout();
        this.mapping = source.mapping();
        this.port = port;
        this.spread = new Spread(grid, layout.last());
        this.merges = new Merges(grid.merges());
        this.spanning = spanning(port, mapping);
        this.headerWords = layout.headings().stream()
                .flatMap(h -> List.of(h.text().split(Heading.BETWEEN)).stream())
                .collect(Collectors.toSet());
    }

    SheetRows sort() {
        for (GridRow row : grid.rows()) {
            if (row.number() > layout.last()) {
                sort(row);
            }
        }
        return new SheetRows(
                groups.stream()
                        .map(SourceRow::joined)
                        .filter(r -> !source.done().contains(r.number()))
                        .toList(),
                leftOut);
    }

    private void sort(GridRow row) {
        boolean kept = source.kept().contains(row.number());
        if (row.hidden() && !source.withHidden() && !kept) {
            leave(row, HIDDEN);
            return;
        }
        Optional<String> reason = kept ? Optional.empty() : noRecord(row);
        if (reason.isPresent()) {
            leave(row, reason.get());
        } else {
            add(SourceRow.of(row, spread.lentTo(row), heading));
        }
    }

    private void leave(GridRow row, String reason) {
        leftOut.add(new LeftOut(row.number(), reason, Reading.cut(words(row))));
    }

    private Optional<String> noRecord(GridRow row) {
        if (has(row, Template.EXAMPLE)) {
            return Optional.of("模板里的示例行");
        }
        if (isFirst(row, TOTAL) && !keyed(row)) {
            return Optional.of("合计行");
        }
        boolean alone = row.filled() == 1 && spread.lentTo(row).isEmpty();
        if (isFirst(row, FOOT) && (alone || row.filled() <= EDGE) && !keyed(row)) {
            return Optional.of("表尾的说明或签字");
        }
        if (alone && isHeading(row)) {
            heading = words(row);
            return Optional.of(
                    "小标题,作为下面各行的“" + port.columns().get(port.heading().get()).title() + "”");
        }
        if (repeatsHeader(row)) {
            return Optional.of("重复的表头");
        }
        return isNumbering(row) ? Optional.of("栏次编号") : Optional.empty();
    }

    private boolean keyed(GridRow row) {
        return mapping.column(Titles.KEY).stream().anyMatch(c -> row.cell(c).isPresent());
    }

    private static boolean has(GridRow row, String words) {
        for (int i = 0; i < row.filled(); i++) {
            if (row.filled(i) instanceof Cell.Text t && t.text().strip().equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** Totals and signatures say so in their first cell. */
    private static boolean isFirst(GridRow row, Pattern pattern) {
        String first = Widths.half(CellWords.of(row.filled(0))).replaceAll("\\s+", "");
        return row.column(0) < EDGE && pattern.matcher(first).matches();
    }

    /** A line of text across the table, above rows that have no such column of their own. */
    private boolean isHeading(GridRow row) {
        boolean wanted =
                port.heading().filter(key -> mapping.column(key).isEmpty()).isPresent();
        boolean across = merges.from(row.number()).stream()
                .anyMatch(m -> m.contains(row.number(), row.column(0))
                        && m.columns() > layout.headings().size() / 2);
        boolean text = row.filled(0) instanceof Cell.Text;
        boolean unmapped = !mapping.columns().containsKey(row.column(0)) || row.column(0) == firstColumn();
        return wanted && text && (across || unmapped);
    }

    private int firstColumn() {
        return layout.headings().isEmpty() ? 0 : layout.headings().get(0).column();
    }

    private boolean repeatsHeader(GridRow row) {
        int same = 0;
        for (int i = 0; i < row.filled(); i++) {
            same += headerWords.contains(CellWords.of(row.filled(i)).replaceAll("\\s+", "")) ? 1 : 0;
        }
        return same >= 2 && same * 4 >= row.filled() * 3;
    }

    /** 1 2 3 4 … below the header; only there. */
    private boolean isNumbering(GridRow row) {
        if (row.number() != layout.last() + 1 || row.filled() < EDGE) {
            return false;
        }
        for (int i = 0; i < row.filled(); i++) {
            String word = Widths.half(CellWords.of(row.filled(i))).replaceAll("[\\s()]", "");
            boolean counts = word.equals(String.valueOf(i + 1)) || word.equals(String.valueOf(i));
            if (!counts && !"甲乙丙丁".contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String words(GridRow row) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(row.filled(), EDGE + 1); i++) {
            words.append(i == 0 ? "" : " ").append(CellWords.of(row.filled(i)));
        }
        return words.toString().strip();
    }

    /** A row under a merged cell of a column that names the record belongs to the record above. */
    private void add(SourceRow row) {
        List<SourceRow> above = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
        boolean goesOn = !above.isEmpty()
                && spanning.stream()
                        .anyMatch(column -> row.lent(column)
                                && spread.sameMerge(above.get(0).number(), row.number(), column));
        if (goesOn) {
            groups.get(groups.size() - 1).add(row);
        } else {
            groups.add(new ArrayList<>(List.of(row)));
        }
    }

    private static Set<Integer> spanning(SheetPort<?> port, Mapping mapping) {
        Set<Integer> columns = new HashSet<>();
        port.spanning().forEach(key -> mapping.column(key).ifPresent(columns::add));
        return columns;
    }
}
