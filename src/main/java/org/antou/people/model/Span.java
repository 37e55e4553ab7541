package org.antou.people.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/**
 * 起止: from a day (included) to a day (not included), either of them open. Written "2019-01至2021-03", with nothing where
 * it is open.
 */
public record Span(Optional<PartialDate> from, Optional<PartialDate> to) {

    private static final Pattern WRITTEN = Pattern.compile("(.*?)至(.*)");

    /** Reads a written span; empty where it is none. Dates may be typed in any usual form. */
    public static Optional<Span> parse(String written) {
        Matcher m = WRITTEN.matcher(written.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> from = ChineseDates.parse(m.group(1));
        Optional<PartialDate> to = ChineseDates.parse(m.group(2));
        boolean read = from.isPresent() != m.group(1).isBlank()
                && to.isPresent() != m.group(2).isBlank();
        boolean forwards =
                from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get()).isYes();
        return read && forwards ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** Whether a day lies in it; a date known to the month counts from its first day. */
    public boolean holds(LocalDate day) {
        return from.filter(f -> f.earliest().isAfter(day)).isEmpty()
                && to.filter(t -> !t.earliest().isAfter(day)).isEmpty();
    }

    @Override
    public String toString() {
        return from.map(PartialDate::toString).orElse("") + "至"
                + to.map(PartialDate::toString).orElse("");
    }
}
