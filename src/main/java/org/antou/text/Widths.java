package org.antou.text;

/** Full-width and half-width forms made equal for comparing; what is stored keeps the form it came in. */
public final class Widths {

    private static final char FULL_FIRST = '\uFF01';
    private static final char FULL_LAST = '\uFF5E';
    private static final char SHIFT = FULL_FIRST - '!';

    private Widths() {}

    /** Full-width letters, digits, ASCII punctuation and every space in their half-width form. Keeps the length. */
    public static String half(String text) {
        return map(text, false);
    }

    /** {@link #half} in lower case, for comparing and searching. Keeps the length. */
    public static String fold(String text) {
        return map(text, true);
    }

    /** Whether two texts differ in nothing but width and case. */
    public static boolean same(String one, String other) {
        return one.length() == other.length() && fold(one).equals(fold(other));
    }

    static char half(char c) {
        if (c >= FULL_FIRST && c <= FULL_LAST) {
            return (char) (c - SHIFT);
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }

    private static String map(String text, boolean lower) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = half(chars[i]);
            chars[i] = lower ? Character.toLowerCase(c) : c;
        }
        return new String(chars);
    }
}
