package org.antou.text;

/** Pinyin initials (拼音首字母): 巡察整改 → xczg. Letters and digits stay, everything else falls away. */
public final class Pinyin {

    private Pinyin() {}

    /** Initials by the common reading of each character, lower case. */
    public static String initials(String text) {
        return build(text, false);
    }

    /** Initials by the other everyday reading where a character has one (会计 → kj); as long as {@link #initials}. */
    public static String otherInitials(String text) {
        return build(text, true);
    }

    /** Initials of a person's name: the surname is read as surnames are (单 → s, 查 → z, 尉迟 → yc). */
    public static String nameInitials(String name) {
        String compound = Readings.compound(name);
        if (!compound.isEmpty()) {
            return compound + initials(name.substring(compound.length()));
        }
        if (name.isEmpty()) {
            return "";
        }
        int first = name.codePointAt(0);
        char letter = Readings.surname(first);
        return letter == 0 ? initials(name) : letter + initials(name.substring(Character.charCount(first)));
    }

    private static String build(String text, boolean other) {
        StringBuilder out = new StringBuilder(text.length());
        append(out, text, other);
        return out.toString();
    }

    static void append(StringBuilder out, String text, boolean other) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            append(out, c, other);
        }
    }

    private static void append(StringBuilder out, int c, boolean other) {
        char letter = other ? Readings.second(c) : Readings.common(c);
        if (letter != 0) {
            out.append(letter);
        } else if (c < 0x10000) {
            char plain = Character.toLowerCase(Widths.half((char) c));
            if (plain >= 'a' && plain <= 'z' || plain >= '0' && plain <= '9') {
                out.append(plain);
            }
        }
    }
}
