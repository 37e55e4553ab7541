package org.antou.cadre.model.trial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 延长: an assessment after which the probation goes on. Written "2026-05-01 延长至 2026-11-01|离岗半年"; the old end stays.
 *
 * @param on    the day on which it was decided
 * @param until the new end
 */
public record TrialExtension(LocalDate on, LocalDate until, String why) {

    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*延长至\\s*(\\d{4}-\\d{2}-\\d{2})(?:\\|(.*))?");

    /** Reads a written line; empty where it is none. */
    public static Optional<TrialExtension> parse(String line) {
        Matcher m = LINE.matcher(line.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TrialExtension(
                    LocalDate.parse(m.group(1)),
                    LocalDate.parse(m.group(2)),
                    m.group(3) == null ? "" : m.group(3).strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String reason = why.replace('|', '/').replace('\n', ' ').strip();
        return on + " 延长至 " + until + (reason.isEmpty() ? "" : "|" + reason);
    }
}
