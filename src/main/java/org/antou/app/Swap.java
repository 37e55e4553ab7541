package org.antou.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/**
 * Puts a restored store in the place of the one that is there; the old one is kept beside. Until the order is written
 * nothing has changed; once it is, whoever takes the folder next finishes what a power cut interrupted. At no moment are
 * both lost, and nobody opens a store between the two.
 */
final class Swap {

    /** The restored store, whole and verified, or what is left of a try. */
    private static final String FRESH = "restoring";

    /** Names the folder that keeps the old store; while it is there the swap must be finished. */
    private static final String ORDER = "restoring.order";

    private static final List<String> STORE = List.of("antou.mv.db", "antou.seal");
    private static final List<String> RING = List.of("keyring.json", "keyring-copy.json");

    private final Path folder;
    private final Consumer<String> step;

    private Swap(Path folder, Consumer<String> step) {
        this.folder = folder;
        this.step = step;
    }

    /** @param step called after every change on disk; tests end the program there */
    static Swap in(Path folder, Consumer<String> step) {
        return new Swap(folder, step);
    }

    static Swap in(Path folder) {
        return in(folder, done -> {});
    }

    /** Where a store is restored to before it is swapped in; empty after this call. */
    Path fresh() {
        try {
            Path fresh = folder.resolve(FRESH);
            DataFolder.remove(fresh);
            Files.createDirectories(fresh);
            return fresh;
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }

    /** Throws away what was restored but not ordered. */
    void discard() {
        try {
            DataFolder.remove(folder.resolve(FRESH));
        } catch (IOException left) {
            // The next start clears it.
            return;
        }
    }

    /**
     * Orders the swap and does it; the store must be closed.
     *
     * @param kept name of the folder that keeps the old store
     */
    void run(String kept) {
        try {
            for (String name : STORE) {
                SafeFiles.sync(folder.resolve(FRESH).resolve(name));
            }
            SafeFiles.replace(folder.resolve(ORDER), kept.getBytes(StandardCharsets.UTF_8));
            step.accept("ordered");
            finish();
        } catch (IOException e) {
            throw unfinished(e);
        }
    }

    /** Finishes what was ordered; throws away what was not. Does nothing in a folder where nobody restored. */
    void settle() {
        try {
            if (Files.exists(folder.resolve(ORDER))) {
                finish();
            } else if (Files.exists(folder.resolve(FRESH))) {
                DataFolder.remove(folder.resolve(FRESH));
            }
        } catch (IOException e) {
            throw unfinished(e);
        }
    }

    private void finish() throws IOException {
        String kept = Files.readString(folder.resolve(ORDER));
        Path fresh = folder.resolve(FRESH);
        Path old = folder.resolve(kept);
        Files.createDirectories(old);
        ring(old);
        attachments(fresh.resolve("attachments"));
        for (String name : STORE) {
            exchange(fresh.resolve(name), folder.resolve(name), old.resolve(name));
        }
        Files.delete(folder.resolve(ORDER));
        step.accept("order done");
        DataFolder.remove(fresh);
    }

    /** The old store opens only with the ring of its time. */
    private void ring(Path old) throws IOException {
        for (String name : RING) {
            if (Files.exists(folder.resolve(name)) && Files.notExists(old.resolve(name))) {
                SafeFiles.replace(old.resolve(name), Files.readAllBytes(folder.resolve(name)));
                step.accept("kept " + name);
            }
        }
    }

    private void exchange(Path fresh, Path now, Path old) throws IOException {
        if (Files.notExists(fresh)) {
            return;
        }
        if (Files.exists(now) && Files.notExists(old)) {
            SafeFiles.replace(now, old);
            step.accept("kept " + now.getFileName());
        }
        SafeFiles.replace(fresh, now);
        step.accept("placed " + now.getFileName());
    }

    /** They are named by their content: one that is there already is the same, and this one was verified just now. */
    private void attachments(Path fresh) throws IOException {
        if (Files.notExists(fresh)) {
            return;
        }
        try (Stream<Path> files = Files.walk(fresh)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("attachments")
                        .resolve(fresh.relativize(file).toString());
                Files.createDirectories(target.getParent());
                SafeFiles.replace(file, target);
                step.accept("attachment");
            }
        }
    }

    private Problem.Expected unfinished(IOException e) {
        return new Problem.Expected(
                "恢复的最后一步(换上恢复的数据)没有做完。",
                "恢复的数据和原来的数据都在数据文件夹“" + folder + "”里,一样也没有丢。",
                "请检查磁盘空间和文件夹权限,关掉正在用这些文件的程序(杀毒、备份软件),再启动一次,程序会接着做完;请不要删除里面的任何文件。",
                e);
    }
}
