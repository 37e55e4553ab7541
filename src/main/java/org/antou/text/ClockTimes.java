package org.antou.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as clerks type them: 14:30, 14:30, 14.30, 1430, 14点30分, 14点, 9点半. */
public final class ClockTimes {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.点时](\\d{1,2})?(半)?分?|(\\d{2}))");

    private ClockTimes() {}

    /** Empty where the text is no time of day. */
    public static Optional<LocalTime> parse(String text) {
        Matcher time = TIME.matcher(Widths.half(text.strip()).replace(" ", ""));
        if (!time.matches()) {
            return Optional.empty();
        }
        String minutes = Optional.ofNullable(time.group(2))
                .or(() -> Optional.ofNullable(time.group(4)))
                .orElse("0");
        int minute = time.group(3) == null ? Integer.parseInt(minutes) : 30;
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), minute));
        } catch (DateTimeException notThere) {
            return Optional.empty();
        }
    }
}
