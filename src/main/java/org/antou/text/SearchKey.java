package org.antou.text;

import java.util.Arrays;

/**
 * What quick search looks into: made once per record, asked at every keystroke. Few characters have a second everyday
 * reading, so only their letters are kept beside the common ones.
 */
public final class SearchKey {

    private static final char BETWEEN = '\n';

    private final String folded;
    private final String initials;
    private final int[] places;
    private final String otherLetters;
    private final boolean hasLetters;

    private SearchKey(String folded, String initials, int[] places, String otherLetters) {
        this.folded = folded;
        this.initials = initials;
        this.places = places;
        this.otherLetters = otherLetters;
        this.hasLetters = folded.chars().anyMatch(SearchKey::isLetter);
    }

    /** A key over several fields; a word of a query never matches across two of them. */
    public static SearchKey of(String... fields) {
        StringBuilder common = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (String field : fields) {
            Pinyin.append(common, field, false);
            Pinyin.append(other, field, true);
            common.append(BETWEEN);
            other.append(BETWEEN);
        }
        int[] places = different(common, other);
        StringBuilder letters = new StringBuilder(places.length);
        for (int place : places) {
            letters.append(other.charAt(place));
        }
        String folded = Widths.fold(String.join("\n", fields));
        return new SearchKey(folded, common.toString(), places, letters.toString());
    }

    private static int[] different(CharSequence one, CharSequence other) {
        int[] places = new int[one.length()];
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** The text in half width and lower case; the fields stand one a line. */
    public String folded() {
        return folded;
    }

    /** Whether a word of plain letters stands in the text or the initials, each letter by either reading of its character. */
    boolean holdsPlain(String word) {
        return initials.contains(word) || holdsItself(word) || holdsMixed(word);
    }

    /** Most texts hold no Latin letter at all, and letters are what is typed most. */
    private boolean holdsItself(String word) {
        return (hasLetters || !isLetter(word.charAt(0))) && folded.contains(word);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    /** What the common readings do not give must lie over at least one of the few places with another reading. */
    private boolean holdsMixed(String word) {
        int last = initials.length() - word.length();
        int tried = -1;
        for (int p = 0; p < places.length; p++) {
            int from = Math.max(tried + 1, places[p] - word.length() + 1);
            int to = Math.min(places[p], last);
            for (int start = Math.max(from, 0); start <= to; start++) {
                if (matchesAt(start, word, p)) {
                    return true;
                }
            }
            tried = Math.max(tried, to);
        }
        return false;
    }

    /** {@code p} is the first of the other places at or after the start. */
    private boolean matchesAt(int start, String word, int p) {
        int place = p;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean twofold = place < places.length && places[place] == start + i;
            boolean byOther = twofold && otherLetters.charAt(place) == c;
            if (initials.charAt(start + i) != c && !byOther) {
                return false;
            }
            if (twofold) {
                place++;
            }
        }
        return true;
    }
}
