package org.antou.passport.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * One thing that happened to a loan, as a line of the lending register.
 *
 * @param what  借出, 续借, 归还 or 丢失
 * @param trip  the days of the trip, planned or made
 * @param due   when it is due as known then
 * @param which counts the events of a loan, so that each is known again
 */
public record LoanEvent(
        DocumentLoan loan,
        LocalDate on,
        String what,
        String approval,
        String trip,
        Optional<LocalDate> due,
        int which) {

    private static final int RETURNED = 1_000;

    /**
     * What happened to a loan, the oldest first.
     *
     * @param asLent the same loan reckoned as it stood with no, one, two … of its renewals and before it ended
     */
    public static List<LoanEvent> of(DocumentLoan loan, List<DocumentLoan> asLent) {
        List<LoanEvent> events = new ArrayList<>();
        loan.lentOn()
                .ifPresent(on -> events.add(
                        new LoanEvent(loan, on, "借出", loan.approval(), planned(loan), due(asLent.get(0)), 0)));
        List<Extension> extensions = loan.extensions();
        for (int i = 0; i < extensions.size(); i++) {
            Extension extension = extensions.get(i);
            String until = extension.returns().map(day -> "改为 " + day + " 返回").orElse("");
            events.add(new LoanEvent(
                    loan, extension.on(), "续借", extension.approval(), until, due(asLent.get(i + 1)), i + 1));
        }
        LoanEnd end = loan.end();
        end.returned().ifPresent(on -> events.add(new LoanEvent(loan, on, "归还", "", made(loan), due(loan), RETURNED)));
        end.lost().ifPresent(on -> events.add(new LoanEvent(loan, on, "丢失", "", "", due(loan), RETURNED + 1)));
        return events;
    }

    private static Optional<LocalDate> due(DocumentLoan loan) {
        return loan.reckoning().due();
    }

    private static String planned(DocumentLoan loan) {
        Journey journey = loan.journey();
        return journey.visaOnly() ? "只办签注" : "计划 " + days(journey.departs(), journey.returns());
    }

    private static String made(DocumentLoan loan) {
        LoanEnd end = loan.end();
        String trip = end.cancelled()
                .map(day -> day + " 取消行程")
                .or(() -> end.from().or(end::to).map(day -> "实际 " + days(end.from(), end.to())))
                .or(() -> end.outing().filter(outing -> outing == Outing.STAYED).map(Outing::title))
                .orElse("");
        return loan.reckoning().late() > 0
                ? trip + (trip.isEmpty() ? "" : ";") + "逾期 " + loan.reckoning().late() + " 天"
                : trip;
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(LocalDate::toString).orElse("") + " 至 "
                + to.map(LocalDate::toString).orElse("");
    }

    /** The same whenever it is asked; that of the loan itself for the lending. */
    public UUID id() {
        return which == 0
                ? loan.id()
                : UUID.nameUUIDFromBytes((loan.id() + " " + which).getBytes(StandardCharsets.UTF_8));
    }

    public String label() {
        return on + " " + what + " " + loan.label();
    }

    /** The cells of its line: day, what, number, holder, section, document, approval, purpose and places, trip, due day, and two to sign in. */
    public List<String> cells() {
        Journey journey = loan.journey();
        boolean places = !journey.purpose().isEmpty() && !journey.places().isEmpty();
        return List.of(
                on.toString(),
                what,
                loan.number(),
                loan.holderName(),
                loan.section().map(Named::name).orElse(""),
                loan.document().map(Named::name).orElse(""),
                approval,
                which == 0 ? journey.purpose() + (places ? ";" : "") + journey.places() : "",
                trip,
                due.map(LocalDate::toString).orElse(""),
                "",
                "");
    }
}
