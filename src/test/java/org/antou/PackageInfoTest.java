package org.antou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer meets first: every room says what is in it, and no file is too long to read. */
class PackageInfoTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 400;

    @Test
    void everyPackageSaysWhatIsInIt() throws IOException {
        List<Path> silent;
        try (Stream<Path> files = javaFiles(SOURCES)) {
            silent = files.map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noFileIsTooLong() throws IOException {
        try (Stream<Path> files = Stream.concat(javaFiles(SOURCES), javaFiles(Path.of("src/test/java")))) {
            assertThat(files.filter(file -> lines(file) > LONGEST_FILE)).isEmpty();
        }
    }

    private static Stream<Path> javaFiles(Path folder) throws IOException {
        return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
