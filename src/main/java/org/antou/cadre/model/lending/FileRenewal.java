package org.antou.cadre.model.lending;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.lending.Renewal;

/** 续借: a new approval for a file that is out. Written "2026-05-01 方予安"; the old due day stays on record. */
public record FileRenewal(LocalDate on, String approver) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (.+)");

    /** Reads a written line; empty where it is none. */
    public static Optional<FileRenewal> parse(String line) {
        Matcher m = LINE.matcher(line.strip());
        try {
            return m.matches()
                    ? Optional.of(new FileRenewal(
                            LocalDate.parse(m.group(1)), m.group(2).strip()))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    Renewal renewal() {
        return new Renewal(approver, on, Optional.empty());
    }

    @Override
    public String toString() {
        return on + " " + approver.replace('\n', ' ').strip();
    }
}
