package org.antou.sheet.out;

/** Texts as they stand in the XML of a workbook: what XML can't hold is written as {@code _x0001_}, as Excel does. */
public final class CellText {

    /** The longest text that a cell holds, in UTF-16 units (Excel's limit). */
    static final int LONGEST = 32_767;

    private static final String CUT = "……(单元格放不下,后面的文字请在案头里看)";
    private static final int ESCAPE = 7;

    private CellText() {}

    /** What a cell shows of a text; one that is too long for a cell is cut and says so. */
    public static String clipped(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    public static boolean tooLong(String text) {
        return text.length() > LONGEST;
    }

    /** The written form. A text that looks like such an escape of itself is escaped, so that reading gives it back. */
    public static String written(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c) && !paired(text, i);
            if (lone || forbidden(c)) {
                out.append("_x%04X_".formatted((int) c));
            } else if (c == '_' && isEscape(text, i)) {
                out.append("_x005F_");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text of a written form. */
    public static String read(String written) {
        int at = written.indexOf("_x");
        if (at < 0) {
            return written;
        }
        StringBuilder out = new StringBuilder(written.length());
        int from = 0;
        while (at >= 0) {
            if (isEscape(written, at)) {
                out.append(written, from, at).append((char) Integer.parseInt(written.substring(at + 2, at + 6), 16));
                from = at + ESCAPE;
                at = written.indexOf("_x", from);
            } else {
                at = written.indexOf("_x", at + 1);
            }
        }
        return out.append(written, from, written.length()).toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || forbidden(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean forbidden(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF';
    }

    private static boolean paired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
