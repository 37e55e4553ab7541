package org.antou.bench;

import java.io.PrintStream;
import java.util.List;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.paper.SampleTables;

/** Paper: the first ledger of a run against the next, and how time and memory grow with the rows. */
public final class PaperBench {

    private static final int FEW = 40;
    private static final int MANY = 2000;

    private PaperBench() {}

    public static void run(PrintStream out) {
        Press press = new Press(List.of());
        long cold = millis(press, FEW);
        long warm = millis(press, FEW);
        long many = millis(press, MANY);
        PdfPaper paper = press.print(SampleTables.of(MANY));
        out.printf("paper: %d rows cold %d ms, warm %d ms (ratio %.1f)%n", FEW, cold, warm, ratio(cold, warm));
        out.printf(
                "paper: %d rows %d ms, %.1f times the %d rows; %d pages, %d KB; heap in use %d MB%n",
                MANY, many, ratio(many, warm), FEW, paper.pages(), paper.bytes().length / 1024, heap());
    }

    private static long millis(Press press, int rows) {
        long start = System.nanoTime();
        press.print(SampleTables.of(rows));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static double ratio(long one, long other) {
        return (double) one / Math.max(1, other);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}
