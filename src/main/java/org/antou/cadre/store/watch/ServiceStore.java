package org.antou.cadre.store.watch;

import static org.antou.store.db.Tables.GRASSROOTS_SERVICE;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;

import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.service.ServiceKind;
import org.antou.cadre.model.service.ServiceReckoning;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.GrassrootsServiceRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes services, by person. */
public final class ServiceStore extends OfPersons<GrassrootsService> {

    public ServiceStore() {
        super(
                GRASSROOTS_SERVICE,
                GRASSROOTS_SERVICE.ID,
                GRASSROOTS_SERVICE.VERSION,
                GRASSROOTS_SERVICE.PERSON_ID,
                new Key<>(GrassrootsService::id, GrassrootsService::version));
    }

    @Override
    protected List<GrassrootsService> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(GRASSROOTS_SERVICE.asterisk(), PERSON.NAME, PERSON.SECTION_ID, SECTION.NAME)
                .from(GRASSROOTS_SERVICE)
                .join(PERSON)
                .on(GRASSROOTS_SERVICE.PERSON_ID.eq(PERSON.ID))
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID, GRASSROOTS_SERVICE.BEGAN_ON, GRASSROOTS_SERVICE.ID)
                .limit(limit)
                .offset(offset)
                .fetch(ServiceStore::service);
    }

    private static GrassrootsService service(Record row) {
        return new GrassrootsService(
                row.get(GRASSROOTS_SERVICE.ID),
                row.get(GRASSROOTS_SERVICE.VERSION),
                named(row.get(GRASSROOTS_SERVICE.PERSON_ID), row.get(PERSON.NAME)),
                named(row.get(PERSON.SECTION_ID), row.get(SECTION.NAME)),
                choice(ServiceKind.class, row.get(GRASSROOTS_SERVICE.KIND)),
                row.get(GRASSROOTS_SERVICE.PLACE),
                Optional.ofNullable(row.get(GRASSROOTS_SERVICE.BEGAN_ON)),
                Optional.ofNullable(row.get(GRASSROOTS_SERVICE.YEARS)),
                lines(row.get(GRASSROOTS_SERVICE.LEAVES)),
                Optional.ofNullable(row.get(GRASSROOTS_SERVICE.LEFT_ON)),
                row.get(GRASSROOTS_SERVICE.WENT_TO),
                row.get(GRASSROOTS_SERVICE.PLAN),
                Optional.ofNullable(row.get(GRASSROOTS_SERVICE.PLAN_DUE)),
                lines(row.get(GRASSROOTS_SERVICE.MAKE_UPS)),
                Optional.ofNullable(row.get(GRASSROOTS_SERVICE.SETTLED_ON)),
                row.get(GRASSROOTS_SERVICE.NOTE),
                ServiceReckoning.NONE);
    }

    @Override
    protected GrassrootsServiceRecord row(GrassrootsService service, long versioned) {
        GrassrootsServiceRecord row = new GrassrootsServiceRecord();
        row.setId(service.id());
        row.setVersion(versioned);
        row.setPersonId(service.person().map(Named::id).orElse(null));
        row.setKind(service.kind().map(ServiceKind::name).orElse(null));
        row.setPlace(service.place());
        row.setBeganOn(service.beganOn().orElse(null));
        row.setYears(service.years().orElse(null));
        row.setLeaves(String.join("\n", service.leaves()));
        row.setLeftOn(service.leftOn().orElse(null));
        row.setWentTo(service.wentTo());
        row.setPlan(service.plan());
        row.setPlanDue(service.planDue().orElse(null));
        row.setMakeUps(String.join("\n", service.makeUps()));
        row.setSettledOn(service.settledOn().orElse(null));
        row.setNote(service.note());
        return row;
    }
}
