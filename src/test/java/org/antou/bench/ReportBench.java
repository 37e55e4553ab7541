package org.antou.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.NoticeCheck;
import org.antou.ledger.model.NoticeOpening;
import org.antou.ledger.model.NoticeOrder;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.model.NoticeWriter;
import org.antou.ledger.paper.LedgerPrintout;
import org.antou.ledger.paper.NoticePaper;
import org.antou.paper.Press;
import org.antou.paper.WordPress;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** The notice as a Word file, the check before it, and the ledger as PDF, for an ordinary ledger and for a very long one. */
public final class ReportBench {

    private static final int[] SIZES = {40, 40, 2000};
    private static final PartialDate DAY = new PartialDate(2021, 1, 28);

    private ReportBench() {}

    public static void run(PrintStream out) {
        for (int size : SIZES) {
            NoticeSource source = source(size);
            NoticeOrder order = NoticeOpening.order(source, NoticeOpening.Kind.NOTICE, "中共市档案馆党组", DAY);
            int[] bytes = new int[1];
            long word = millis(() -> bytes[0] = new WordPress(List.of())
                    .write(NoticePaper.of(NoticeWriter.write(source, order), ""))
                    .bytes()
                    .length);
            long check = millis(() -> NoticeCheck.of(source, order, List.of()));
            long pdf = millis(() ->
                    new Press(List.of()).print(LedgerPrintout.of("市档案馆", "", source.inspection(), source.issues())));
            out.printf(
                    "report: %d issues: notice .docx %d ms (%d KB), check before it %d ms, ledger PDF %d ms%n",
                    size, word, bytes[0] / 1024, check, pdf);
        }
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static NoticeSource source(int size) {
        Inspection inspection = new Inspection(
                new UUID(1, 1),
                1,
                "十二届市委第八轮巡察",
                "市委第三巡察组",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "中共市档案馆党组",
                "");
        List<Aspect> aspects = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new Aspect(new UUID(2, n), 1, inspection.id(), n, "第" + n + "方面工作抓得不紧"))
                .toList();
        List<Issue> issues = new ArrayList<>();
        for (Issue issue : BenchIssues.some(size)) {
            Aspect aspect = aspects.get((issue.number() - 1) * aspects.size() / size);
            issues.add(issue.withParts(new Named(aspect.id(), aspect.title()), issue.measures(), issue.institutions()));
        }
        return NoticeSource.of(inspection, aspects, issues);
    }

    public static void main(String[] arguments) {
        run(System.out);
    }
}
