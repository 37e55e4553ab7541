package org.antou.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.app.AppPaths;
import org.antou.app.Environment;

/** Runs commands as a process would, and keeps what they print. */
final class TestTerminal {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-01T01:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AppPaths paths;
    private Optional<String> typed = Optional.empty();

    TestTerminal(Path home) {
        this.paths = new AppPaths(
                new Environment(false, Map.of(), home.toString(), home.resolve("program"), StandardCharsets.UTF_8));
    }

    /** Somebody sits at the terminal and types this when asked for the password. */
    void types(String password) {
        typed = Optional.of(password);
    }

    int run(Object... arguments) {
        out.reset();
        err.reset();
        List<String> words = List.of(arguments).stream().map(Object::toString).toList();
        return Commands.run(
                words, new Terminal(print(out), print(err), asked -> typed.map(String::toCharArray), paths, CLOCK));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not one JSON object: " + out(), e);
        }
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
