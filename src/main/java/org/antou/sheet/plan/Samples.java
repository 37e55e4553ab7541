package org.antou.sheet.plan;

import java.util.stream.Collectors;
import org.antou.sheet.in.GridRow;

/** The first texts below a heading, so that whoever says what a column is sees what stands in it. */
public final class Samples {

    private static final int MOST = 3;
    private static final int LOOKED_AT = 50;

    private Samples() {}

    /** For example 林致远、周明、吴清; empty where the column is. */
    public static String of(Recognition sheet, int column) {
        String words = sheet.grid().rows().stream()
                .filter(r -> r.number() > sheet.layout().last())
                .limit(LOOKED_AT)
                .map(r -> word(r, column, sheet.grid().from1904()))
                .filter(w -> !w.isEmpty())
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(" · "));
        return Reading.cut(words);
    }

    private static String word(GridRow row, int column, boolean from1904) {
        return row.cell(column).map(c -> CellWords.of(c, from1904).strip()).orElse("");
    }
}
