package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.app.selftest.CheckLine;
import org.antou.app.selftest.SelfTest;
import org.antou.problem.Problem;
import picocli.CommandLine;

/** antou self-test: whether this copy of the program can do on this PC what every day asks of it. */
@CommandLine.Command(name = "self-test", description = "自检:字体、中文、排序、加密库、PDF、表格,每项一行;不碰任何数据;有一项不正常时退出状态为 1")
final class SelfTestCommand extends Command {

    SelfTestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        List<CheckLine> lines = lines();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode checks = json.putArray("checks");
        lines.forEach(line -> checks.addObject()
                .put("title", line.title())
                .put("good", line.good())
                .put("seen", line.seen()));
        String text = lines.stream().map(CheckLine::text).collect(Collectors.joining(System.lineSeparator()));
        return new Answer(json, text, lines.stream().allMatch(CheckLine::good));
    }

    private List<CheckLine> lines() {
        try {
            Path folder = Files.createTempDirectory("antou-self-test");
            try {
                return new SelfTest(terminal().clock()).run(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new Problem.Expected(
                    "临时文件夹写不进去,自检做不了:" + e.getMessage(), "没有碰任何数据。", "请检查磁盘空间和临时文件夹(TEMP 或 TMPDIR)是否可写。", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
