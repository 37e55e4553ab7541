package org.antou.likeness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.antou.likeness.KeptText.Place;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;

/**
 * 查重: which texts of the registers resemble one another. A record is never compared with itself: a measure and the answer
 * about it say the same by their nature; nor are two records of one occasion. Slow for a window's thread; call it in a job.
 */
public final class Likenesses {

    private static final int TOLD = 20;

    private final List<TextSource> sources;
    private final Phrases phrases;
    private final Parameters parameters;
    private final Clock clock;
    private final LikenessKeeper keeper = new LikenessKeeper();

    public Likenesses(List<TextSource> sources, Phrases phrases, Parameters parameters, Clock clock) {
        this.sources = List.copyOf(sources);
        this.phrases = phrases;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** From how many percent on two texts are told to be alike. */
    public int threshold() {
        return parameters.number(ParameterKey.LIKENESS_PERCENT, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /**
     * What a record that is about to be saved repeats: of its texts, those that are new or changed, against every earlier
     * text of other records. At most {@value #TOLD}, the most alike first.
     *
     * @param before the texts of the record as it was; empty for a new one
     * @param after  the same record as it is to be saved
     */
    public synchronized List<Match> repeated(List<KeptText> before, List<KeptText> after) {
        Set<String> old = before.stream().map(KeptText::content).collect(Collectors.toSet());
        List<KeptText> written = after.stream()
                .filter(text -> !text.content().isBlank() && !old.contains(text.content()))
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        refresh();
        double least = least();
        List<Match> matches = new ArrayList<>();
        for (KeptText text : written) {
            matches.addAll(keeper.like(text, least));
        }
        return matches.stream().sorted(mostAlike()).limit(TOLD).toList();
    }

    /**
     * Every two texts of different records that are alike, each two once, the most alike first.
     *
     * @param told    how many texts of all are done, told now and then
     * @param stopped whether the clerk has had enough; what was found until then is handed back
     */
    public synchronized List<Match> pairs(IntConsumer told, BooleanSupplier stopped) {
        List<KeptText> texts = refresh();
        double least = least();
        Map<Set<Place>, Match> pairs = new HashMap<>();
        for (int i = 0; i < texts.size() && !stopped.getAsBoolean(); i++) {
            KeptText text = texts.get(i);
            told.accept(i);
            for (Match match : keeper.like(text, least)) {
                pairs.merge(
                        Set.of(match.text().place(), match.other().place()),
                        match,
                        (one, other) ->
                                one.likeness().share() >= other.likeness().share() ? one : other);
            }
        }
        return pairs.values().stream().sorted(mostAlike()).toList();
    }

    /** How many texts there are to compare. */
    public int count() {
        return texts().size();
    }

    private List<KeptText> refresh() {
        List<KeptText> texts = texts();
        keeper.adopt(texts, phrases.list());
        return texts;
    }

    private List<KeptText> texts() {
        return sources.stream()
                .flatMap(source -> source.texts().stream())
                .filter(text -> !text.content().isBlank())
                .toList();
    }

    private double least() {
        return threshold() / 100.0;
    }

    private static Comparator<Match> mostAlike() {
        return Comparator.comparing((Match match) -> -match.likeness().share())
                .thenComparing(match -> match.text().title())
                .thenComparing(match -> match.other().title());
    }
}
