package org.antou.passport.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of days, half-open: from its first day to the day before {@code to}, without an end where {@code to} is empty.
 * It has at least one day.
 */
public record Stretch(LocalDate from, Optional<LocalDate> to) {

    public Stretch {
        if (to.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("a stretch without a day: " + from + ", " + to);
        }
    }

    /** Empty where nothing lies between the two days. */
    public static Optional<Stretch> between(LocalDate from, Optional<LocalDate> to) {
        return to.filter(end -> !end.isAfter(from)).isPresent() ? Optional.empty() : Optional.of(new Stretch(from, to));
    }

    public static Stretch since(LocalDate from) {
        return new Stretch(from, Optional.empty());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** Its days up to and with a day; 0 where it begins later. */
    public long days(LocalDate on) {
        LocalDate after = on.plusDays(1);
        LocalDate end = to.filter(last -> last.isBefore(after)).orElse(after);
        return Math.max(0, ChronoUnit.DAYS.between(from, end));
    }

    /** The days that both have. */
    public Optional<Stretch> and(Stretch other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        return between(later, earlier(to, other.to));
    }

    /** What is left of it when the days of others are taken away, in order. */
    public List<Stretch> without(List<Stretch> others) {
        List<Stretch> left = List.of(this);
        for (Stretch other : others) {
            List<Stretch> rest = new ArrayList<>();
            left.forEach(piece -> rest.addAll(piece.without(other)));
            left = rest;
        }
        return left;
    }

    private List<Stretch> without(Stretch other) {
        List<Stretch> left = new ArrayList<>();
        between(from, earlier(to, Optional.of(other.from))).ifPresent(left::add);
        other.to.flatMap(end -> between(end.isAfter(from) ? end : from, to)).ifPresent(left::add);
        return left;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().isBefore(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }
}
