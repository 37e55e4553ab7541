package org.antou.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFilesTest {

    @TempDir
    Path folder;

    @Test
    void replaces_the_whole_content_and_leaves_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("封记.txt"), "旧的内容,比新的长得多");

        SafeFiles.replace(file, "新".getBytes(StandardCharsets.UTF_8));

        assertThat(file).hasContent("新");
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var names = Files.list(folder)) {
            assertThat(names).hasSize(1);
        }
    }

    @Test
    void a_target_that_can_not_be_replaced_keeps_its_content_and_no_half_file_is_left() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Path inside = Files.writeString(taken.resolve("keep.txt"), "留");

        assertThatThrownBy(() -> SafeFiles.replace(taken, new byte[] {1})).isInstanceOf(IOException.class);

        assertThat(inside).hasContent("留");
        assertThat(folder.resolve("taken.new")).doesNotExist();
    }
}
