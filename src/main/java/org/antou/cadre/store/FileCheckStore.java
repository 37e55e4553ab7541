package org.antou.cadre.store;

import static org.antou.store.db.Tables.FILE_CHECK;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileStatus;
import org.antou.cadre.model.Handling;
import org.antou.cadre.model.ProblemKind;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FileCheckRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes {@link FileCheck}. */
public final class FileCheckStore extends PartStore<FileCheck> {

    public FileCheckStore() {
        super(FILE_CHECK, FILE_CHECK.ID, FILE_CHECK.VERSION, new Key<>(FileCheck::id, FileCheck::version));
    }

    @Override
    public List<FileCheck> of(Tx tx, UUID owner) {
        return select(tx, FILE_CHECK.PERSON_ID.eq(owner));
    }

    @Override
    protected List<FileCheck> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(FILE_CHECK.asterisk(), PERSON.NAME, PERSON.SECTION_ID, SECTION.NAME)
                .from(FILE_CHECK)
                .join(PERSON)
                .on(FILE_CHECK.PERSON_ID.eq(PERSON.ID))
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(PERSON.NAME, FILE_CHECK.OPENED_ON, FILE_CHECK.ID)
                .limit(limit)
                .offset(offset)
                .fetch(FileCheckStore::read);
    }

    private static FileCheck read(Record row) {
        return new FileCheck(
                row.get(FILE_CHECK.ID),
                row.get(FILE_CHECK.VERSION),
                named(row.get(FILE_CHECK.PERSON_ID), row.get(PERSON.NAME)),
                named(row.get(PERSON.SECTION_ID), row.get(SECTION.NAME)),
                row.get(FILE_CHECK.ARCHIVE_NUMBER),
                row.get(FILE_CHECK.CABINET),
                row.get(FILE_CHECK.LAYER),
                row.get(FILE_CHECK.BATCH),
                FileStatus.valueOf(row.get(FILE_CHECK.STATUS)),
                Optional.ofNullable(row.get(FILE_CHECK.STATUS_ON)),
                row.get(FILE_CHECK.STATUS_NOTE),
                Optional.ofNullable(row.get(FILE_CHECK.OPENED_ON)),
                Optional.ofNullable(row.get(FILE_CHECK.DEADLINE)),
                named(row.get(FILE_CHECK.ISSUE_ID), row.get(FILE_CHECK.ISSUE_NAME)),
                choice(ProblemKind.class, row.get(FILE_CHECK.PROBLEM)),
                row.get(FILE_CHECK.PROBLEM_NOTE),
                choice(Handling.class, row.get(FILE_CHECK.HANDLING)),
                row.get(FILE_CHECK.NOTE));
    }

    @Override
    protected FileCheckRecord row(FileCheck it, long versioned) {
        FileCheckRecord row = new FileCheckRecord();
        row.setId(it.id());
        row.setVersion(versioned);
        row.setPersonId(it.person().map(Named::id).orElse(null));
        row.setArchiveNumber(it.archiveNumber());
        row.setCabinet(it.cabinet());
        row.setLayer(it.layer());
        row.setBatch(it.batch());
        row.setStatus(it.status().name());
        row.setStatusOn(it.statusOn().orElse(null));
        row.setStatusNote(it.statusNote());
        row.setOpenedOn(it.opened().orElse(null));
        row.setDeadline(it.deadline().orElse(null));
        row.setIssueId(it.issue().map(Named::id).orElse(null));
        row.setIssueName(it.issue().map(Named::name).orElse(""));
        row.setProblem(it.problem().map(ProblemKind::name).orElse(null));
        row.setProblemNote(it.problemNote());
        row.setHandling(it.handling().map(Handling::name).orElse(null));
        row.setNote(it.note());
        return row;
    }
}
