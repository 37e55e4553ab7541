package org.antou.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.problem.Problem;

/**
 * The key ring as JSON with a checksum over its content, so that a damaged file is told from a wrong password. The
 * checksum guards against accidents; against hands, every wrapped key carries a tag of its own.
 */
final class RingJson {

    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private RingJson() {}

    static byte[] write(KeyRing ring) {
        ObjectNode content = JSON.createObjectNode();
        ring.entries().forEach(e -> content.withArray("accounts").add(entry(e)));
        content.set("recovery", wrapped(ring.recovery()));
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT).put("checksum", checksum(content)).set("ring", content);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new Problem.Bug("write key ring", e);
        }
    }

    /** The ring; empty where the bytes are not what was written. */
    static Optional<KeyRing> read(byte[] bytes) {
        try {
            JsonNode file = JSON.readTree(bytes);
            refuseNewer(file.path("format").asInt());
            JsonNode content = file.path("ring");
            if (!content.isObject()
                    || !checksum(content).equals(file.path("checksum").asText())) {
                return Optional.empty();
            }
            List<RingEntry> entries = new ArrayList<>();
            for (JsonNode entry : content.path("accounts")) {
                entries.add(entry(entry));
            }
            return Optional.of(new KeyRing(entries, wrapped(content.path("recovery"))));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static void refuseNewer(int format) {
        if (format > FORMAT) {
            throw new Problem.Expected("这个数据文件夹的密钥环是由更新版本的程序写的。", "没有改动任何内容,数据是安全的。", "请安装新版本的案头后再打开。");
        }
    }

    private static ObjectNode entry(RingEntry entry) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", entry.account().toString());
        node.put("login", entry.login());
        node.put("initial", entry.initial());
        entry.wrapped().ifPresent(w -> node.set("key", wrapped(w)));
        return node;
    }

    private static RingEntry entry(JsonNode node) {
        return new RingEntry(
                UUID.fromString(node.path("id").asText()),
                node.path("login").asText(),
                node.path("initial").asBoolean(),
                node.has("key") ? Optional.of(wrapped(node.path("key"))) : Optional.empty());
    }

    private static ObjectNode wrapped(Wrapped key) {
        ObjectNode node = JSON.createObjectNode();
        node.put(
                "argon2id",
                "m=" + key.cost().memoryKib() + ",t=" + key.cost().passes() + ",p="
                        + key.cost().lanes());
        node.put("salt", base64(key.salt()));
        node.put("nonce", base64(key.nonce()));
        node.put("sealed", base64(key.sealed()));
        return node;
    }

    private static Wrapped wrapped(JsonNode node) {
        String[] cost = node.path("argon2id").asText().replaceAll("[mtp=]", "").split(",");
        if (cost.length != 3) {
            throw new IllegalArgumentException("cost");
        }
        return new Wrapped(
                bytes(node, "salt"),
                new PasswordCost(Integer.parseInt(cost[0]), Integer.parseInt(cost[1]), Integer.parseInt(cost[2])),
                bytes(node, "nonce"),
                bytes(node, "sealed"));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode node, String field) {
        return Base64.getDecoder().decode(node.path(field).asText());
    }

    private static String checksum(JsonNode content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new Problem.Bug("SHA-256 is part of every JDK", e);
        }
    }
}
