package org.antou.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.ValueType;
import org.antou.register.port.Reversal;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.store.HolidayStore;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.text.calendar.PlanFile;
import org.antou.text.calendar.PlanReader;
import org.antou.text.calendar.WorkCalendar;
import org.antou.text.calendar.YearPlan;

/** 节假日: the years that come with the program, and those that the office brought in, which stand instead of them. */
public final class Holidays {

    /** The key under which the history keeps changes of holidays. */
    public static final String REGISTER = "holiday";

    /** The fields of one year, as the history shows them. */
    public static final Columns<HolidayYear> COLUMNS = new Columns<>(
            List.of(
                    Column.of("year", "年份", ValueType.NUMBER, h -> Optional.of(h.year())),
                    Column.text("basis", "依据", h -> h.plan().basis()),
                    Column.text("source", "来自文件", HolidayYear::source),
                    Column.of("days", "放假和调休", ValueType.LINES, h -> Optional.of(h.lines()))),
            (year, values) -> year);

    private static final int LONGEST_BASIS = 400;
    private static final int LONGEST_SOURCE = 260;

    private final Store store;
    private final History history;
    private final List<YearPlan> shipped = PlanReader.shipped();

    public Holidays(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /** Every year that is known, in order. */
    public List<HolidayYear> years() {
        Map<Integer, HolidayYear> years = new TreeMap<>();
        shipped.forEach(plan -> years.put(plan.year(), HolidayYear.shipped(plan)));
        store.read(HolidayStore::all).forEach(year -> years.put(year.year(), year));
        return List.copyOf(years.values());
    }

    /** The calendar that rules reckon by. */
    public WorkCalendar calendar() {
        return new WorkCalendar(years().stream().map(HolidayYear::plan).toList());
    }

    /** Takes the years of a file in, each instead of what was known of it; only for administrators. */
    public void adopt(Session session, PlanFile file, String source) {
        session.require(Role.ADMINISTRATOR);
        if (!file.faults().isEmpty() || file.plans().isEmpty()) {
            throw new Problem.Expected("文件里有看不懂或不对的行,没有录入。", "已有的节假日没有改动。", "请按列出的行号改好文件,再录入一次。");
        }
        history.write(session, "录入节假日", change -> {
            file.plans().forEach(plan -> adopt(change, plan, cut(source, LONGEST_SOURCE)));
            return file.plans().size();
        });
    }

    private static void adopt(Change change, YearPlan plan, String source) {
        Optional<HolidayYear> before = HolidayStore.find(change.tx(), plan.year());
        UUID id = before.flatMap(HolidayYear::id).orElseGet(Ids::next);
        long version = before.map(HolidayYear::version).orElse(0L) + 1;
        YearPlan kept = new YearPlan(plan.year(), cut(plan.basis(), LONGEST_BASIS), plan.days());
        HolidayYear after = new HolidayYear(Optional.of(id), version, kept, source);
        HolidayStore.save(change.tx(), after);
        change.record(new RecordRef(REGISTER, id), COLUMNS, before, after);
    }

    /** Forgets a year that was brought in: the program's own holds again, or none; only for administrators. */
    public void drop(Session session, int year) {
        session.require(Role.ADMINISTRATOR);
        history.write(session, "删除录入的节假日", change -> {
            HolidayYear before = HolidayStore.find(change.tx(), year)
                    .orElseThrow(() -> new Problem.Expected(year + "年不是录入的。", "没有改动任何内容。", "随软件带的年份不能删除,可以用文件录入来代替它。"));
            UUID id = before.id().orElseThrow();
            HolidayStore.delete(change.tx(), id);
            change.record(new RecordRef(REGISTER, id), Reversal.removal(COLUMNS.diff(Optional.empty(), before)));
            return year;
        });
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
