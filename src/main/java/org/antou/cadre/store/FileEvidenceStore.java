package org.antou.cadre.store;

import static org.antou.store.db.Tables.FILE_CHECK;
import static org.antou.store.db.Tables.FILE_EVIDENCE;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.CheckName;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.StudyMode;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FileEvidenceRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes {@link FileEvidence}. */
public final class FileEvidenceStore extends PartStore<FileEvidence> {

    public FileEvidenceStore() {
        super(
                FILE_EVIDENCE,
                FILE_EVIDENCE.ID,
                FILE_EVIDENCE.VERSION,
                new Key<>(FileEvidence::id, FileEvidence::version));
    }

    @Override
    public List<FileEvidence> of(Tx tx, UUID owner) {
        return select(tx, FILE_EVIDENCE.CHECK_ID.eq(owner));
    }

    @Override
    protected List<FileEvidence> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(FILE_EVIDENCE.asterisk(), PERSON.NAME, FILE_CHECK.BATCH)
                .from(FILE_EVIDENCE)
                .join(FILE_CHECK)
                .on(FILE_EVIDENCE.CHECK_ID.eq(FILE_CHECK.ID))
                .join(PERSON)
                .on(FILE_CHECK.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(
                        PERSON.NAME,
                        PERSON.ID,
                        FILE_EVIDENCE.CHECK_ID,
                        FILE_EVIDENCE.ITEM,
                        FILE_EVIDENCE.MATERIAL_DATE,
                        FILE_EVIDENCE.ID)
                .limit(limit)
                .offset(offset)
                .fetch(FileEvidenceStore::read);
    }

    private static FileEvidence read(Record row) {
        return new FileEvidence(
                row.get(FILE_EVIDENCE.ID),
                row.get(FILE_EVIDENCE.VERSION),
                named(row.get(FILE_EVIDENCE.CHECK_ID), CheckName.of(row.get(PERSON.NAME), row.get(FILE_CHECK.BATCH))),
                choice(FileItem.class, row.get(FILE_EVIDENCE.ITEM)),
                choice(StudyMode.class, row.get(FILE_EVIDENCE.STUDY)),
                choice(EvidenceRole.class, row.get(FILE_EVIDENCE.STANDS_AS)),
                choice(ArchiveCategory.class, row.get(FILE_EVIDENCE.CATEGORY)),
                row.get(FILE_EVIDENCE.MATERIAL),
                Optional.ofNullable(row.get(FILE_EVIDENCE.MATERIAL_DATE)).map(PartialDate::parse),
                row.get(FILE_EVIDENCE.SAYS),
                Optional.ofNullable(row.get(FILE_EVIDENCE.SAID_DATE)).map(PartialDate::parse),
                row.get(FILE_EVIDENCE.ALTERED),
                row.get(FILE_EVIDENCE.NOTE));
    }

    @Override
    protected FileEvidenceRecord row(FileEvidence it, long versioned) {
        FileEvidenceRecord row = new FileEvidenceRecord();
        row.setId(it.id());
        row.setVersion(versioned);
        row.setCheckId(it.check().map(Named::id).orElse(null));
        row.setItem(it.item().map(FileItem::name).orElse(null));
        row.setStudy(it.study().map(StudyMode::name).orElse(null));
        row.setStandsAs(it.role().map(EvidenceRole::name).orElse(null));
        row.setCategory(it.category().map(ArchiveCategory::name).orElse(null));
        row.setMaterial(it.material());
        row.setMaterialDate(it.materialDate().map(PartialDate::toString).orElse(null));
        row.setSays(it.says());
        row.setSaidDate(it.date().map(PartialDate::toString).orElse(null));
        row.setAltered(it.altered());
        row.setNote(it.note());
        return row;
    }
}
