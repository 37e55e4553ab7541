package org.antou.likeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antou.likeness.KeptText.Place;
import org.antou.text.likeness.LikenessIndex;
import org.antou.text.likeness.StockPhrases;

/**
 * The index of the texts in the store, kept between questions. Before each it is brought up to date from the texts
 * themselves: whatever changed them (a form, an import, undo, a restored bundle), only what differs is taken in anew.
 */
final class LikenessKeeper {

    private static final int MOST_STALE = 2000;

    private List<String> phrases = List.of();
    private LikenessIndex<Place> index = new LikenessIndex<>(StockPhrases.none());
    private final Map<Place, KeptText> known = new HashMap<>();

    /** Brings the index up to date. */
    void adopt(List<KeptText> texts, List<String> stock) {
        if (!stock.equals(phrases) || index.stale() > MOST_STALE) {
            phrases = List.copyOf(stock);
            index = new LikenessIndex<>(StockPhrases.of(stock));
            known.clear();
        }
        Set<Place> gone = new HashSet<>(known.keySet());
        for (KeptText text : texts) {
            gone.remove(text.place());
            KeptText before = known.put(text.place(), text);
            if (before == null || !before.content().equals(text.content())) {
                index.add(text.place(), text.content());
            }
        }
        gone.forEach(place -> {
            known.remove(place);
            index.remove(place);
        });
    }

    /** What in the index a text resembles outside its record and occasion, the most alike first. */
    List<Match> like(KeptText text, double least) {
        return index
                .searchExcept(text.content(), least, place -> known.get(place).belongsTo(text))
                .stream()
                .map(hit -> new Match(text, known.get(hit.key()), hit.likeness()))
                .toList();
    }
}
