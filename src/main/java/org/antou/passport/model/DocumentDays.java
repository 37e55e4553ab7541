package org.antou.passport.model;

import static org.antou.passport.model.DocumentState.ABOVE;
import static org.antou.passport.model.DocumentState.EXPIRED;
import static org.antou.passport.model.DocumentState.KEPT;
import static org.antou.passport.model.DocumentState.LENT;
import static org.antou.passport.model.DocumentState.OWED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days of one document: where it was, and its lives as the gap rules read them. A booklet that was given back and
 * handed in again has two. A day that nobody wrote down claims no gap.
 *
 * @param phases what it was, from when to when, the oldest first
 * @param lives  from being issued or handed in again to the day from which nobody has to keep it
 * @param out    while it was lent
 */
public record DocumentDays(TravelDocument document, List<Phase> phases, List<Booklet> lives, List<Stretch> out) {

    /** Stands for a day that is not known and lies before all others. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    /** @param days empty where the day on which it began or ended is not known */
    public record Phase(DocumentState state, Optional<Stretch> days) {}

    private record Begun(DocumentState state, Optional<LocalDate> on) {}

    /** @param loans those of the document, reckoned */
    static DocumentDays of(TravelDocument document, List<DocumentLoan> loans) {
        List<Begun> course = begun(document);
        List<Phase> phases = IntStream.range(0, course.size())
                .mapToObj(i ->
                        new Phase(course.get(i).state(), course.get(i).on().flatMap(from -> until(course, i, from))))
                .toList();
        List<Stretch> out = loans.stream()
                .flatMap(loan -> loan
                        .lentOn()
                        .flatMap(from -> Stretch.between(from, loan.end().over()))
                        .stream())
                .toList();
        return new DocumentDays(document, phases, lives(document, course, loans), out);
    }

    private static Optional<Stretch> until(List<Begun> course, int at, LocalDate from) {
        return at + 1 == course.size()
                ? Optional.of(Stretch.since(from))
                : course.get(at + 1).on().flatMap(next -> Stretch.between(from, Optional.of(next)));
    }

    /** Loans are no part of the course: what is lent is in custody. Where its day is missing, 集中保管日期 is it. */
    private static List<Begun> begun(TravelDocument document) {
        List<Begun> begun = new ArrayList<>();
        List<Custody> course = document.course();
        for (Custody custody : course) {
            boolean last = custody == course.get(course.size() - 1);
            DocumentState state = custody.state() == LENT ? KEPT : custody.state();
            Optional<LocalDate> on = custody.on().or(() -> last && in(state) ? document.keptSince() : Optional.empty());
            begun.add(new Begun(state, on));
        }
        return begun;
    }

    private static boolean in(DocumentState state) {
        return state == KEPT || state == ABOVE;
    }

    private static List<Booklet> lives(TravelDocument document, List<Begun> course, List<DocumentLoan> loans) {
        List<Booklet> lives = new ArrayList<>();
        Optional<LocalDate> issued = document.issued();
        Optional<LocalDate> handedIn = Optional.empty();
        boolean over = false;
        for (Begun now : course) {
            LocalDate day = now.on().orElse(UNKNOWN);
            if (in(now.state())) {
                issued = over ? Optional.of(day) : issued;
                handedIn = handedIn.or(() -> Optional.of(day));
                over = false;
            } else if (!over && now.state() != OWED && (now.state() != EXPIRED || handedIn.isEmpty())) {
                lives.add(life(issued, handedIn, Optional.of(now.on().orElse(handedIn.orElse(UNKNOWN))), loans));
                handedIn = Optional.empty();
                over = true;
            }
        }
        if (!over) {
            lives.add(life(issued, handedIn, Optional.empty(), loans));
        }
        return List.copyOf(lives);
    }

    private static Booklet life(
            Optional<LocalDate> issued,
            Optional<LocalDate> handedIn,
            Optional<LocalDate> ended,
            List<DocumentLoan> loans) {
        List<Stretch> late = loans.stream()
                .filter(loan -> loan.lentOn()
                        .filter(day -> within(day, handedIn, ended))
                        .isPresent())
                .flatMap(loan -> late(loan).stream())
                .toList();
        return new Booklet(issued, handedIn, late, ended);
    }

    private static boolean within(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.filter(day::isBefore).isEmpty()
                && to.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** From the day after each due day until it was put off by a renewal; of the last one, until the booklet came back. */
    private static List<Stretch> late(DocumentLoan loan) {
        List<LocalDate> earlier = loan.reckoning().earlier();
        List<Stretch> late = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            LocalDate renewed = loan.extensions().get(i).on();
            after(earlier.get(i), Optional.of(renewed)).ifPresent(late::add);
        }
        loan.reckoning().due().flatMap(due -> after(due, loan.end().over())).ifPresent(late::add);
        return late;
    }

    private static Optional<Stretch> after(LocalDate due, Optional<LocalDate> until) {
        return Stretch.between(due.plusDays(1), until);
    }

    /** While the booklet lay in the office's own cabinet or was lent from it. */
    List<Stretch> here() {
        List<Stretch> here = new ArrayList<>();
        for (Phase phase : phases) {
            boolean ours = phase.state() == KEPT || phase.state() == EXPIRED && !here.isEmpty();
            if (ours && phase.days().isPresent()) {
                Stretch days = phase.days().get();
                int before = here.size() - 1;
                boolean goesOn = before >= 0 && here.get(before).to().equals(Optional.of(days.from()));
                if (goesOn) {
                    here.set(before, new Stretch(here.get(before).from(), days.to()));
                } else {
                    here.add(days);
                }
            }
        }
        return here;
    }
}
