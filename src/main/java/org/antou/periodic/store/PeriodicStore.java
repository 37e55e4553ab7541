package org.antou.periodic.store;

import static org.antou.store.db.Tables.PERIODIC_REPORT;
import static org.antou.store.db.Tables.SECTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.periodic.model.PeriodicReport;
import org.antou.periodic.model.ReportTerm;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.PeriodicReportRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Reads and writes periodic reports. */
public final class PeriodicStore {

    private PeriodicStore() {}

    public static long count(Tx tx) {
        return tx.dsl().fetchCount(PERIODIC_REPORT);
    }

    /** Every report, by topic, the latest first. */
    public static List<PeriodicReport> all(Tx tx) {
        return select(tx, DSL.noCondition());
    }

    public static Optional<PeriodicReport> find(Tx tx, UUID id) {
        return select(tx, PERIODIC_REPORT.ID.eq(id)).stream().findFirst();
    }

    private static List<PeriodicReport> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(PERIODIC_REPORT.asterisk(), SECTION.NAME)
                .from(PERIODIC_REPORT)
                .leftJoin(SECTION)
                .on(PERIODIC_REPORT.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(
                        PERIODIC_REPORT.TOPIC,
                        PERIODIC_REPORT.YEAR_NO.desc(),
                        PERIODIC_REPORT.TERM.desc(),
                        PERIODIC_REPORT.ID)
                .fetch(row -> new PeriodicReport(
                        row.get(PERIODIC_REPORT.ID),
                        row.get(PERIODIC_REPORT.VERSION),
                        row.get(PERIODIC_REPORT.TOPIC),
                        row.get(PERIODIC_REPORT.YEAR_NO),
                        Optional.of(ReportTerm.valueOf(row.get(PERIODIC_REPORT.TERM))),
                        Optional.ofNullable(row.get(PERIODIC_REPORT.SECTION_ID))
                                .map(id -> new Named(id, row.get(SECTION.NAME))),
                        row.get(PERIODIC_REPORT.ADDRESSEE),
                        Optional.ofNullable(row.get(PERIODIC_REPORT.REPORTED_ON)),
                        row.get(PERIODIC_REPORT.CONTENT),
                        row.get(PERIODIC_REPORT.NOTE)));
    }

    public static void insert(Tx tx, PeriodicReport report) {
        tx.dsl().insertInto(PERIODIC_REPORT).set(row(report, report.version())).execute();
    }

    /** Writes a report over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, PeriodicReport report) {
        return tx.dsl()
                        .update(PERIODIC_REPORT)
                        .set(row(report, report.version() + 1))
                        .where(PERIODIC_REPORT.ID.eq(report.id()), PERIODIC_REPORT.VERSION.eq(report.version()))
                        .execute()
                == 1;
    }

    public static void delete(Tx tx, UUID id) {
        tx.dsl().deleteFrom(PERIODIC_REPORT).where(PERIODIC_REPORT.ID.eq(id)).execute();
    }

    private static PeriodicReportRecord row(PeriodicReport report, long version) {
        PeriodicReportRecord row = new PeriodicReportRecord();
        row.setId(report.id());
        row.setVersion(version);
        row.setTopic(report.topic());
        row.setYearNo(report.year());
        row.setTerm(report.term().orElseThrow().name());
        row.setSectionId(report.section().map(Named::id).orElse(null));
        row.setAddressee(report.addressee());
        row.setReportedOn(report.reportedOn().orElse(null));
        row.setContent(report.content());
        row.setNote(report.note());
        return row;
    }
}
