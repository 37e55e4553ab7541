package org.antou.settings.store;

import static org.antou.store.db.Tables.HOLIDAY;
import static org.antou.store.db.Tables.HOLIDAY_YEAR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.settings.HolidayYear;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.HolidayRecord;
import org.antou.store.db.tables.records.HolidayYearRecord;
import org.antou.text.calendar.DayKind;
import org.antou.text.calendar.SpecialDay;
import org.antou.text.calendar.YearPlan;
import org.jooq.Result;

/** The only SQL on the tables HOLIDAY_YEAR and HOLIDAY. */
public final class HolidayStore {

    private HolidayStore() {}

    public static List<HolidayYear> all(Tx tx) {
        Map<UUID, Result<HolidayRecord>> days = tx.dsl().selectFrom(HOLIDAY).fetchGroups(HOLIDAY.YEAR_ID);
        return tx.dsl().selectFrom(HOLIDAY_YEAR).orderBy(HOLIDAY_YEAR.YEAR_NO).fetch().stream()
                .map(row -> year(row, Optional.ofNullable(days.get(row.getId()))))
                .toList();
    }

    public static Optional<HolidayYear> find(Tx tx, int year) {
        return all(tx).stream().filter(y -> y.year() == year).findFirst();
    }

    private static HolidayYear year(HolidayYearRecord row, Optional<Result<HolidayRecord>> days) {
        List<SpecialDay> named = days.stream()
                .flatMap(List::stream)
                .map(d -> new SpecialDay(d.getDayDate(), DayKind.valueOf(d.getKind()), d.getName()))
                .toList();
        YearPlan plan = new YearPlan(row.getYearNo(), row.getBasis(), named);
        return new HolidayYear(Optional.of(row.getId()), row.getVersion(), plan, row.getSource());
    }

    /** Writes a year with all its days over what stood there. */
    public static void save(Tx tx, HolidayYear year) {
        UUID id = year.id().orElseThrow();
        delete(tx, id);
        tx.dsl()
                .insertInto(HOLIDAY_YEAR)
                .set(HOLIDAY_YEAR.ID, id)
                .set(HOLIDAY_YEAR.VERSION, year.version())
                .set(HOLIDAY_YEAR.YEAR_NO, year.year())
                .set(HOLIDAY_YEAR.BASIS, year.plan().basis())
                .set(HOLIDAY_YEAR.SOURCE, year.source())
                .execute();
        for (SpecialDay day : year.plan().days()) {
            tx.dsl()
                    .insertInto(HOLIDAY)
                    .set(HOLIDAY.YEAR_ID, id)
                    .set(HOLIDAY.DAY_DATE, day.date())
                    .set(HOLIDAY.KIND, day.kind().name())
                    .set(HOLIDAY.NAME, day.name())
                    .execute();
        }
    }

    public static void delete(Tx tx, UUID id) {
        tx.dsl().deleteFrom(HOLIDAY).where(HOLIDAY.YEAR_ID.eq(id)).execute();
        tx.dsl().deleteFrom(HOLIDAY_YEAR).where(HOLIDAY_YEAR.ID.eq(id)).execute();
    }
}
