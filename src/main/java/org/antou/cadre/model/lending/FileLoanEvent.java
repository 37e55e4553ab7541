package org.antou.cadre.model.lending;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that happened to a file, as a line of the bound register.
 *
 * @param what     查阅, 借阅, 续借 or 归还
 * @param approval who approved it, and when
 * @param told     what for, or how it came back
 * @param due      when it is due as known then
 * @param which    counts the events of a loan, so that each is known again
 */
public record FileLoanEvent(
        FileLoan loan, LocalDate on, String what, String approval, String told, Optional<LocalDate> due, int which) {

    private static final int RETURNED = 1_000;

    /**
     * What happened, the oldest first.
     *
     * @param asLent the same loan reckoned as it stood with no, one, two … of its renewals and before it came back
     */
    public static List<FileLoanEvent> of(FileLoan loan, List<FileLoan> asLent) {
        List<FileLoanEvent> events = new ArrayList<>();
        String approval =
                loan.approver() + loan.approvedOn().map(day -> " " + day).orElse("");
        loan.lentOn()
                .ifPresent(on -> events.add(new FileLoanEvent(
                        loan,
                        on,
                        loan.kind().map(LoanKind::title).orElse(""),
                        approval,
                        loan.purpose() + (loan.parts().isEmpty() ? "" : "(" + loan.parts() + ")"),
                        asLent.get(0).reckoning().due(),
                        0)));
        List<FileRenewal> renewed = loan.renewed();
        for (int i = 0; i < renewed.size(); i++) {
            FileRenewal renewal = renewed.get(i);
            events.add(new FileLoanEvent(
                    loan,
                    renewal.on(),
                    "续借",
                    renewal.approver(),
                    "",
                    asLent.get(i + 1).reckoning().due(),
                    i + 1));
        }
        loan.back()
                .on()
                .ifPresent(on -> events.add(new FileLoanEvent(
                        loan, on, "归还", "", back(loan), loan.reckoning().due(), RETURNED)));
        return events;
    }

    private static String back(FileLoan loan) {
        String condition = loan.back().condition().map(FileCondition::title).orElse("");
        String note = loan.back().note().isEmpty() ? "" : ":" + loan.back().note();
        String late = loan.reckoning().late() > 0 ? ";逾期 " + loan.reckoning().late() + " 天" : "";
        return condition + note + late;
    }

    /** The same whenever it is asked; that of the loan itself for the first. */
    public UUID id() {
        return which == 0
                ? loan.id()
                : UUID.nameUUIDFromBytes((loan.id() + " " + which).getBytes(StandardCharsets.UTF_8));
    }

    public String label() {
        return on + " " + what + " " + loan.label();
    }

    /** The cells of its line: day, what, number, whose, purpose or condition, unit, readers, approval, due day, two to sign in. */
    public List<String> cells() {
        return List.of(
                on.toString(),
                what,
                loan.number(),
                loan.holder(),
                told,
                loan.unit(),
                String.join("、", loan.readers()),
                approval,
                due.map(LocalDate::toString).orElse(""),
                "",
                "");
    }
}
