package org.antou.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antou.backup.Progress;
import org.antou.backup.Verification;
import org.antou.backup.bundle.Reason;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;

/**
 * 换下的旧库: what a restore or an upgrade took out of its place and kept in the data folder. The program never removes one
 * by itself; a person may, while a verified backup of today's state exists.
 */
public final class OldStores {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern REPLACED = Pattern.compile("replaced-(\\d{8}-\\d{6})");
    private static final Pattern UPGRADED = Pattern.compile("antou-v(\\d+)-\\d+\\.mv\\.db");

    private final Desk desk;

    OldStores(Desk desk) {
        this.desk = desk;
    }

    /**
     * One of them.
     *
     * @param path  a folder after a restore, a file after an upgrade
     * @param why   what took it out of its place, in words
     * @param at    when
     * @param bytes on disk
     */
    public record OldStore(Path path, String why, Instant at, long bytes) {}

    /** Name of the folder that keeps the store which a restore takes out now. */
    static String folder(LocalDateTime now) {
        return "replaced-" + STAMP.format(now);
    }

    /** What is kept, newest first. */
    public List<OldStore> list() {
        try (Stream<Path> files = Files.list(desk.folder())) {
            return files.map(this::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(OldStore::at).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Removes one for good; only for administrators. Backs up first what was recorded since the last bundle, else reads the
     * last bundle again: where neither gives a good one (Problem.Expected), nothing is removed.
     */
    public void remove(Session session, OldStore old, Progress progress) {
        session.require(Role.ADMINISTRATOR);
        if (list().stream().noneMatch(there -> there.path().equals(old.path()))) {
            throw new Problem.Expected("“" + old.path().getFileName() + "”已经不在了。", "没有改动任何内容。", "请刷新列表。");
        }
        requireBackup(progress);
        desk.history().write(session, "删除换下的旧库", change -> {
            RecordRef ref = new RecordRef(Restoring.REGISTER, Ids.next());
            change.record(
                    ref, List.of(new FieldChange("old", old.path().getFileName().toString(), "")));
            delete(old.path());
            return ref;
        });
    }

    private void requireBackup(Progress progress) {
        Verification newest = desk.backups()
                .makeIfChanged(Reason.HAND, progress)
                .orElseGet(() -> desk.backups()
                        .verify(desk.backups().place().newest().orElseThrow().file(), progress));
        if (!newest.good()) {
            throw new Problem.Expected(
                    "没有删除:最近的备份没有通过核对。" + String.join("", newest.problems()), "旧库和备份都没有动。", "请先“立即备份”,核对通过以后再删旧库。");
        }
    }

    private static void delete(Path path) {
        try {
            DataFolder.remove(path);
        } catch (IOException e) {
            throw new Problem.Expected(
                    "没有删完“" + path.getFileName() + "”。", "正在用的数据和备份都没有动。", "请关掉正在用其中文件的程序(杀毒、备份软件),再删一次。", e);
        }
    }

    private Optional<OldStore> read(Path path) {
        String name = path.getFileName().toString();
        Matcher replaced = REPLACED.matcher(name);
        Matcher upgraded = UPGRADED.matcher(name);
        if (replaced.matches() && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return time(replaced.group(1)).map(at -> new OldStore(path, "恢复时换下", at, size(path)));
        }
        return upgraded.matches() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new OldStore(path, "升级前(库结构第 " + upgraded.group(1) + " 版)", modified(path), size(path)))
                : Optional.empty();
    }

    private Optional<Instant> time(String stamp) {
        try {
            LocalDateTime local = LocalDateTime.parse(stamp, STAMP);
            return Optional.of(local.atZone(desk.clock().getZone()).toInstant());
        } catch (DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private static Instant modified(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified());
    }

    private static long size(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Problem.Expected unreadable(Exception e) {
        return new Problem.Expected("读不了数据文件夹“" + desk.folder() + "”。", "没有改动任何内容。", "请检查磁盘和文件夹权限,再试一次。", e);
    }
}
