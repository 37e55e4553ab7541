package org.antou.app.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All checks, one after the other: one that fails does not keep the next from being tried. */
public final class SelfTest {

    private static final Logger LOG = LoggerFactory.getLogger(SelfTest.class);

    private final List<SelfCheck> checks;

    public SelfTest(Clock clock) {
        this(List.of(
                new FontsCheck(),
                new LocaleCheck(),
                new SortCheck(),
                new StoreCheck(clock),
                new PdfCheck(),
                new WorkbookCheck()));
    }

    SelfTest(List<SelfCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** @param folder an empty folder; what is left in it is of no use */
    public List<CheckLine> run(Path folder) throws IOException {
        List<CheckLine> lines = new ArrayList<>();
        for (SelfCheck check : checks) {
            lines.add(line(check, Files.createDirectories(folder.resolve("check" + lines.size()))));
        }
        return lines;
    }

    private static CheckLine line(SelfCheck check, Path folder) {
        try {
            return new CheckLine(check.title(), true, check.run(folder));
        } catch (CheckFailed failed) {
            return new CheckLine(check.title(), false, failed.getMessage());
        } catch (Exception | LinkageError broken) {
            LOG.error("self-test {}", check.title(), broken);
            return new CheckLine(check.title(), false, "出错:" + broken);
        }
    }
}
