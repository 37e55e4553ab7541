package org.antou.passport;

import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DifferenceColumns;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;
import org.antou.store.Tx;

/** How the lines of a comparison go out to a workbook. None comes in: an outcome is worked out, never typed. */
final class DifferenceSheet extends SheetPort<Difference> {

    DifferenceSheet(RowSource<Difference> lines) {
        super("三方比对", new Lines(), lines);
    }

    /** A line stands for its row of the list, or for its document where the list has none; looking at it is theirs. */
    private static final class Lines extends RecordedRows<Difference> {

        Lines() {
            super(ListedDocument.REGISTER, DifferenceColumns.ALL, DifferenceColumns.OUTCOME);
        }

        @Override
        protected UUID id(Difference line) {
            return line.id();
        }

        @Override
        public RecordRef ref(Difference line) {
            boolean document = line.document().equals(Optional.of(line.id()));
            return new RecordRef(document ? TravelDocument.REGISTER : ListedDocument.REGISTER, line.id());
        }

        @Override
        public Columns<Difference> columns() {
            return DifferenceColumns.ALL;
        }

        @Override
        public Optional<Difference> find(Tx tx, UUID id) {
            return Optional.empty();
        }

        @Override
        public long version(Difference line) {
            return 0;
        }

        @Override
        public Difference restored(UUID id, long version, Values values) {
            throw derived();
        }

        @Override
        public void insert(Tx tx, Difference line) {
            throw derived();
        }

        @Override
        public boolean update(Tx tx, Difference line) {
            throw derived();
        }

        @Override
        public boolean delete(Tx tx, UUID id) {
            throw derived();
        }

        private static UnsupportedOperationException derived() {
            return new UnsupportedOperationException("lines of a comparison are derived");
        }
    }
}
