package org.antou.passport.model;

import java.util.Comparator;
import java.util.Locale;
import org.antou.text.Widths;

/** How slots follow on each other: A柜 2格 before A柜 12格; those without a slot last. */
public final class PlaceOrder {

    private static final int DIGITS = 12;

    public static final Comparator<Place> BY_PLACE = Comparator.comparing(Place::isNone)
            .thenComparing(place -> counted(place.cabinet()))
            .thenComparing(place -> counted(place.slot()));

    private PlaceOrder() {}

    /** A cabinet or slot as it is compared: half width, capital letters, without 柜 or 格 behind it. */
    public static String plain(String name) {
        String half = Widths.half(name).strip().toUpperCase(Locale.ROOT);
        boolean said = half.length() > 1 && (half.endsWith("柜") || half.endsWith("格"));
        return said ? half.substring(0, half.length() - 1).strip() : half;
    }

    /** The same with its numbers filled up, so that texts sort as numbers do. */
    private static String counted(String name) {
        StringBuilder out = new StringBuilder();
        StringBuilder digits = new StringBuilder();
        for (char c : (plain(name) + " ").toCharArray()) {
            if (Character.isDigit(c)) {
                digits.append(c);
            } else {
                if (digits.length() > 0) {
                    out.append("0".repeat(Math.max(0, DIGITS - digits.length())))
                            .append(digits);
                    digits.setLength(0);
                }
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
