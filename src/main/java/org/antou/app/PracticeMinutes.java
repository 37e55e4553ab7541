package org.antou.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antou.problem.Problem;

/** Invented minutes for the practice office: sentences of a sample, chosen so that no two records are alike. */
final class PracticeMinutes {

    private static final String SAMPLE = "/org/antou/assets/sample/minutes.txt";

    /** The same office on every PC. */
    private static final int SEED = 7;

    /** No record shares more sentences with another. */
    private static final int SHARED = 3;

    private final List<String> sentences;
    private final List<List<Integer>> used = new ArrayList<>();
    private final Random random = new Random(SEED);

    PracticeMinutes() {
        try (InputStream in = PracticeMinutes.class.getResourceAsStream(SAMPLE)) {
            this.sentences = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new Problem.Bug("read sample minutes", e);
        }
    }

    /** A text of so many sentences. */
    String next(int length) {
        List<Integer> choice = choice(length);
        while (isLikeAnother(choice)) {
            choice = choice(length);
        }
        used.add(choice);
        return choice.stream().map(sentences::get).collect(Collectors.joining());
    }

    private List<Integer> choice(int length) {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, length));
    }

    private boolean isLikeAnother(List<Integer> choice) {
        return used.stream()
                .anyMatch(other -> choice.stream().filter(other::contains).count() > SHARED);
    }
}
