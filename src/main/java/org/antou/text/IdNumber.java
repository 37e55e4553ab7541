package org.antou.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A valid citizen's identity number (公民身份号码, GB 11643): 18 characters, its check digit, birth date and province code
 * are right. A typed text becomes one through {@link #of}; what is wrong with it tells {@link #fault}.
 */
public record IdNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final Pattern LONG = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern SHORT = Pattern.compile("\\d{15}");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    public IdNumber {
        value = normal(value);
        fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
    }

    /** A number as typed, either width, x or X, 15 digits made 18; empty where it is not valid. */
    public static Optional<IdNumber> of(String typed) {
        String value = normal(typed);
        return fault(value).isPresent() ? Optional.empty() : Optional.of(new IdNumber(value));
    }

    /** What is wrong with a number as typed, one plain sentence; empty where nothing is. */
    public static Optional<String> fault(String typed) {
        String value = normal(typed);
        if (!LONG.matcher(value).matches()) {
            return Optional.of("身份证号应为18位,前17位是数字。");
        }
        if (!PROVINCES.contains(value.substring(0, 2))) {
            return Optional.of("身份证号前两位不是省级地区码。");
        }
        if (birthOf(value).isEmpty()) {
            return Optional.of("身份证号第7至14位不是出生日期。");
        }
        return check(value) == value.charAt(17) ? Optional.empty() : Optional.of("身份证号校验码不对,请逐位核对。");
    }

    public LocalDate birth() {
        return birthOf(value).orElseThrow();
    }

    /** The 17th digit: odd for men. */
    public boolean male() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** The code of the place of first registration (县级地区码). */
    public String region() {
        return value.substring(0, 6);
    }

    /** The form for the screen: the eight digits of the birth date are covered. */
    public String masked() {
        return mask(value);
    }

    /** Covers the middle of any text that may be such a number, valid or not. */
    public static String mask(String text) {
        int head = Math.min(6, text.length() / 3);
        int tail = Math.min(4, text.length() / 4);
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String normal(String typed) {
        String value = Widths.half(typed).replace(" ", "").replace('x', 'X');
        if (!SHORT.matcher(value).matches()) {
            return value;
        }
        String longer = value.substring(0, 6) + "19" + value.substring(6);
        return longer + check(longer);
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthOf(String value) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(value.substring(6, 10)),
                    Integer.parseInt(value.substring(10, 12)),
                    Integer.parseInt(value.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
