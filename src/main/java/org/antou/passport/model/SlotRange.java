package org.antou.passport.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.antou.text.Widths;

/** Slots as somebody writes them: 1-60, or 1、3、B2、10-12. */
public final class SlotRange {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})[-~至](\\d{1,4})");
    private static final int MOST = 1_000;

    private SlotRange() {}

    /** The slots of a cabinet that a text names, in its order; empty where it can't be read or names more than 1,000. */
    public static Optional<List<Place>> of(String cabinet, String typed) {
        List<Place> slots = new ArrayList<>();
        for (String part : Widths.half(typed).split("[,;、,;\\s]+")) {
            Matcher m = RANGE.matcher(part);
            if (m.matches()) {
                int from = Integer.parseInt(m.group(1));
                int to = Integer.parseInt(m.group(2));
                if (from > to || to - from >= MOST) {
                    return Optional.empty();
                }
                IntStream.rangeClosed(from, to).forEach(slot -> slots.add(new Place(cabinet, String.valueOf(slot))));
            } else if (!part.isBlank()) {
                slots.add(new Place(cabinet, part));
            }
        }
        return slots.isEmpty() || slots.size() > MOST
                ? Optional.empty()
                : Optional.of(slots.stream().distinct().toList());
    }
}
