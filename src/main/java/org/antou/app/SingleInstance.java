package org.antou.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/**
 * One program per data folder. The operating system holds the lock, so one left by a power cut is gone by itself; who
 * holds it stands in a file beside. A second start leaves a request that the first window finds and comes to the front.
 * No port is opened.
 */
public final class SingleInstance implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日HH:mm");

    private final FileChannel channel;
    private final Path owner;
    private final Path request;

    private SingleInstance(FileChannel channel, Path folder) {
        this.channel = channel;
        this.owner = owner(folder);
        this.request = request(folder);
    }

    /** Takes the folder; where somebody has it open, says who, and asks that window to the front. */
    public static SingleInstance claim(Path folder, Clock clock) {
        if (heldByMyself(folder)) {
            throw open(folder, clock.getZone());
        }
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("antou.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                Files.write(request(folder), new byte[0]);
                throw open(folder, clock.getZone());
            }
            return taken(new SingleInstance(channel, folder), clock);
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }

    /** Says who has it; where that can't be written, on a full disk, gives it up again, or nobody could have it later. */
    private static SingleInstance taken(SingleInstance instance, Clock clock) throws IOException {
        try {
            Files.deleteIfExists(instance.request);
            SafeFiles.replace(instance.owner, who(clock));
            return instance;
        } catch (IOException e) {
            instance.close();
            throw e;
        }
    }

    /** Whether some program has the folder open; asks nobody to the front. */
    static boolean busy(Path folder) {
        if (heldByMyself(folder)) {
            return true;
        }
        try (FileChannel channel =
                FileChannel.open(folder.resolve("antou.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return !lock(channel);
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }

    /** Whether a second start asked for this window since the last call. */
    public boolean requested() {
        try {
            return Files.deleteIfExists(request);
        } catch (IOException held) {
            return false;
        }
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException mine) {
            return false;
        }
    }

    /**
     * On Linux, closing any channel on the lock file would give up this program's own lock: a second claim of the same
     * process must be told before it opens the file.
     */
    private static boolean heldByMyself(Path folder) {
        JsonNode who = read(folder);
        return who.path("pid").asLong() == ProcessHandle.current().pid()
                && who.path("started").asText().equals(started());
    }

    private static byte[] who(Clock clock) throws IOException {
        return JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("user", System.getProperty("user.name"))
                .put("host", host())
                .put("pid", ProcessHandle.current().pid())
                .put("started", started())
                .put("since", clock.instant().toString()));
    }

    private static String started() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(Instant::toString)
                .orElse("");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "本机";
        }
    }

    private static Problem.Expected open(Path folder, ZoneId zone) {
        JsonNode who = read(folder);
        String since = who.has("since")
                ? MINUTE.format(Instant.parse(who.path("since").asText()).atZone(zone)) + "起"
                : "";
        return new Problem.Expected(
                "这个数据文件夹已经打开着:电脑“" + who.path("host").asText("?") + "”上的用户“"
                        + who.path("user").asText("?") + "”" + since + "正在使用(进程"
                        + who.path("pid").asText("?") + ")。",
                "没有改动任何内容,数据是安全的。",
                "请用已经打开的那个窗口(已请它到前面来),或先把它关掉再打开。");
    }

    private static JsonNode read(Path folder) {
        try {
            return JSON.readTree(Files.readAllBytes(owner(folder)));
        } catch (IOException none) {
            return JSON.createObjectNode();
        }
    }

    private static Path owner(Path folder) {
        return folder.resolve("antou.owner.json");
    }

    private static Path request(Path folder) {
        return folder.resolve("antou.request");
    }

    /** Gives the folder up; a second call does nothing. */
    @Override
    public void close() {
        if (channel.isOpen()) {
            try {
                Files.deleteIfExists(owner);
                channel.close();
            } catch (IOException e) {
                throw new Problem.Bug("release data folder", e);
            }
        }
    }
}
