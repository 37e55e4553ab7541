package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 催还: one reminder, on paper or by word of mouth. Written "2026-11-24 催还单 3 号|送达本人". */
public record Reminder(LocalDate on, String paper, String how) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ([^|]*)(?:\\|(.*))?");

    /** Reads a written line; empty where it is none. */
    public static Optional<Reminder> parse(String line) {
        Matcher m = LINE.matcher(line.strip());
        return m.matches()
                ? Optional.of(new Reminder(
                        LocalDate.parse(m.group(1)), m.group(2).strip(), m.group(3) == null ? "" : m.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return on + " " + plain(paper) + (how.isBlank() ? "" : "|" + plain(how));
    }

    private static String plain(String text) {
        return text.replace('|', '/').replace('\n', ' ').strip();
    }
}
