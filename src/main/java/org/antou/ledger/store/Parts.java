package org.antou.ledger.store;

import static org.antou.store.db.Tables.INSTITUTION;
import static org.antou.store.db.Tables.ISSUE_SUPPORT;
import static org.antou.store.db.Tables.MEASURE;
import static org.antou.store.db.Tables.SECTION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antou.ledger.model.Course;
import org.antou.ledger.model.Institution;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Measure;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.InstitutionRecord;
import org.antou.store.db.tables.records.IssueSupportRecord;
import org.antou.store.db.tables.records.MeasureRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableRecord;

/** What hangs on issues: measures, supporting sections, documents; read for many issues at once. */
record Parts(
        Map<UUID, List<Measure>> measuresOf,
        Map<UUID, List<Named>> supportingOf,
        Map<UUID, List<Institution>> institutionsOf,
        Map<UUID, Course> courseOf) {

    /** Says which rows of a part table are wanted, by its column that names the issue. */
    interface Which {
        Condition of(Field<UUID> issue);
    }

    static Parts of(Tx tx, Collection<UUID> issues) {
        return read(tx, field -> field.in(issues));
    }

    static Parts of(Tx tx, Select<? extends Record1<UUID>> issues) {
        return read(tx, field -> field.in(issues));
    }

    private static Parts read(Tx tx, Which which) {
        return new Parts(
                tx.dsl()
                        .selectFrom(MEASURE)
                        .where(which.of(MEASURE.ISSUE_ID))
                        .orderBy(MEASURE.ISSUE_ID, MEASURE.NUMBER)
                        .fetchGroups(
                                row -> row.getIssueId(),
                                row -> new Measure(row.getId(), row.getContent(), row.getDone())),
                tx.dsl()
                        .select(ISSUE_SUPPORT.ISSUE_ID, SECTION.ID, SECTION.NAME)
                        .from(ISSUE_SUPPORT)
                        .join(SECTION)
                        .on(ISSUE_SUPPORT.SECTION_ID.eq(SECTION.ID))
                        .where(which.of(ISSUE_SUPPORT.ISSUE_ID))
                        .orderBy(SECTION.NAME, SECTION.ID)
                        .fetchGroups(row -> row.value1(), row -> new Named(row.value2(), row.value3())),
                tx.dsl()
                        .selectFrom(INSTITUTION)
                        .where(which.of(INSTITUTION.ISSUE_ID))
                        .orderBy(INSTITUTION.ISSUE_ID, INSTITUTION.NUMBER)
                        .fetchGroups(
                                row -> row.getIssueId(),
                                row -> new Institution(row.getId(), row.getTitle(), Kind.valueOf(row.getKind()))),
                CourseStore.courses(tx, which));
    }

    Course course(UUID issue) {
        return courseOf.getOrDefault(issue, Course.NONE);
    }

    List<Measure> measures(UUID issue) {
        return measuresOf.getOrDefault(issue, List.of());
    }

    List<Named> supporting(UUID issue) {
        return supportingOf.getOrDefault(issue, List.of());
    }

    List<Institution> institutions(UUID issue) {
        return institutionsOf.getOrDefault(issue, List.of());
    }

    static void insert(Tx tx, Issue issue) {
        insertAll(tx, List.of(issue));
    }

    /** The parts of many issues, in one batch each. */
    static void insertAll(Tx tx, List<Issue> issues) {
        List<TableRecord<?>> parts = new ArrayList<>();
        issues.forEach(issue -> add(issue, parts));
        tx.insertAll(parts);
    }

    private static void add(Issue issue, List<TableRecord<?>> parts) {
        int number = 0;
        for (Measure measure : issue.measures()) {
            parts.add(new MeasureRecord(measure.id(), issue.id(), ++number, measure.content(), measure.done()));
        }
        for (Named section : issue.supportingSections()) {
            parts.add(new IssueSupportRecord(issue.id(), section.id()));
        }
        int place = 0;
        for (Institution institution : issue.institutions()) {
            parts.add(new InstitutionRecord(
                    institution.id(),
                    issue.id(),
                    ++place,
                    institution.title(),
                    institution.kind().name()));
        }
    }

    static void delete(Tx tx, Collection<UUID> issues) {
        tx.dsl().deleteFrom(MEASURE).where(MEASURE.ISSUE_ID.in(issues)).execute();
        tx.dsl()
                .deleteFrom(ISSUE_SUPPORT)
                .where(ISSUE_SUPPORT.ISSUE_ID.in(issues))
                .execute();
        tx.dsl().deleteFrom(INSTITUTION).where(INSTITUTION.ISSUE_ID.in(issues)).execute();
    }
}
