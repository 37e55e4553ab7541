package org.antou.cadre.model.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;

/** What a service must be like, and what is owed of it: 应补 = 应服务 − 实际, in days, the probation counted in (§4.6). */
public final class ServiceRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLAN = 2_000;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_YEARS = 30;

    private ServiceRules() {}

    /** Why one can't be saved as it stands. */
    public static List<Violation> violations(GrassrootsService service, LocalDate today) {
        List<Violation> found = new ArrayList<>(ServiceColumns.KEPT.missing(service));
        found.addAll(beyondMissing(service, today));
        return List.copyOf(found);
    }

    /** What is wrong beside missing fields. */
    public static List<Violation> beyondMissing(GrassrootsService service, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (service.years().filter(years -> years < 1 || years > MOST_YEARS).isPresent()) {
            found.add(new Violation(ServiceColumns.YEARS, "约定年限是 1 到 " + MOST_YEARS + " 的整数;按参数算的空着。"));
        }
        if (service.leftOn().isPresent()
                && service.beganOn().filter(service.leftOn().get()::isBefore).isPresent()) {
            found.add(new Violation(ServiceColumns.LEFT_ON, "调离日期早于起算日期,请核对。"));
        }
        if (service.settledOn().filter(today::isBefore).isPresent()) {
            found.add(new Violation(ServiceColumns.SETTLED_ON, "确认补足的日期在今天之后,请核对。"));
        }
        lines(found, ServiceColumns.LEAVES, service.leaves());
        lines(found, ServiceColumns.MAKE_UPS, service.makeUps());
        made(service, found);
        longest(found, ServiceColumns.PLACE, service.place(), LONGEST_NAME);
        longest(found, ServiceColumns.WENT_TO, service.wentTo(), LONGEST_NAME);
        longest(found, ServiceColumns.PLAN, service.plan(), LONGEST_PLAN);
        longest(found, ServiceColumns.NOTE, service.note(), LONGEST_NOTE);
        return found;
    }

    private static void made(GrassrootsService service, List<Violation> found) {
        boolean early = service.leftOn().isPresent()
                && Stay.of(service.makeUps()).stream()
                        .anyMatch(stay -> stay.from().isBefore(service.leftOn().get()));
        if (early) {
            found.add(new Violation(ServiceColumns.MAKE_UPS, "补服务早于调离日期,这几天已经算在服务期里,请核对。"));
        }
        if (service.leftOn().isEmpty()
                && (!service.makeUps().isEmpty() || service.settledOn().isPresent())) {
            found.add(new Violation(ServiceColumns.LEFT_ON, "没有调离的不用补。已经调离的请先填调离日期。"));
        }
    }

    private static void lines(List<Violation> found, String column, List<String> lines) {
        lines.stream()
                .filter(line -> Stay.parse(line).isEmpty())
                .findFirst()
                .ifPresent(line -> found.add(new Violation(
                        column, "“" + line + "”读不出来。一行一段,写成“2019-03-01至2019-09-01 事由”,写到日,止日当天不计;还没有结束的止日空着。")));
    }

    private static void longest(List<Violation> found, String column, String text, int most) {
        if (text.length() > most) {
            found.add(new Violation(column, "太长,最多 " + most + " 个字。"));
        }
    }

    /** One with what the rules say of it on a day. */
    public static GrassrootsService reckoned(GrassrootsService service, ServiceTerms terms, LocalDate on) {
        if (service.beganOn().isEmpty() || service.kind().isEmpty()) {
            return service.with(ServiceReckoning.NONE);
        }
        LocalDate from = service.beganOn().get();
        int years = service.years().orElse(terms.years().get(service.kind().get()));
        long required = ChronoUnit.DAYS.between(from, from.plusYears(years));
        List<Stay> leaves = Stay.of(service.leaves());
        Optional<LocalDate> left = service.leftOn().filter(day -> !day.isAfter(on));
        LocalDate until = left.orElse(on.isBefore(from) ? from : on);
        long away = Stay.days(leaves, from, until);
        long served = Math.min(required, ChronoUnit.DAYS.between(from, until) - away);
        List<Stay> makeUps = Stay.of(service.makeUps());
        long lacking = left.isPresent() ? required - served : 0;
        long madeUp = Math.min(lacking, Stay.days(makeUps, left.orElse(until), on.isBefore(until) ? until : on));
        Sum sum = new Sum(years, required, served, away, madeUp, lacking - madeUp);
        return service.with(new ServiceReckoning(
                Math.toIntExact(required),
                Math.toIntExact(served),
                Math.toIntExact(madeUp),
                Math.toIntExact(sum.owed()),
                left.isPresent() ? Optional.empty() : Optional.of(full(from, required, leaves)),
                standing(service, left, sum, on),
                words(service, left, sum)));
    }

    private record Sum(int years, long required, long served, long away, long madeUp, long owed) {}

    /** The day from which it is served, every leave that is known left out; one that goes on is known up to no day. */
    private static LocalDate full(LocalDate from, long required, List<Stay> leaves) {
        List<Stay> known = leaves.stream().filter(stay -> stay.to().isPresent()).toList();
        LocalDate day = from.plusDays(required);
        LocalDate next = from.plusDays(required + Stay.days(known, from, day));
        while (next.isAfter(day)) {
            day = next;
            next = from.plusDays(required + Stay.days(known, from, day));
        }
        return day;
    }

    private static ServiceStanding standing(
            GrassrootsService service, Optional<LocalDate> left, Sum sum, LocalDate on) {
        if (sum.served() >= sum.required()) {
            return ServiceStanding.SERVED;
        }
        if (left.isEmpty()) {
            return ServiceStanding.SERVING;
        }
        if (service.settledOn().filter(day -> !day.isAfter(on)).isPresent()) {
            return ServiceStanding.SETTLED;
        }
        if (sum.owed() == 0) {
            return ServiceStanding.ENOUGH;
        }
        if (service.plan().isBlank() && service.planDue().isEmpty()) {
            return ServiceStanding.OWED;
        }
        return service.planDue().filter(on::isAfter).isPresent() ? ServiceStanding.PLAN_LATE : ServiceStanding.PLANNED;
    }

    private static String words(GrassrootsService service, Optional<LocalDate> left, Sum sum) {
        String away = sum.away() > 0 ? ",扣除不计入的 " + sum.away() + " 天" : "";
        String whole = "应服务 " + sum.years() + " 年(" + sum.required() + " 天,含试用期),自 "
                + service.beganOn().orElseThrow() + " 起";
        if (left.isEmpty()) {
            return whole + ",已服务 " + sum.served() + " 天" + away;
        }
        String made = sum.madeUp() > 0 ? ",已补 " + sum.madeUp() + " 天" : "";
        return whole + "到调离日 " + left.get() + "(当日不计)实际 " + sum.served() + " 天" + away + made + ",还应补 " + sum.owed()
                + " 天";
    }
}
