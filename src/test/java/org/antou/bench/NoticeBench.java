package org.antou.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.antou.document.Documents;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeReader;

/** Reading a notice: the 40 issues of the real one where it is at hand, else the practice notice. */
public final class NoticeBench {

    private static final int RUNS = 20;

    private NoticeBench() {}

    public static void run(PrintStream out) throws IOException {
        Path real = Path.of(System.getProperty("antou.shared", "../shared"), "notices", "anshan-2021.txt");
        double[] millis = new double[RUNS];
        int issues = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            issues = read(real).items().size();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        out.printf(
                "读取通报:%d 条问题,第一次 %.0f 毫秒,%d 次的中位数 %.1f 毫秒(第一次是中位数的 %.0f 倍)%n",
                issues, first, RUNS, millis[RUNS / 2], first / millis[RUNS / 2]);
    }

    private static Notice read(Path real) throws IOException {
        if (Files.exists(real)) {
            return NoticeReader.read("通报", Documents.read(real).lines());
        }
        try (InputStream sample = NoticeBench.class.getResourceAsStream("/org/antou/assets/sample/notice.txt")) {
            List<String> lines = new String(sample.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return NoticeReader.read("样例", lines);
        }
    }
}
