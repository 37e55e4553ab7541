package org.antou.passport.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antou.lending.Due;
import org.antou.lending.LendingRules;
import org.antou.lending.Loan;
import org.antou.register.Violation;

/** What a loan must be like, when it is due, and where it differs from what was approved (§5.5). */
public final class LoanRules {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_APPROVAL = 100;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 4_000;

    private LoanRules() {}

    /** Why a loan can't be saved as it stands. */
    public static List<Violation> violations(DocumentLoan loan, LocalDate today) {
        List<Violation> found = new ArrayList<>(LoanColumns.KEPT.missing(loan));
        found.addAll(beyondMissing(loan, today));
        return List.copyOf(found);
    }

    /** What is wrong beside the missing document and approval. */
    public static List<Violation> beyondMissing(DocumentLoan loan, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (loan.lentOn().isEmpty()) {
            found.add(new Violation(LoanColumns.LENT_ON, "请填写“借出日期”。"));
        }
        found.addAll(planned(loan));
        found.addAll(ended(loan, today));
        DocumentRules.longest(found, LoanColumns.NUMBER, loan.number(), LONGEST_NUMBER);
        DocumentRules.longest(found, LoanColumns.APPROVAL, loan.approval(), LONGEST_APPROVAL);
        DocumentRules.longest(found, LoanColumns.PURPOSE, loan.journey().purpose(), LONGEST_TEXT);
        DocumentRules.longest(found, LoanColumns.PLACES, loan.journey().places(), LONGEST_TEXT);
        DocumentRules.longest(found, LoanColumns.WENT_TO, loan.end().places(), LONGEST_TEXT);
        DocumentRules.longest(found, LoanColumns.TAKER, loan.taker(), LONGEST_NAME);
        DocumentRules.longest(found, LoanColumns.NOTE, loan.note(), LONGEST_NOTE);
        return found;
    }

    private static List<Violation> planned(DocumentLoan loan) {
        List<Violation> found = new ArrayList<>();
        Journey journey = loan.journey();
        if (journey.visaOnly()) {
            return found;
        }
        if (journey.places().isBlank()) {
            found.add(new Violation(LoanColumns.PLACES, "请填写前往的国家(地区);只办签注、不出行的请勾“只办签注”。"));
        }
        if (journey.returns().isEmpty()) {
            found.add(new Violation(LoanColumns.RETURNS, "请填写计划回国(境)日期,应还日期从它算起。"));
        }
        if (isBefore(journey.departs(), loan.lentOn())) {
            found.add(new Violation(LoanColumns.DEPARTS, "计划出行日期早于借出日期,请核对。"));
        }
        if (isBefore(journey.returns(), journey.departs())) {
            found.add(new Violation(LoanColumns.RETURNS, "计划回国(境)日期早于出行日期,请核对。"));
        } else if (isBefore(journey.returns(), loan.lentOn())) {
            found.add(new Violation(LoanColumns.RETURNS, "计划回国(境)日期早于借出日期,请核对。"));
        }
        return found;
    }

