package org.antou.cadre.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/** Dates as files and forms write them: those of {@link ChineseDates}, and six digits that are a year and a month. */
public final class FileDates {

    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])");

    private FileDates() {}

    /** The date a text is; empty where it is none. 1986.05, 198605 and 1986年5月 are the same month. */
    public static Optional<PartialDate> parse(String text) {
        Matcher m = MONTH.matcher(Widths.half(text).replace(" ", ""));
        return m.matches()
                ? Optional.of(new PartialDate(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), 0))
                : ChineseDates.parse(text);
    }
}
