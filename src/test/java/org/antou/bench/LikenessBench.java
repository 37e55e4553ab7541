package org.antou.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Random;
import org.antou.text.likeness.LikenessIndex;
import org.antou.text.likeness.StockPhrases;

/** Likeness of one text against 2,000 earlier ones of 300 characters, of which some share their beginning. */
public final class LikenessBench {

    private static final int TEXTS = 2000;
    private static final int LENGTH = 300;
    private static final int RUNS = 21;
    private static final String OPENING = "党支部书记主持会议,集体学习贯彻上级会议精神,通报上月工作情况,研究部署下一步重点任务,";

    private LikenessBench() {}

    public static void run(PrintStream out) {
        StockPhrases phrases = StockPhrases.of(StockPhrases.shipped());
        double[] built = new double[RUNS];
        double[] asked = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            LikenessIndex<Integer> index = new LikenessIndex<>(phrases);
            for (int i = 0; i < TEXTS; i++) {
                index.add(i, text(i));
            }
            long ready = System.nanoTime();
            int hits = index.search(text(run * 7), 0.8, -1).size();
            asked[run] = (System.nanoTime() - ready) / 1e6;
            built[run] = (ready - start) / 1e6;
            if (hits < 1) {
                throw new IllegalStateException("the copy was not found");
            }
        }
        out.printf(
                "查重:%d 篇各 %d 字,建索引中位数 %.0f 毫秒(第一次 %.0f),查一篇中位数 %.1f 毫秒(第一次 %.1f)%n",
                TEXTS, LENGTH, middle(built), built[0], middle(asked), asked[0]);
    }

    public static void main(String[] arguments) {
        run(System.out);
    }

    private static double middle(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String text(int seed) {
        StringBuilder text = new StringBuilder(OPENING);
        new Random(seed).ints(LENGTH - OPENING.length(), 0x4E00, 0x5A00).forEach(c -> text.append((char) c));
        return text.toString();
    }
}
