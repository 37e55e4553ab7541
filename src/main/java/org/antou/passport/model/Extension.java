package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.lending.Renewal;

/**
 * 续借: a new approval for a document that is out. Written "2026-05-01 续批[2026]3号|2026-06-30"; the original due day stays.
 *
 * @param returns the new planned day of return; empty where it is lent without a trip
 */
public record Extension(LocalDate on, String approval, Optional<LocalDate> returns) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ([^|]+)(?:\\|(\\d{4}-\\d{2}-\\d{2}))?");

    /** Reads a written line; empty where it is none. */
    public static Optional<Extension> parse(String line) {
        Matcher m = LINE.matcher(line.strip());
        return m.matches()
                ? Optional.of(new Extension(
                        LocalDate.parse(m.group(1)),
                        m.group(2).strip(),
                        Optional.ofNullable(m.group(3)).map(LocalDate::parse)))
                : Optional.empty();
    }

    Renewal renewal() {
        return new Renewal(approval, on, returns);
    }

    @Override
    public String toString() {
        return on + " " + approval.replace('|', '/').replace('\n', ' ').strip()
                + returns.map(day -> "|" + day).orElse("");
    }
}
