package org.antou.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Manifest.Kind;
import org.antou.backup.place.Place;
import org.antou.backup.place.Pool;
import org.antou.history.Audit;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.store.Scripts;

/** Verifies a bundle by doing with it what a restore does, in memory, and comparing everything that can be compared. */
public final class Verifier {

    private final Clock clock;

    public Verifier(Clock clock) {
        this.clock = clock;
    }

    /** Looks at everything; attachments in the pool are read in full. Never throws for what is wrong with the bundle. */
    public Verification verify(Path file, BundlePassword password) {
        return verify(file, password, true, Steps.NONE);
    }

    /** The same, and tells how far it is. */
    public Verification verify(Path file, BundlePassword password, Progress progress) {
        long items = BundleFile.count(file, password);
        return verify(file, password, true, new Steps(progress, items));
    }

    /** @param full whether attachments in the pool that were read lately are read again */
    Verification verify(Path file, BundlePassword password, boolean full, Steps steps) {
        Optional<Manifest> manifest = Optional.empty();
        List<String> problems = new ArrayList<>();
        try (BundleFile bundle = BundleFile.open(file, password)) {
            manifest = Optional.of(bundle.manifest());
            data(bundle, problems);
            steps.next();
            items(bundle, problems, steps);
            pooled(bundle, full, problems, steps);
        } catch (Problem.Expected problem) {
            if (steps.stopped()) {
                throw problem;
            }
            problems.add(problem.what());
        }
        return new Verification(file, manifest, problems);
    }

    private void data(BundleFile bundle, List<String> problems) {
        Manifest manifest = bundle.manifest();
        try (Scripts.Restored restored = restore(bundle)) {
            if (!restored.contents().equals(manifest.contents())) {
                problems.add("恢复出来的条数、版本或链头与备份包的清单不一致。");
            }
            if (!restored.digest().equals(manifest.data().sha256())) {
                problems.add("恢复出来的内容与写入时不一致。");
            }
            Audit audit = new History(restored.store(), clock).audit();
            audit.findings().forEach(finding -> problems.add(finding.message()));
            if (!audit.head().equals(manifest.contents().head())) {
                problems.add("改动历史的链头与备份包的清单不一致。");
            }
        }
    }

    /** Restores a bundle's data into memory, for comparing it or looking at it. */
    static Scripts.Restored restore(BundleFile bundle) {
        Manifest manifest = bundle.manifest();
        try {
            return Scripts.inMemory(manifest.contents().schema(), bundle.read(manifest.data()));
        } catch (IOException | UncheckedIOException e) {
            throw damaged(bundle, e);
        }
    }

    private static void items(BundleFile bundle, List<String> problems, Steps steps) {
        for (Manifest.Item item : bundle.manifest().items()) {
            if (item.kind() == Kind.READABLE || item.kind() == Kind.ATTACHMENT) {
                try (InputStream in = bundle.open(item)) {
                    in.transferTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                    problems.add("备份包里的文件“" + item.name() + "”读不出来,或与清单不一致。");
                }
                steps.next();
            }
        }
    }

    private void pooled(BundleFile bundle, boolean full, List<String> problems, Steps steps) {
        List<Manifest.Item> pooled = bundle.manifest().of(Kind.POOLED);
        if (pooled.isEmpty()) {
            return;
        }
        long now = clock.millis();
        int missing = 0;
        try {
            Pool pool =
                    new Place(bundle.path().toAbsolutePath().getParent()).pool().load();
            for (Manifest.Item item : pooled) {
                missing += pool.holds(item.name(), item.size(), item.sha256(), full, now) ? 0 : 1;
                steps.next();
            }
            if (full && Files.isWritable(pool.folder())) {
                pool.save();
            }
        } catch (IOException e) {
            throw damaged(bundle, e);
        }
        if (missing > 0) {
            problems.add("备份包旁边的附件库缺少或损坏了" + missing + "个附件。");
        }
    }

    private static Problem.Expected damaged(BundleFile bundle, Exception e) {
        return new Problem.Expected(
                "备份包“" + bundle.path().getFileName() + "”读不完整,或旁边的附件库读不出来。", "现有的数据没有改动。", "请换一个备份包。", e);
    }
}
