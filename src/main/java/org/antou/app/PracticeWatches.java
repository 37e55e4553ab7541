package org.antou.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileLoanColumns;
import org.antou.cadre.model.lending.LoanKind;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.service.ServiceColumns;
import org.antou.cadre.model.service.ServiceKind;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialColumns;
import org.antou.cadre.watch.WatchRegister;
import org.antou.people.model.Person;
import org.antou.register.Columns;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.security.Session;

/** The invented probations, years of service and files handed out of the practice office: one of each that is late, one in time. */
final class PracticeWatches {

    private final Desk desk;
    private final Session session;
    private final WatchRegister watches;
    private final LocalDate today;

    PracticeWatches(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.watches = desk.watches();
        this.today = LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    void bringIn() {
        trial("任南溪", "数据资源科副科长", "云审党组备〔2026〕3号", today.minusYears(1).plusDays(18));
        trial("温时雨", "业务应用科副科长", "云审党组备〔2025〕7号", today.minusYears(1).minusDays(12));
        service("仇雨桐", ServiceKind.RECRUIT, today.minusYears(3), Map.of());
        service(
                "曾晚舟",
                ServiceKind.RECRUIT,
                today.minusYears(4),
                Map.of(
                        ServiceColumns.LEFT_ON,
                        today.minusMonths(14),
                        ServiceColumns.WENT_TO,
                        "市信访局",
                        ServiceColumns.PLAN,
                        "安排回原单位补足服务年限",
                        ServiceColumns.PLAN_DUE,
                        today.plusMonths(3)));
        loan("周慕言", LoanKind.BORROW, today.minusDays(25), "市委组织部", "王海平", "李云舟");
        loan("林知远", LoanKind.READ, today, "", "陆星河", "单思齐");
    }

    private void trial(String name, String post, String filing, LocalDate noticed) {
        TrialAppointment blank = watches.trials().blank();
        values(TrialColumns.ALL, blank, name)
                .map(values -> values.with(TrialColumns.RECORDED_POST, Optional.of(post))
                        .with(TrialColumns.ACTUAL_POST, Optional.of(post))
                        .with(TrialColumns.FILING_NUMBER, Optional.of(filing))
                        .with(TrialColumns.FILED_ON, Optional.of(noticed.minusDays(30)))
                        .with(TrialColumns.DECIDED_ON, Optional.of(noticed.minusDays(7)))
                        .with(TrialColumns.NOTICED_ON, Optional.of(noticed)))
                .ifPresent(values -> watches.trials().save(session, TrialColumns.of(blank.id(), 0, values)));
    }

    private void service(String name, ServiceKind kind, LocalDate began, Map<String, Object> more) {
        GrassrootsService blank = watches.services().blank();
        values(ServiceColumns.ALL, blank, name).ifPresent(start -> {
            Values values = start.with(ServiceColumns.KIND, Optional.of(kind))
                    .with(ServiceColumns.PLACE, Optional.of("云山市行政审批局"))
                    .with(ServiceColumns.BEGAN_ON, Optional.of(began));
            for (Map.Entry<String, Object> field : more.entrySet()) {
                values = values.with(field.getKey(), Optional.of(field.getValue()));
            }
            watches.services().save(session, ServiceColumns.of(blank.id(), 0, values));
        });
    }

    private void loan(String name, LoanKind kind, LocalDate on, String unit, String first, String second) {
        FileLoan blank = watches.loans().blank();
        values(FileLoanColumns.ALL, blank, name)
                .map(values -> values.with(FileLoanColumns.KIND, Optional.of(kind))
                        .with(FileLoanColumns.PURPOSE, Optional.of(kind == LoanKind.BORROW ? "干部考察" : "档案核查"))
                        .with(FileLoanColumns.UNIT, Optional.of(unit))
                        .with(FileLoanColumns.FIRST, Optional.of(first))
                        .with(FileLoanColumns.SECOND, Optional.of(second))
                        .with(FileLoanColumns.APPROVER, Optional.of("顾明川"))
                        .with(FileLoanColumns.APPROVED_ON, Optional.of(on))
                        .with(FileLoanColumns.LENT_ON, Optional.of(on)))
                .ifPresent(values -> watches.loans().save(session, FileLoanColumns.of(blank.id(), 0, values)));
    }

    /** A blank one about a person of the office. */
    private <R> Optional<Values> values(Columns<R> columns, R blank, String name) {
        return desk.people().persons().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .map(Person::named)
                .map((Named whose) -> columns.values(blank).with("person", Optional.of(whose)));
    }
}
