package org.antou.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Every benchmark in one run, so that its figures can be held beside each other. Run by {@code mvn -Pbench verify}. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StartBench.run(out);
        NoticeBench.run(out);
        LikenessBench.run(out);
        PaperBench.run(out);
        ReportBench.run(out);
        SheetBench.run(out);
        StoreBench.run(out);
        BackupBench.run(out);
        TableBench.run(out);
        PassportBench.run(out, 2_000);
        ReconcileBench.run(out, 2_000);
        System.exit(0);
    }
}
