package org.antou.passport;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DifferenceColumns;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Column;
import org.antou.register.RecordRef;
import org.antou.register.port.DerivedRows;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;

/** How the lines of a comparison go out to a workbook. None comes in: an outcome is worked out, never typed. */
final class DifferenceSheet extends SheetPort<Difference> {

    DifferenceSheet(RowSource<Difference> lines) {
        super("三方比对", new DerivedRows<>(ListedDocument.REGISTER, DifferenceColumns.ALL, DifferenceSheet::ref), lines);
    }

    /** A line stands for its row of the list, or for its document where the list has none; looking at it is theirs. */
    private static RecordRef ref(Difference line) {
        boolean document = line.document().equals(Optional.of(line.id()));
        return new RecordRef(document ? TravelDocument.REGISTER : ListedDocument.REGISTER, line.id());
    }

    @Override
    public Set<String> derived() {
        return columns().all().stream().map(Column::key).collect(Collectors.toSet());
    }
}
