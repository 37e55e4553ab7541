package org.antou.cadre.store;

import static org.antou.store.db.Tables.FILE_MATERIAL;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.PartyPaper;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FileMaterialRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes {@link FileMaterial}. */
public final class FileMaterialStore extends PartStore<FileMaterial> {

    public FileMaterialStore() {
        super(
                FILE_MATERIAL,
                FILE_MATERIAL.ID,
                FILE_MATERIAL.VERSION,
                new Key<>(FileMaterial::id, FileMaterial::version));
    }

    @Override
    public List<FileMaterial> of(Tx tx, UUID owner) {
        return select(tx, FILE_MATERIAL.PERSON_ID.eq(owner));
    }

    @Override
    protected List<FileMaterial> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(FILE_MATERIAL.asterisk(), PERSON.NAME)
                .from(FILE_MATERIAL)
                .join(PERSON)
                .on(FILE_MATERIAL.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID, FILE_MATERIAL.CATEGORY, FILE_MATERIAL.MADE, FILE_MATERIAL.ID)
                .limit(limit)
                .offset(offset)
                .fetch(FileMaterialStore::read);
    }

    private static FileMaterial read(Record row) {
        return new FileMaterial(
                row.get(FILE_MATERIAL.ID),
                row.get(FILE_MATERIAL.VERSION),
                named(row.get(FILE_MATERIAL.PERSON_ID), row.get(PERSON.NAME)),
                choice(ArchiveCategory.class, row.get(FILE_MATERIAL.CATEGORY)),
                choice(PartyPaper.class, row.get(FILE_MATERIAL.PAPER)),
                row.get(FILE_MATERIAL.NAME),
                Optional.ofNullable(row.get(FILE_MATERIAL.MADE)).map(PartialDate::parse),
                row.get(FILE_MATERIAL.NOTE));
    }

    @Override
    protected FileMaterialRecord row(FileMaterial it, long versioned) {
        FileMaterialRecord row = new FileMaterialRecord();
        row.setId(it.id());
        row.setVersion(versioned);
        row.setPersonId(it.person().map(Named::id).orElse(null));
        row.setCategory(it.category().map(ArchiveCategory::name).orElse(null));
        row.setPaper(it.paper().map(PartyPaper::name).orElse(null));
        row.setName(it.name());
        row.setMade(it.made().map(PartialDate::toString).orElse(null));
        row.setNote(it.note());
        return row;
    }
}
