package org.antou.backup.medium;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.antou.file.SafeFiles;

/** The small file on a medium by which it is known again: a random id, and a word for who finds it. Names no office. */
public final class Marker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "antou-medium.json";
    private static final int LONGEST = 4096;

    private Marker() {}

    public static Path in(Path folder) {
        return folder.resolve(FILE);
    }

    /** The id that a folder carries; empty where it carries none that can be read. */
    public static Optional<UUID> read(Path folder) {
        Path file = in(folder);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST
                    ? Optional.of(UUID.fromString(JSON.readTree(Files.readAllBytes(file))
                            .path("medium")
                            .asText()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public static void write(Path folder, UUID id) throws IOException {
        ObjectNode marker =
                JSON.createObjectNode().put("medium", id.toString()).put("note", "案头的备份存放处凭这个文件认出它。删掉后须重新登记才能再往这里备份。");
        SafeFiles.replace(in(folder), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(marker));
    }

    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(in(folder));
    }
}
