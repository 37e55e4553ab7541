package org.antou.text.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** 常用套话: words that everybody uses, so that sharing them says little. */
public final class StockPhrases {

    /** What a sign within a stock phrase weighs; others weigh 1. 产品规则. */
    static final double WEIGHT = 0.2;

    private static final String SHIPPED = "phrases.txt";

    private final List<FoldedText> phrases;

    private StockPhrases(List<FoldedText> phrases) {
        this.phrases = phrases;
    }

    public static StockPhrases of(List<String> phrases) {
        return new StockPhrases(phrases.stream().map(FoldedText::of).toList());
    }

    public static StockPhrases none() {
        return new StockPhrases(List.of());
    }

    /** The list that comes with the program, one phrase each. */
    public static List<String> shipped() {
        try (InputStream file = Objects.requireNonNull(StockPhrases.class.getResourceAsStream(SHIPPED), SHIPPED);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The weight of a text up to each sign: {@code sums[i]} is that of the first {@code i}. */
    double[] sums(FoldedText text) {
        boolean[] stock = new boolean[text.length()];
        phrases.forEach(phrase -> text.mark(phrase, stock));
        double[] sums = new double[text.length() + 1];
        for (int i = 0; i < stock.length; i++) {
            sums[i + 1] = sums[i] + (stock[i] ? WEIGHT : 1);
        }
        return sums;
    }
}
