package org.antou.backup.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.antou.store.ChainHead;
import org.antou.store.Contents;

/** The manifest as JSON. */
final class ManifestJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT = 1;

    private ManifestJson() {}

    static byte[] write(Manifest manifest) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        Contents contents = manifest.contents();
        root.put("format", FORMAT)
                .put("program", manifest.program())
                .put("at", manifest.at().toString())
                .put("schema", contents.schema())
                .put("generation", contents.generation());
        root.putObject("head")
                .put("seq", contents.head().seq())
                .put("digest", contents.head().digest());
        ObjectNode counts = root.putObject("counts");
        new TreeMap<>(contents.counts()).forEach(counts::put);
        var items = root.putArray("items");
        for (Manifest.Item item : manifest.items()) {
            ObjectNode node = items.addObject()
                    .put("kind", item.kind().name())
                    .put("name", item.name())
                    .put("size", item.size())
                    .put("sha256", item.sha256());
            item.entry().ifPresent(entry -> node.put("entry", entry));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    /** @throws IOException where this is no manifest, or one of a later format */
    static Manifest read(byte[] bytes) throws IOException {
        JsonNode root = JSON.readTree(bytes);
        if (root.path("format").asInt() != FORMAT) {
            throw new IOException("a manifest of another format");
        }
        try {
            return new Manifest(
                    root.path("program").asText(),
                    Instant.parse(root.path("at").asText()),
                    contents(root),
                    items(root.path("items")));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("not a manifest", e);
        }
    }

    private static Contents contents(JsonNode root) {
        Map<String, Long> counts = new TreeMap<>();
        root.path("counts")
                .properties()
                .forEach(e -> counts.put(e.getKey(), e.getValue().asLong()));
        return new Contents(
                root.path("schema").asInt(),
                root.path("generation").asLong(),
                new ChainHead(
                        root.path("head").path("seq").asLong(),
                        root.path("head").path("digest").asText()),
                counts);
    }

    private static List<Manifest.Item> items(JsonNode nodes) {
        List<Manifest.Item> items = new ArrayList<>();
        for (JsonNode node : nodes) {
            items.add(new Manifest.Item(
                    Manifest.Kind.valueOf(node.path("kind").asText()),
                    node.path("name").asText(),
                    Optional.ofNullable(node.get("entry")).map(JsonNode::asText),
                    node.path("size").asLong(),
                    node.path("sha256").asText()));
        }
        return items;
    }
}
