package org.antou.cadre.model.lending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antou.lending.Due;
import org.antou.lending.LendingRules;
import org.antou.lending.Loan;
import org.antou.register.Violation;

/** What a reading or a loan of a file must be like, and when the file has to be back. */
public final class FileLoanRules {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNIT = 200;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_NOTE = 4_000;

    private FileLoanRules() {}

    /** Why one can't be saved as it stands. */
    public static List<Violation> violations(FileLoan loan, LocalDate today) {
        List<Violation> found = new ArrayList<>(FileLoanColumns.KEPT.missing(loan));
        found.addAll(beyondMissing(loan, today));
        return List.copyOf(found);
    }

    /** What is wrong beside missing fields. */
    public static List<Violation> beyondMissing(FileLoan loan, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        readers(loan, found);
        days(loan, today, found);
        if (loan.back().condition().filter(c -> c != FileCondition.COMPLETE).isPresent()
                && loan.back().note().isBlank()) {
            found.add(new Violation(FileLoanColumns.CONDITION_NOTE, "档案有缺损的,请写明缺什么、损在哪里。"));
        }
        longest(found, FileLoanColumns.PURPOSE, loan.purpose(), LONGEST_TEXT);
        longest(found, FileLoanColumns.PARTS, loan.parts(), LONGEST_TEXT);
        longest(found, FileLoanColumns.UNIT, loan.unit(), LONGEST_UNIT);
        longest(found, FileLoanColumns.FIRST, loan.first(), LONGEST_NAME);
        longest(found, FileLoanColumns.SECOND, loan.second(), LONGEST_NAME);
        longest(found, FileLoanColumns.APPROVER, loan.approver(), LONGEST_NAME);
        longest(found, FileLoanColumns.CONDITION_NOTE, loan.back().note(), LONGEST_TEXT);
        longest(found, FileLoanColumns.RECEIVER, loan.back().receiver(), LONGEST_NAME);
        longest(found, FileLoanColumns.NOTE, loan.note(), LONGEST_NOTE);
        return found;
    }

    private static void readers(FileLoan loan, List<Violation> found) {
        if (loan.kind().filter(LoanKind.READ::equals).isPresent()
                && loan.second().isBlank()) {
            found.add(new Violation(FileLoanColumns.SECOND, "查档要两人,请填第二个查阅人。"));
        }
        if (!loan.first().isBlank() && same(loan.first(), loan.second())) {
            found.add(new Violation(FileLoanColumns.SECOND, "两个查(借)阅人是同一个人,请核对。"));
        }
        if (same(loan.first(), loan.holder())) {
            found.add(new Violation(FileLoanColumns.FIRST, own(loan.first())));
        }
        if (same(loan.second(), loan.holder())) {
            found.add(new Violation(FileLoanColumns.SECOND, own(loan.second())));
        }
        if (same(loan.approver(), loan.holder())) {
            found.add(new Violation(FileLoanColumns.APPROVER, "不得审批查阅本人的档案。确是同名的另一个人,请在姓名后写明单位。"));
        }
    }

    private static String own(String name) {
        return name + "不得查(借)阅本人的档案。确是同名的另一个人,请在姓名后写明单位,例如“" + name + "(市委组织部)”。";
    }

    private static void days(FileLoan loan, LocalDate today, List<Violation> found) {
        if (loan.lentOn().filter(today::isBefore).isPresent()) {
            found.add(new Violation(FileLoanColumns.LENT_ON, "查(借)阅日期在今天之后,请核对。"));
        }
        if (before(loan.lentOn(), loan.approvedOn())) {
            found.add(new Violation(FileLoanColumns.APPROVED_ON, "审批日期晚于查(借)阅日期;没有审批不能查(借)阅,请核对。"));
        }
        if (before(loan.back().on(), loan.lentOn())) {
            found.add(new Violation(FileLoanColumns.RETURNED, "归还日期早于查(借)阅日期,请核对。"));
        }
        if (loan.back().on().filter(today::isBefore).isPresent()) {
            found.add(new Violation(FileLoanColumns.RETURNED, "归还日期在今天之后,请核对。"));
        }
        if (loan.back().on().isPresent() && loan.back().condition().isEmpty()) {
            found.add(new Violation(FileLoanColumns.CONDITION, "归还时要当面清点,请选归还时档案情况。"));
        }
    }

    private static void longest(List<Violation> found, String column, String text, int most) {
        if (text.length() > most) {
            found.add(new Violation(column, "太长,最多 " + most + " 个字。"));
        }
    }

    private static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.get()::isBefore).isPresent();
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]", "");
    }

    /** Why a relative may not have the file: who of the readers or the approver is one; empty where nobody is. */
    public static Optional<String> relative(FileLoan loan, Set<String> relatives) {
        List<String> names = new ArrayList<>(loan.readers());
        names.add(loan.approver());
        return names.stream()
                .filter(name -> relatives.stream().anyMatch(relative -> same(name, relative)))
                .findFirst()
                .map(name -> name + "是" + loan.holder() + "的亲属(家庭主要成员里有这个姓名),不得查(借)阅、审批亲属的档案。确是同名的另一个人,请在姓名后写明单位。");
    }

    /** Why a file can't be handed out: somebody has it. */
    public static Optional<String> refusal(List<FileLoan> ofPerson) {
        return ofPerson.stream()
                .filter(FileLoan::isOut)
                .findFirst()
                .map(loan -> "这本档案还在外面(" + loan.label() + "," + String.join("、", loan.readers()) + ","
                        + loan.lentOn().map(LocalDate::toString).orElse("") + "),没有归还。");
    }

    /** A loan with what the rules say of it on a day. */
    public static FileLoan reckoned(FileLoan loan, LendingRules rules, LocalDate on) {
        Optional<Loan> lent = loan.lending();
        if (lent.isEmpty() || loan.kind().isEmpty()) {
            return loan.with(FileReckoning.NONE);
        }
        Due due = rules.due(lent.get());
        String doubt = due.doubt().map(d -> "。" + d).orElse("");
        String original = due.earlier().isEmpty() ? "" : ";原应还日期 " + due.original();
        boolean sameDay = due.earlier().isEmpty() && due.day().equals(lent.get().lent());
        String reason = sameDay ? "当日查阅、当日归还" : due.reason();
        return loan.with(new FileReckoning(
                Optional.of(due.day()),
                due.earlier(),
                reason + original + doubt,
                Optional.of(FileLoanStanding.of(rules.state(lent.get(), on))),
                Math.toIntExact(rules.daysLate(lent.get(), on))));
    }
}
