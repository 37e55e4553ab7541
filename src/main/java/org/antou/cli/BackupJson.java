package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antou.app.CountWords;
import org.antou.app.Errands.Reply;
import org.antou.backup.Verification;

/** What backup and verify answer. */
final class BackupJson {

    private BackupJson() {}

    static Answer of(Verification verification) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("bundle", verification.bundle().toAbsolutePath().toString()).put("verified", verification.good());
        ObjectNode counts = json.putObject("counts");
        verification.manifest().ifPresent(m -> new TreeMap<>(m.contents().counts()).forEach(counts::put));
        var problems = json.putArray("problems");
        verification.problems().forEach(problems::add);
        return new Answer(json, text(verification), verification.good());
    }

    /** The same of what a window made. */
    static Answer of(Reply reply) {
        reply.problem().ifPresent(refused -> {
            throw refused;
        });
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("bundle", reply.bundle()).put("verified", true).put("byWindow", true);
        reply.counts().forEach(json.putObject("counts")::put);
        json.putArray("problems");
        return Answer.good(
                json,
                "已验证: " + CountWords.of(reply.counts()) + System.lineSeparator() + reply.bundle() + "(由打开着的窗口备份)");
    }

    private static String text(Verification verification) {
        String file = System.lineSeparator() + verification.bundle().toAbsolutePath();
        if (verification.good()) {
            String counts = verification
                    .manifest()
                    .map(m -> CountWords.of(m.contents().counts()))
                    .orElse("");
            return "已验证: " + counts + file;
        }
        String problems = verification.problems().stream()
                .map(problem -> System.lineSeparator() + problem)
                .collect(Collectors.joining());
        return "没有通过核对:" + file + problems;
    }
}
