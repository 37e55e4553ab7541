package org.antou.text.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two texts for common passages (雷同). Widths, punctuation and numbers do not matter. */
public final class TextComparer {

    /** A passage has at least so many signs; shorter ones are the language, not a copy. 产品规则. */
    public static final int SHORTEST = 10;

    /** Places tried per start; a text that repeats itself endlessly must not take endless time. */
    private static final int TRIED = 64;

    private final StockPhrases phrases;

    public TextComparer(StockPhrases phrases) {
        this.phrases = phrases;
    }

    /** What of the first text stands in the second. */
    public Likeness compare(String text, String other) {
        return compare(new Side(text, FoldedText.of(text)), new Side(other, FoldedText.of(other)));
    }

    /** A text and its folded form. */
    record Side(String text, FoldedText folded) {}

    Likeness compare(Side one, Side other) {
        FoldedText a = one.folded();
        double[] sums = phrases.sums(a);
        Map<Integer, List<Integer>> starts = starts(other.folded());
        List<Passage> passages = new ArrayList<>();
        double common = 0;
        for (int i = 0; i + SHORTEST <= a.length(); ) {
            Match best = best(a, i, other.folded(), starts.getOrDefault(a.hash(i, SHORTEST), List.of()));
            if (best.length() < SHORTEST) {
                i++;
                continue;
            }
            passages.add(passage(one, i, other, best));
            common += sums[i + best.length()] - sums[i];
            i += best.length();
        }
        double whole = sums[a.length()];
        return new Likeness(whole == 0 ? 0 : Math.min(1, common / whole), common, passages);
    }

    private static Map<Integer, List<Integer>> starts(FoldedText text) {
        Map<Integer, List<Integer>> starts = new HashMap<>();
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            List<Integer> places = starts.computeIfAbsent(text.hash(i, SHORTEST), hash -> new ArrayList<>(1));
            if (places.size() < TRIED) {
                places.add(i);
            }
        }
        return starts;
    }

    private record Match(int from, int length) {}

    private static Match best(FoldedText a, int at, FoldedText b, List<Integer> places) {
        Match best = new Match(0, 0);
        for (int place : places) {
            int length = a.common(at, b, place);
            if (length > best.length()) {
                best = new Match(place, length);
            }
        }
        return best;
    }

    private static Passage passage(Side one, int at, Side other, Match match) {
        return new Passage(
                one.folded().start(at),
                one.folded().end(at + match.length() - 1),
                other.folded().start(match.from()),
                other.folded().end(match.from() + match.length() - 1),
                match.length());
    }
}
