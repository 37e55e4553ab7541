package org.antou.passport.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code on a slot label says: GW-A-12. Letters, digits and a few signs only, because a scanner types them on a
 * keyboard; other characters stand as %E7%94%B2. It names a place and nobody.
 */
public final class SlotCode {

    private static final String PREFIX = "GW-";
    private static final Pattern CODE = Pattern.compile("(?i)GW-([^-]*)-([^-]*)");

    private SlotCode() {}

    public static String of(Place place) {
        return PREFIX + part(PlaceOrder.plain(place.cabinet())) + "-" + part(PlaceOrder.plain(place.slot()));
    }

    private static String part(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("_", "%5F")
                .replace("-", "%2D");
    }

    /** The place that a scanned text names; empty where it names none. */
    public static Optional<Place> read(String scanned) {
        Matcher m = CODE.matcher(scanned.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(name(m.group(1)), name(m.group(2)))).filter(place -> !place.isNone());
        } catch (IllegalArgumentException broken) {
            // Half a code, as a scanner reads off a torn label: it names no place.
            return Optional.empty();
        }
    }

    private static String name(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
    }
}
