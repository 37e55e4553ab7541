package org.antou.text.likeness;

import java.util.Arrays;
import org.antou.text.Widths;

/**
 * A text as it is compared: Han characters and small letters of half width; every run of digits is one sign; punctuation
 * and spaces are gone. Each sign knows where it stood.
 */
final class FoldedText {

    private static final char DIGITS = '0';

    private final char[] signs;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(char[] signs, int[] starts, int[] ends) {
        this.signs = signs;
        this.starts = starts;
        this.ends = ends;
    }

    static FoldedText of(String text) {
        String folded = Widths.fold(text);
        char[] signs = new char[folded.length()];
        int[] starts = new int[folded.length()];
        int[] ends = new int[folded.length()];
        int size = 0;
        boolean inNumber = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean digit = Character.isDigit(c);
            if (digit && inNumber) {
                ends[size - 1] = i + 1;
            } else if (digit || Character.isLetter(c) || Character.isSurrogate(c)) {
                signs[size] = digit ? DIGITS : c;
                starts[size] = i;
                ends[size++] = i + 1;
            }
            // Separators within a number (1,200.5) do not make two numbers of it.
            inNumber = digit || inNumber && (c == '.' || c == ',');
        }
        return new FoldedText(Arrays.copyOf(signs, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    int length() {
        return signs.length;
    }

    /** The place of a sign in the text it came from. */
    int start(int index) {
        return starts[index];
    }

    /** The place behind a sign; a number is one sign and ends behind its last digit. */
    int end(int index) {
        return ends[index];
    }

    /** A hash of {@code length} signs from a place on. */
    int hash(int from, int length) {
        int hash = 7;
        for (int i = from; i < from + length; i++) {
            hash = hash * 1_000_003 + signs[i];
        }
        return hash ^ hash >>> 15;
    }

    /** How many signs from here are the same as from there in the other text. */
    int common(int from, FoldedText other, int otherFrom) {
        int most = Math.min(signs.length - from, other.signs.length - otherFrom);
        int mismatch = Arrays.mismatch(signs, from, from + most, other.signs, otherFrom, otherFrom + most);
        return mismatch < 0 ? most : mismatch;
    }

    /** Marks every place where a phrase stands. */
    void mark(FoldedText phrase, boolean[] marks) {
        if (phrase.length() == 0) {
            return;
        }
        for (int i = 0; i + phrase.length() <= signs.length; i++) {
            if (signs[i] == phrase.signs[0] && common(i, phrase, 0) == phrase.length()) {
                Arrays.fill(marks, i, i + phrase.length(), true);
            }
        }
    }
}
