package org.antou.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.antou.backup.Verification;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/**
 * What the command line asks of the window that has the data folder open: a backup. A file in the folder asks, another one
 * answers; no port is opened. Whoever can write there could copy the folder anyway, and what is made is encrypted.
 */
public final class Errands {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path asked;
    private final Path answered;

    public Errands(Path folder) {
        this.asked = folder.resolve("antou.errand.json");
        this.answered = folder.resolve("antou.errand-answer.json");
    }

    /**
     * A backup that somebody asks for.
     *
     * @param to       a folder of a registered medium; empty for the first place
     * @param accepted whether the store may hold suspiciously less than before
     */
    public record Errand(UUID id, Optional<Path> to, boolean accepted) {

        public static Errand of(Optional<Path> to, boolean accepted) {
            return new Errand(UUID.randomUUID(), to.map(Path::toAbsolutePath), accepted);
        }
    }

    /** How far it is. */
    public enum State {
        /** The window is at it. */
        TAKEN,
        /** Nobody is signed in there: it has let go of the folder, the command may open it itself. */
        YIELDED,
        DONE,
        REFUSED
    }

    /**
     * What the window answers.
     *
     * @param bundle  the file that was made; empty text before
     * @param counts  table → rows in it
     * @param problem why it was refused
     */
    public record Reply(State state, String bundle, Map<String, Long> counts, Optional<Problem.Expected> problem) {

        public static Reply of(State state) {
            return new Reply(state, "", Map.of(), Optional.empty());
        }

        public static Reply done(Verification made) {
            Map<String, Long> counts =
                    made.manifest().map(m -> m.contents().counts()).orElse(Map.of());
            return new Reply(State.DONE, made.bundle().toAbsolutePath().toString(), counts, Optional.empty());
        }

        public static Reply refused(Problem.Expected problem) {
            return new Reply(State.REFUSED, "", Map.of(), Optional.of(problem));
        }
    }

    /** The command's side: leaves the errand in the folder. */
    void leave(Errand errand) {
        ObjectNode json =
                JSON.createObjectNode().put("id", errand.id().toString()).put("accepted", errand.accepted());
        errand.to().ifPresent(to -> json.put("to", to.toString()));
        write(asked, json);
    }

    /** The command's side: gives the errand up where nobody took it. */
    void giveUp() {
        remove(asked);
        remove(answered);
    }

    /** The command's side: the answer so far. */
    Optional<Reply> reply(Errand errand) {
        return read(answered)
                .filter(json -> json.path("id").asText().equals(errand.id().toString()))
                .map(Errands::reply);
    }

    /** The window's side: an errand that nobody took yet; cheap enough to be asked every second. */
    public Optional<Errand> take() {
        Optional<Errand> errand = read(asked).flatMap(Errands::errand);
        errand.ifPresent(taken -> {
            remove(asked);
            answer(taken, Reply.of(State.TAKEN));
        });
        return errand;
    }

    /** The window's side. */
    public void answer(Errand errand, Reply reply) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", errand.id().toString())
                .put("state", reply.state().name())
                .put("bundle", reply.bundle());
        new TreeMap<>(reply.counts()).forEach(json.putObject("counts")::put);
        reply.problem()
                .ifPresent(p -> json.putObject("problem")
                        .put("what", p.what())
                        .put("safe", p.safe())
                        .put("advice", p.advice()));
        write(answered, json);
    }

    private static Optional<Errand> errand(JsonNode json) {
        try {
            return Optional.of(new Errand(
                    UUID.fromString(json.path("id").asText()),
                    json.has("to") ? Optional.of(Path.of(json.path("to").asText())) : Optional.empty(),
                    json.path("accepted").asBoolean()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Reply reply(JsonNode json) {
        Map<String, Long> counts = new TreeMap<>();
        json.path("counts")
                .fields()
                .forEachRemaining(e -> counts.put(e.getKey(), e.getValue().asLong()));
        JsonNode problem = json.path("problem");
        return new Reply(
                State.valueOf(json.path("state").asText()),
                json.path("bundle").asText(),
                counts,
                problem.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new Problem.Expected(
                                problem.path("what").asText(),
                                problem.path("safe").asText(),
                                problem.path("advice").asText())));
    }

    private static Optional<JsonNode> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JSON.readTree(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException beingWritten) {
            return Optional.empty();
        }
    }

    private static void write(Path file, ObjectNode json) {
        try {
            SafeFiles.replace(file, JSON.writeValueAsBytes(json));
        } catch (IOException e) {
            throw DataFolder.unwritable(file.getParent(), e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            // It carries an id: an old one is never taken for a new one.
            return;
        }
    }
}
