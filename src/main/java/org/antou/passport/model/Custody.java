package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document is, and since when. Written "2024-05-01 取消保管|不再担任|确认单 3 号".
 *
 * @param on     the first day; empty where nobody knows it
 * @param reason why, in a person's words
 * @param slip   number of the paper that says so
 */
public record Custody(DocumentState state, Optional<LocalDate> on, String reason, String slip) {

    private static final String UNKNOWN = "日期不详";
    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|" + UNKNOWN + ") ([^|]+)(?:\\|([^|]*)\\|([^|]*))?");

    public static Custody of(DocumentState state) {
        return new Custody(state, Optional.empty(), "", "");
    }

    /** The same while the booklet is out or back in: a loan is no change of custody. */
    public Custody as(DocumentState other) {
        return new Custody(other, on, reason, slip);
    }

    /** Reads a written line; empty where it is none. */
    public static Optional<Custody> parse(String line) {
        Matcher m = LINE.matcher(line.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> on =
                Optional.of(m.group(1)).filter(d -> !d.equals(UNKNOWN)).map(LocalDate::parse);
        return DocumentState.titled(m.group(2).strip())
                .map(state -> new Custody(state, on, text(m.group(3)), text(m.group(4))));
    }

    private static String text(String group) {
        return group == null ? "" : group;
    }

    @Override
    public String toString() {
        String words = reason.isEmpty() && slip.isEmpty() ? "" : "|" + plain(reason) + "|" + plain(slip);
        return on.map(LocalDate::toString).orElse(UNKNOWN) + " " + state.title() + words;
    }

    private static String plain(String text) {
        return text.replace('|', '/').replace('\n', ' ');
    }
}
