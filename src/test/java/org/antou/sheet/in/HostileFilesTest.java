package org.antou.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of hostile or broken file, read as an import reads it, in a process of 128 MB: each is read, or refused in
 * words that say why, what is safe and what to do.
 */
class HostileFilesTest {

    private static final int PATIENCE = 10;

    @TempDir
    Path temp;

    @Test
    void texts() throws Exception {
        hold(HostileTexts.all());
    }

    @Test
    void things_that_are_called_a_workbook() throws Exception {
        hold(HostileKinds.all());
    }

    @Test
    void sheets_that_are_huge_or_wrong() throws Exception {
        hold(HostileSheets.all());
    }

    @Test
    void packs_that_unpack_to_far_more_than_they_are_or_lie() throws Exception {
        hold(HostilePacks.all());
        assertThat(Path.of("/tmp/climbed")).doesNotExist();
        assertThat(temp.resolve("../../../climbed.txt")).doesNotExist();
    }

    private void hold(List<Hostile> files) throws Exception {
        Map<String, String[]> told = probe(files);
        SoftAssertions softly = new SoftAssertions();
        for (Hostile hostile : files) {
            String[] words = told.getOrDefault(hostile.file(), new String[] {"", "never ended", ""});
            if (hostile.rows() == Hostile.REFUSED) {
                softly.assertThat(words[1]).as(hostile.file() + ": " + words[2]).isEqualTo("refused");
                softly.assertThat(words[2])
                        .as(hostile.file())
                        .contains(hostile.words(), "没有写入任何内容", "请", "“" + hostile.file() + "”");
            } else {
                softly.assertThat(words[1] + " " + words[2]).as(hostile.file()).isEqualTo("read " + hostile.rows());
            }
        }
        softly.assertAll();
    }

    private Map<String, String[]> probe(List<Hostile> files) throws Exception {
        List<String> paths = new ArrayList<>();
        for (Hostile hostile : files) {
            Path file = temp.resolve(hostile.file());
            hostile.maker().write(file);
            paths.add(file.toString());
        }
        Path list = Files.write(temp.resolve("list"), paths);
        Path answer = temp.resolve("answer");
        run(list, answer);
        Map<String, String[]> told = new HashMap<>();
        try (Stream<String> lines = Files.lines(answer)) {
            lines.map(l -> l.split("\t", 3)).forEach(words -> told.put(words[0], words));
        }
        return told;
    }

    private void run(Path list, Path answer) throws IOException, InterruptedException {
        Path log = temp.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dfile.encoding=UTF-8",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProbe.class.getName(),
                        list.toString(),
                        answer.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.MINUTES))
                    .as("a file is never done with: the last one told is before it in\n" + Files.readString(answer))
                    .isTrue();
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
