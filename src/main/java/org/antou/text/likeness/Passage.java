package org.antou.text.likeness;

/**
 * A passage that stands in two texts, in both with its punctuation as it stands there. Places count chars, the end is not
 * included.
 *
 * @param from      where it begins in the first text
 * @param to        where it ends in the first text
 * @param otherFrom where it begins in the second
 * @param otherTo   where it ends in the second
 * @param length    how many signs are the same, punctuation not counted and each number as one
 */
public record Passage(int from, int to, int otherFrom, int otherTo, int length) {

    public String in(String text) {
        return text.substring(from, to);
    }

    public String inOther(String other) {
        return other.substring(otherFrom, otherTo);
    }
}
