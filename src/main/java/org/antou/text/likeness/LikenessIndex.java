package org.antou.text.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Earlier texts, to be asked which of them a new one resembles. Keeps a few fingerprints per text (winnowing: the least hash
 * of every few neighbours), so that every common passage of {@value #SURE} signs is found without comparing all texts.
 *
 * @param <K> what a text belongs to
 */
public final class LikenessIndex<K> {

    /** Less than so many signs in common, stock phrases weighing less, is not worth telling. 产品规则. */
    public static final double LEAST_WEIGHT = 20;

    static final int SURE = 14;

    private static final int SHINGLE = TextComparer.SHORTEST;
    private static final int WINDOW = SURE - SHINGLE + 1;

    /** So many of the likeliest are compared sign by sign. */
    private static final int COMPARED = 50;

    private final TextComparer comparer;
    private final List<Entry<K>> entries = new ArrayList<>();
    private final Map<Integer, Postings> postings = new HashMap<>();
    private final Map<K, Integer> numbers = new HashMap<>();

    private record Entry<K>(K key, TextComparer.Side side) {}

    /** The numbers of the texts that have one fingerprint. */
    private static final class Postings {
        private static final Postings NONE = new Postings();
        private int[] numbers = new int[1];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        void count(int[] shared) {
            for (int i = 0; i < size; i++) {
                shared[numbers[i]]++;
            }
        }
    }

    /** An earlier text that resembles the new one. */
    public record Hit<K>(K key, String text, Likeness likeness) {}

    public LikenessIndex(StockPhrases phrases) {
        this.comparer = new TextComparer(phrases);
    }

    /** Adds a text; one that stood there under the same key is replaced. */
    public void add(K key, String text) {
        numbers.put(key, entries.size());
        FoldedText folded = FoldedText.of(text);
        int number = entries.size();
        entries.add(new Entry<>(key, new TextComparer.Side(text, folded)));
        for (int print : fingerprints(folded)) {
            postings.computeIfAbsent(print, hash -> new Postings()).add(number);
        }
    }

    /** Takes a text out; it no longer comes up. */
    public void remove(K key) {
        numbers.remove(key);
    }

    public int size() {
        return numbers.size();
    }

    /** How many texts were taken out or replaced and still take room; an index of many is better built anew. */
    public int stale() {
        return entries.size() - numbers.size();
    }

    /**
     * The earlier texts of which at least a share of this one is taken, the most alike first.
     *
     * @param least a share from 0 to 1
     * @param own   never compared: the text itself, where it was saved before
     */
    public List<Hit<K>> search(String text, double least, K own) {
        return searchExcept(text, least, own::equals);
    }

    /** As {@link #search}, with every text left out that {@code skip} names. */
    public List<Hit<K>> searchExcept(String text, double least, Predicate<K> skip) {
        TextComparer.Side side = new TextComparer.Side(text, FoldedText.of(text));
        return likeliest(side.folded())
                .filter(entry -> !skip.test(entry.key()))
                .limit(COMPARED)
                .map(entry -> new Hit<>(entry.key(), entry.side().text(), comparer.compare(side, entry.side())))
                .filter(hit -> hit.likeness().share() >= least && hit.likeness().weight() >= LEAST_WEIGHT)
                .sorted(Comparator.comparing((Hit<K> hit) -> hit.likeness().share())
                        .reversed())
                .toList();
    }

    private Stream<Entry<K>> likeliest(FoldedText text) {
        int[] shared = new int[entries.size()];
        for (int print : fingerprints(text)) {
            postings.getOrDefault(print, Postings.NONE).count(shared);
        }
        return IntStream.range(0, shared.length)
                .filter(number -> shared[number] > 0 && isCurrent(number))
                .boxed()
                .sorted(Comparator.comparingInt((Integer number) -> shared[number])
                        .reversed())
                .map(entries::get);
    }

    private boolean isCurrent(int number) {
        return numbers.getOrDefault(entries.get(number).key(), -1) == number;
    }

    /** Each once, in no order that means anything. */
    private static int[] fingerprints(FoldedText text) {
        int[] hashes = new int[Math.max(text.length() - SHINGLE + 1, 0)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = text.hash(i, SHINGLE);
        }
        int[] prints = new int[hashes.length];
        for (int from = 0; from < hashes.length; from++) {
            int to = Math.min(from + WINDOW, hashes.length);
            int least = hashes[from];
            for (int i = from + 1; i < to; i++) {
                least = Math.min(least, hashes[i]);
            }
            prints[from] = least;
        }
        return distinct(prints);
    }

    private static int[] distinct(int[] prints) {
        Arrays.sort(prints);
        int size = 0;
        for (int print : prints) {
            if (size == 0 || prints[size - 1] != print) {
                prints[size++] = print;
            }
        }
        return Arrays.copyOf(prints, size);
    }
}
