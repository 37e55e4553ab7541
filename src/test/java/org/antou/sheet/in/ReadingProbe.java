package org.antou.sheet.in;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.Fixture;
import org.antou.problem.Problem;
import org.antou.sheet.Progress;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.Source;

/** Reads files as an import does, up to the preview, in a process of its own, and tells a line about each. */
public final class ReadingProbe {

    private final Fixture fixture = new Fixture();

    private ReadingProbe() {}

    /** @param arguments the file that names the files to read, one a line, and the file to write to */
    public static void main(String[] arguments) throws IOException {
        ReadingProbe probe = new ReadingProbe();
        List<String> files = Files.readAllLines(Path.of(arguments[0]));
        try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            for (String file : files) {
                out.println(Path.of(file).getFileName() + "\t" + probe.told(Path.of(file)));
                out.flush();
            }
        }
        System.exit(0);
    }

    private String told(Path file) {
        try {
            Book book = SheetReader.read(file, Progress.NONE);
            book.sheets().forEach(grid -> plan(book, grid));
            return "read\t"
                    + book.sheets().stream().mapToInt(g -> g.rows().size()).sum();
        } catch (Problem.Expected e) {
            return "refused\t" + e.text();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            e.printStackTrace();
            return "broken\t" + e;
        }
    }

    private void plan(Book book, Grid grid) {
        var port = fixture.people.sheet();
        Optional<Layout> layout = new LayoutFinder(grid, port).find();
        if (layout.isPresent()) {
            Source source = new Source(book.name(), grid, layout.get(), Mapping.of(layout.get(), port), false);
            ImportPlan<?> plan = ImportPlan.make(port, fixture.people.names(), source, Policy.SKIP, Progress.NONE);
            plan.counts();
        }
    }
}
