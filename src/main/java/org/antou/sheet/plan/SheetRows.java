package org.antou.sheet.plan;

import java.util.List;

/** The rows below the header, sorted: those that are records, and those that are not. */
record SheetRows(List<SourceRow> records, List<LeftOut> leftOut) {

    SheetRows {
        records = List.copyOf(records);
        leftOut = List.copyOf(leftOut);
    }
}
