package org.antou.text;

/**
 * What quick search looks into: made once per record, asked at every keystroke.
 *
 * @param folded   the text in half width and lower case
 * @param initials pinyin initials by the common readings
 * @param other    initials by the other readings; empty where they are the same
 */
public record SearchKey(String folded, String initials, String other) {

    private static final String BETWEEN = "\n";

    /** A key over several fields; a word of a query never matches across two of them. */
    public static SearchKey of(String... fields) {
        StringBuilder initials = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (String field : fields) {
            initials.append(Pinyin.initials(field)).append(BETWEEN);
            other.append(Pinyin.otherInitials(field)).append(BETWEEN);
        }
        String second = other.toString();
        return new SearchKey(
                Widths.fold(String.join(BETWEEN, fields)),
                initials.toString(),
                second.contentEquals(initials) ? "" : second);
    }

    /** Whether the initials hold this word, each letter by either reading of its character. */
    boolean holdsInitials(String word) {
        return initials.contains(word) || !other.isEmpty() && holdsMixed(word);
    }

    private boolean holdsMixed(String word) {
        int last = initials.length() - word.length();
        for (int start = 0; start <= last; start++) {
            if (matchesAt(start, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (initials.charAt(start + i) != c && other.charAt(start + i) != c) {
                return false;
            }
        }
        return true;
    }
}
