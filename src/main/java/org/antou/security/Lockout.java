package org.antou.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/**
 * 登录失败处理: so many wrong passwords in a row lock a login name for some minutes, across restarts. It stands in a file
 * beside the ring and is only as strong as the desk: who may delete files there can delete this one too.
 */
public final class Lockout {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 5;
    private static final int MINUTES = 15;

    private final Path file;
    private final Clock clock;

    public Lockout(Path folder, Clock clock) {
        this.file = folder.resolve("lockout.json");
        this.clock = clock;
    }

    /** Takes over the numbers that hold in the store, for the next time when it is not open yet. */
    public void adopt(int attempts, int minutes) {
        ObjectNode state = read();
        if (state.path("attempts").asInt(ATTEMPTS) != attempts
                || state.path("minutes").asInt(MINUTES) != minutes) {
            state.put("attempts", attempts).put("minutes", minutes);
            write(state);
        }
    }

    /** Refuses while the login is locked; else counts this try as a wrong one before the password is looked at. */
    void begin(String login) {
        ObjectNode state = read();
        ObjectNode mine = state.withObject("logins").withObject(Login.key(login));
        refuseWhileLocked(state, mine, login);
        int failed = mine.path("failed").asInt() + 1;
        mine.put("failed", failed);
        if (failed >= state.path("attempts").asInt(ATTEMPTS)) {
            lock(state, mine);
        }
        write(state);
    }

    /** The password was right: the count starts again. */
    void succeeded(String login) {
        ObjectNode state = read();
        state.withObject("logins").remove(Login.key(login));
        write(state);
    }

    /** How many tries are left before the login is locked. */
    int left(String login) {
        ObjectNode state = read();
        int failed = state.path("logins").path(Login.key(login)).path("failed").asInt();
        return Math.max(0, state.path("attempts").asInt(ATTEMPTS) - failed);
    }

    private void refuseWhileLocked(ObjectNode state, ObjectNode mine, String login) {
        if (!mine.has("until")) {
            return;
        }
        Instant now = clock.instant();
        if (now.isBefore(instant(mine, "since"))) {
            // The clock was set back: the minutes start again, so that this neither unlocks nor locks for years.
            lock(state, mine);
            write(state);
        }
        Instant until = instant(mine, "until");
        if (now.isBefore(until)) {
            throw locked(login, Duration.between(now, until));
        }
        mine.removeAll();
    }

    private void lock(ObjectNode state, ObjectNode mine) {
        Instant now = clock.instant();
        Duration length = Duration.ofMinutes(state.path("minutes").asInt(MINUTES));
        mine.put("since", now.toString());
        mine.put("until", now.plus(length).toString());
    }

    private Instant instant(ObjectNode mine, String field) {
        try {
            return Instant.parse(mine.path(field).asText());
        } catch (DateTimeParseException damaged) {
            return clock.instant();
        }
    }

    static Problem.Expected locked(String login, Duration left) {
        long minutes = Math.max(1, left.plusSeconds(59).toMinutes());
        return new Problem.Expected(
                "登录名“" + login + "”连续输错口令,已锁定。", "数据是安全的。", "请约" + minutes + "分钟后再试;忘了口令可请管理员重设,或用恢复码设新口令。");
    }

    /** What the file holds; an unreadable one counts as empty, it is no more than a counter. */
    private ObjectNode read() {
        try {
            return JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode state
                    ? state
                    : JSON.createObjectNode();
        } catch (NoSuchFileException | JsonProcessingException none) {
            return JSON.createObjectNode();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void write(ObjectNode state) {
        try {
            SafeFiles.replace(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(state));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Problem.Expected unusable(IOException e) {
        return new Problem.Expected("读写不了登录计数文件“" + file + "”,因此没有检查口令。", "数据是安全的。", "请检查数据文件夹是否可写、磁盘是否已满,再试一次。", e);
    }
}
