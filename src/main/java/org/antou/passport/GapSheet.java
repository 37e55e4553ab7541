package org.antou.passport;

import java.util.Set;
import java.util.stream.Collectors;
import org.antou.passport.model.GapColumns;
import org.antou.passport.model.GapLine;
import org.antou.register.Column;
import org.antou.register.RecordRef;
import org.antou.register.port.DerivedRows;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;

/** How gaps go out to a workbook. None comes in: they are worked out, never typed. */
final class GapSheet extends SheetPort<GapLine> {

    GapSheet(RowSource<GapLine> lines) {
        super(
                "真空期",
                new DerivedRows<>(GapLine.REGISTER, GapColumns.ALL, line -> new RecordRef(GapLine.REGISTER, line.id())),
                lines);
    }

    @Override
    public Set<String> derived() {
        return columns().all().stream().map(Column::key).collect(Collectors.toSet());
    }
}
