package org.antou.cadre.store.watch;

import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;
import static org.antou.store.db.Tables.TRIAL_APPOINTMENT;

import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialReckoning;
import org.antou.cadre.model.trial.TrialResult;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.TrialAppointmentRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes trial appointments, the newest first. */
public final class TrialStore extends OfPersons<TrialAppointment> {

    public TrialStore() {
        super(
                TRIAL_APPOINTMENT,
                TRIAL_APPOINTMENT.ID,
                TRIAL_APPOINTMENT.VERSION,
                TRIAL_APPOINTMENT.PERSON_ID,
                new Key<>(TrialAppointment::id, TrialAppointment::version));
    }

    @Override
    protected List<TrialAppointment> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(TRIAL_APPOINTMENT.asterisk(), PERSON.NAME, PERSON.SECTION_ID, SECTION.NAME)
                .from(TRIAL_APPOINTMENT)
                .join(PERSON)
                .on(TRIAL_APPOINTMENT.PERSON_ID.eq(PERSON.ID))
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(TRIAL_APPOINTMENT.NOTICED_ON.desc().nullsFirst(), TRIAL_APPOINTMENT.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(TrialStore::trial);
    }

    private static TrialAppointment trial(Record row) {
        return new TrialAppointment(
                row.get(TRIAL_APPOINTMENT.ID),
                row.get(TRIAL_APPOINTMENT.VERSION),
                named(row.get(TRIAL_APPOINTMENT.PERSON_ID), row.get(PERSON.NAME)),
                named(row.get(PERSON.SECTION_ID), row.get(SECTION.NAME)),
                row.get(TRIAL_APPOINTMENT.RECORDED_POST),
                row.get(TRIAL_APPOINTMENT.FILING_NUMBER),
                Optional.ofNullable(row.get(TRIAL_APPOINTMENT.FILED_ON)),
                row.get(TRIAL_APPOINTMENT.ACTUAL_POST),
                Optional.ofNullable(row.get(TRIAL_APPOINTMENT.DECIDED_ON)),
                Optional.ofNullable(row.get(TRIAL_APPOINTMENT.NOTICED_ON)),
                lines(row.get(TRIAL_APPOINTMENT.EXTENSIONS)),
                Optional.ofNullable(row.get(TRIAL_APPOINTMENT.ASSESSED_ON)),
                choice(TrialResult.class, row.get(TRIAL_APPOINTMENT.RESULT)),
                Optional.ofNullable(row.get(TRIAL_APPOINTMENT.FORMAL_ON)),
                row.get(TRIAL_APPOINTMENT.NOTE),
                TrialReckoning.NONE);
    }

    @Override
    protected TrialAppointmentRecord row(TrialAppointment trial, long versioned) {
        TrialAppointmentRecord row = new TrialAppointmentRecord();
        row.setId(trial.id());
        row.setVersion(versioned);
        row.setPersonId(trial.person().map(Named::id).orElse(null));
        row.setRecordedPost(trial.recordedPost());
        row.setFilingNumber(trial.filingNumber());
        row.setFiledOn(trial.filedOn().orElse(null));
        row.setActualPost(trial.actualPost());
        row.setDecidedOn(trial.decidedOn().orElse(null));
        row.setNoticedOn(trial.noticedOn().orElse(null));
        row.setExtensions(String.join("\n", trial.extensions()));
        row.setAssessedOn(trial.assessedOn().orElse(null));
        row.setResult(trial.result().map(TrialResult::name).orElse(null));
        row.setFormalOn(trial.formalOn().orElse(null));
        row.setNote(trial.note());
        return row;
    }
}