    private static List<Violation> ended(DocumentLoan loan, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        LoanEnd end = loan.end();
        if (isBefore(end.returned(), loan.lentOn())) {
            found.add(new Violation(LoanColumns.RETURNED, "归还日期早于借出日期,请核对。"));
        }
        if (end.returned().filter(today::isBefore).isPresent()) {
            found.add(new Violation(LoanColumns.RETURNED, "归还日期在今天之后,请核对。"));
        }
        if (isBefore(end.to(), end.from())) {
            found.add(new Violation(LoanColumns.CAME_BACK, "实际回国(境)日期早于出境日期,请核对。"));
        }
        if (isBefore(end.returned(), end.to())) {
            found.add(new Violation(LoanColumns.RETURNED, "归还日期早于实际回国(境)日期,请核对。"));
        }
        boolean left = end.outing().filter(o -> o == Outing.LEFT).isPresent();
        if (left
                && end.returned().isPresent()
                && (end.from().isEmpty() || end.to().isEmpty())) {
            found.add(new Violation(LoanColumns.CAME_BACK, "已持证出境的,请填写实际出境和回国(境)日期。"));
        }
        if (left && end.cancelled().isPresent()) {
            found.add(new Violation(LoanColumns.CANCELLED, "已持证出境的行程不会是取消的,请核对。"));
        }
        return found;
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.get()::isBefore).isPresent();
    }

    /** Why a document can't be lent on a day; empty where it can. */
    public static Optional<String> refusal(TravelDocument document, LocalDate on) {
        if (document.state() == DocumentState.EXPIRED || document.expiredOn(on)) {
            return Optional.of("这本证件已经过期(有效期到 "
                    + document.expires().map(LocalDate::toString).orElse("不详") + "),过期的证件不能借出。");
        }
        return document.state() == DocumentState.KEPT
                ? Optional.empty()
                : Optional.of("这本证件现在是“" + document.state().title() + "”,在管的证件才能借出。");
    }

    /** A loan with what the rules say of it on a day. */
    public static DocumentLoan reckoned(DocumentLoan loan, LendingRules rules, LocalDate on) {
        Optional<Loan> lent = loan.lending();
        if (lent.isEmpty()) {
            return loan.with(Reckoning.NONE);
        }
        Due due = rules.due(lent.get());
        String doubt = due.doubt().map(d -> "。" + d).orElse("");
        String original = due.earlier().isEmpty() ? "" : ";原应还日期 " + due.original();
        LoanStanding standing =
                loan.end().lost().isPresent() ? LoanStanding.LOST : LoanStanding.of(rules.state(lent.get(), on));
        int late = standing == LoanStanding.LOST ? 0 : Math.toIntExact(rules.daysLate(lent.get(), on));
        return loan.with(new Reckoning(
                Optional.of(due.day()), due.earlier(), due.reason() + original + doubt, Optional.of(standing), late));
    }

    /** Where the trip that was made differs from the one that was approved, in words. */
    public static List<String> differences(DocumentLoan loan) {
        List<String> found = new ArrayList<>();
        Journey approved = loan.journey();
        LoanEnd end = loan.end();
        boolean stayed = end.outing().filter(o -> o == Outing.STAYED).isPresent();
        boolean left = end.outing().filter(o -> o == Outing.LEFT).isPresent();
        if (left && approved.visaOnly()) {
            found.add("只批准办签注,却持证出境");
        }
        if (stayed && !approved.visaOnly() && end.cancelled().isEmpty()) {
            found.add("批准出行而未出境");
        }
        Optional<LocalDate> until = loan.extensions().stream()
                .flatMap(e -> e.returns().stream())
                .reduce((one, other) -> other)
                .or(approved::returns);
        apart("出境日期", approved.departs(), end.from()).ifPresent(found::add);
        apart("回国(境)日期", until, end.to()).ifPresent(found::add);
        if (!end.places().isEmpty() && !places(end.places()).equals(places(approved.places()))) {
            found.add("批准前往" + (approved.places().isEmpty() ? "(未写)" : approved.places()) + ",实际前往" + end.places());
        }
        return List.copyOf(found);
    }

    private static Optional<String> apart(String what, Optional<LocalDate> planned, Optional<LocalDate> actual) {
        if (planned.isEmpty() || actual.isEmpty() || planned.equals(actual)) {
            return Optional.empty();
        }
        long days = Math.abs(planned.get().toEpochDay() - actual.get().toEpochDay());
        String way = actual.get().isBefore(planned.get()) ? "提前 " : "推迟 ";
        return Optional.of(what + way + days + " 天(批准 " + planned.get() + ",实际 " + actual.get() + ")");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        for (String place : text.split("[、,,;;/\\s]+")) {
            if (!place.isBlank()) {
                places.add(place.strip());
            }
        }
        return places;
    }
}
