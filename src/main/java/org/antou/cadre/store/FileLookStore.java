package org.antou.cadre.store;

import static org.antou.store.db.Tables.FILE_LOOK;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.FileLook;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FileLookRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes {@link FileLook}. */
public final class FileLookStore extends PartStore<FileLook> {

    public FileLookStore() {
        super(FILE_LOOK, FILE_LOOK.ID, FILE_LOOK.VERSION, new Key<>(FileLook::id, FileLook::version));
    }

    @Override
    public List<FileLook> of(Tx tx, UUID owner) {
        return select(tx, FILE_LOOK.PERSON_ID.eq(owner));
    }

    @Override
    protected List<FileLook> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(FILE_LOOK.asterisk(), PERSON.NAME)
                .from(FILE_LOOK)
                .join(PERSON)
                .on(FILE_LOOK.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(FILE_LOOK.LOOKED_ON.desc(), FILE_LOOK.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(FileLookStore::read);
    }

    private static FileLook read(Record row) {
        return new FileLook(
                row.get(FILE_LOOK.ID),
                row.get(FILE_LOOK.VERSION),
                named(row.get(FILE_LOOK.PERSON_ID), row.get(PERSON.NAME)),
                row.get(FILE_LOOK.FIRST_READER),
                row.get(FILE_LOOK.SECOND_READER),
                row.get(FILE_LOOK.PURPOSE),
                Optional.ofNullable(row.get(FILE_LOOK.LOOKED_ON)),
                row.get(FILE_LOOK.ACCOUNT));
    }

    @Override
    protected FileLookRecord row(FileLook it, long versioned) {
        FileLookRecord row = new FileLookRecord();
        row.setId(it.id());
        row.setVersion(versioned);
        row.setPersonId(it.person().map(Named::id).orElse(null));
        row.setFirstReader(it.first());
        row.setSecondReader(it.second());
        row.setPurpose(it.purpose());
        row.setLookedOn(it.on().orElse(null));
        row.setAccount(it.account());
        return row;
    }
}
