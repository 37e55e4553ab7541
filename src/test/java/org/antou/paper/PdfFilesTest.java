package org.antou.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antou.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFilesTest {

    private final PdfPaper paper = new PdfPaper(new byte[] {'%', 'P', 'D', 'F'}, 1, List.of(), List.of());

    @TempDir
    private Path folder;

    @Test
    void writesOverAnEarlierFile() throws IOException {
        Path file = Files.writeString(folder.resolve("台账.pdf"), "old");
        PdfFiles.save(paper, file);
        assertThat(file).hasContent("%PDF");
        assertThat(names()).containsExactly("台账.pdf");
    }

    @Test
    void whatCanNotBeWrittenIsToldAndLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("台账.pdf").resolve("inside"));
        assertThatThrownBy(() -> PdfFiles.save(paper, taken.getParent()))
                .isInstanceOfSatisfying(Problem.Expected.class, p -> {
                    assertThat(p.what()).contains("台账.pdf");
                    assertThat(p.safe()).contains("没有改动");
                });
        assertThat(names()).containsExactly("台账.pdf");
    }

    @Test
    void aFolderThatIsGoneIsTold() {
        assertThatThrownBy(() -> PdfFiles.save(paper, folder.resolve("没有").resolve("a.pdf")))
                .isInstanceOfSatisfying(
                        Problem.Expected.class, p -> assertThat(p.advice()).contains("文件夹"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
