package org.antou.cadre.store;

import static org.antou.store.db.Tables.FILE_GATE;

import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.FileAccess;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FileGateRecord;
import org.jooq.Condition;

/** Reads and writes whether the register is allowed; there is one row, or none yet. */
public final class GateStore extends Shelf<FileAccess> {

    public GateStore() {
        super(FILE_GATE, FILE_GATE.ID, FILE_GATE.VERSION, new Key<>(FileAccess::id, FileAccess::version));
    }

    @Override
    protected List<FileAccess> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .selectFrom(FILE_GATE)
                .where(which)
                .orderBy(FILE_GATE.ID)
                .limit(limit)
                .offset(offset)
                .fetch(row -> new FileAccess(
                        row.getId(),
                        row.getVersion(),
                        row.getAllowed(),
                        row.getConfirmedBy(),
                        Optional.ofNullable(row.getConfirmedOn()),
                        row.getBasis()));
    }

    @Override
    protected FileGateRecord row(FileAccess access, long versioned) {
        FileGateRecord row = new FileGateRecord();
        row.setId(access.id());
        row.setVersion(versioned);
        row.setAllowed(access.allowed());
        row.setConfirmedBy(access.by());
        row.setConfirmedOn(access.on().orElse(null));
        row.setBasis(access.basis());
        return row;
    }
}
