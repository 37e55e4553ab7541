package org.antou.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.antou.backup.bundle.BundleName;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.BundleWriter;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Manifest.Kind;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Attached;
import org.antou.backup.place.Noted;
import org.antou.backup.place.Place;
import org.antou.backup.place.Pool;
import org.antou.problem.Problem;
import org.antou.store.Contents;

/** Writes a bundle beside, verifies it, and only then gives it the name of one. */
final class Maker {

    /** After so long even attachments that nobody touched are read again: disks forget. */
    private static final Duration READ_AGAIN = Duration.ofDays(7);

    private final Home home;
    private final Verifier verifier;

    Maker(Home home) {
        this.home = home;
        this.verifier = new Verifier(home.clock());
    }

    /**
     * What goes into a bundle.
     *
     * @param script writes the data, all of one moment
     */
    record Data(BundlePassword password, Function<Appendable, Contents> script, List<Readable> readables) {}

    /** Where to, why, and who hears how far it is. */
    record Order(Place place, Reason reason, Progress progress) {}

    /** Makes a bundle whose attachments stand in the pool of the place. */
    Verification pooled(Data data, Order order) {
        return make(data, order, name(order, false), this::pool);
    }

    /** The same of a store that nobody has vouched for. */
    Verification doubtful(Data data, Order order) {
        return make(data, order, name(order, true), this::pool);
    }

    /** Makes a bundle that holds its attachments itself. */
    Verification whole(Data data, Order order) {
        return make(data, order, name(order, false), this::inside);
    }

    private BundleName name(Order order, boolean doubtful) {
        return new BundleName(order.place().nextNumber(), home.now(), order.reason(), doubtful);
    }

    private Verification make(Data data, Order order, BundleName name, Attaching attaching) {
        Place place = order.place();
        Path file = place.begin(name);
        try {
            Steps steps = steps(data, order.progress());
            boolean full = write(data, file, writer -> attaching.add(place, writer, steps), steps);
            Verification verified = verifier.verify(file, data.password(), full, steps);
            if (!verified.good()) {
                throw notGood(verified.problems());
            }
            return new Verification(place.finish(file, name), verified.manifest(), List.of());
        } catch (IOException e) {
            throw place.unwritable(e);
        } catch (UncheckedIOException e) {
            throw place.unwritable(e.getCause());
        } finally {
            discard(file);
        }
    }

    /** Everything is written once and read back once. */
    private Steps steps(Data data, Progress progress) throws IOException {
        int items =
                1 + data.readables().size() + Attached.in(home.attachments()).size();
        return new Steps(progress, 2L * items);
    }

    private boolean write(Data data, Path file, Filling attachments, Steps steps) throws IOException {
        try (BundleWriter writer = new BundleWriter(file, data.password())) {
            Contents contents = writer.add(Kind.DATA, "data.sql", out -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
                Contents written = data.script().apply(text);
                text.flush();
                return written;
            });
            steps.next();
            for (Readable readable : data.readables()) {
                writer.add(Kind.READABLE, readable.name(), out -> {
                    readable.writing().to(out);
                    return readable;
                });
                steps.next();
            }
            boolean full = attachments.into(writer);
            writer.finish(new Manifest(home.program(), home.clock().instant(), contents, writer.items()));
            return full;
        }
    }

    /** Attachments are written before the row that names them: what the data names is here by now. */
    private boolean pool(Place place, BundleWriter writer, Steps steps) throws IOException {
        long now = home.clock().millis();
        Pool pool = place.pool().load();
        for (Attached attached : Attached.in(home.attachments())) {
            Noted noted = pool.add(attached, now);
            writer.note(noted.name(), noted.size(), noted.sha256());
            steps.next();
        }
        pool.save();
        return pool.oldestReading(now) < now - READ_AGAIN.toMillis();
    }

    private boolean inside(Place place, BundleWriter writer, Steps steps) throws IOException {
        for (Attached attached : Attached.in(home.attachments())) {
            long size = Files.size(attached.file());
            writer.addStored(Kind.ATTACHMENT, attached.name(), size, out -> {
                try (InputStream in = Files.newInputStream(attached.file())) {
                    return in.transferTo(out);
                }
            });
            steps.next();
        }
        return false;
    }

    private static Problem.Expected notGood(List<String> problems) {
        return new Problem.Expected(
                "备份写出来了,但核对没有通过:" + String.join("", problems),
                "现有的数据和以前的备份都没有改动,没有通过的这份已删去。",
                "请再备份一次;还是不行,请检查磁盘,并用“校验历史”查看数据本身。");
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // The next backup into this folder clears it away.
            file.toFile().deleteOnExit();
        }
    }

    /** Adds the attachments; tells whether those in the pool are to be read again in full. */
    @FunctionalInterface
    private interface Attaching {
        boolean add(Place place, BundleWriter writer, Steps steps) throws IOException;
    }

    /** The same for one place. */
    @FunctionalInterface
    private interface Filling {
        boolean into(BundleWriter writer) throws IOException;
    }
}
