package org.antou.cadre.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/** Whether two papers mean the same, however they write it: 1986.05, 198605 and 1986年5月; full and half width; with stops or without. */
public final class Meaning {

    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})(?:[-./年]?(1[0-2]|0?[1-9])月?)(?!\\d)");
    private static final Pattern IDLE = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private Meaning() {}

    /** Dates mean the same where both may be the same day; texts where only their way of writing differs. */
    public static boolean same(
            String one, Optional<PartialDate> oneDate, String other, Optional<PartialDate> otherDate) {
        Optional<PartialDate> a = oneDate.or(() -> FileDates.parse(one));
        Optional<PartialDate> b = otherDate.or(() -> FileDates.parse(other));
        if (a.isPresent() && b.isPresent()) {
            return !a.get().agreesWith(b.get()).isNo();
        }
        return same(one, other);
    }

    /** The same for texts that are no dates themselves. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        Matcher dates = DATE.matcher(Widths.half(text));
        String even = dates.replaceAll(m -> m.group(1) + (m.group(2).length() == 1 ? "0" : "") + m.group(2) + " ");
        return IDLE.matcher(even).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
