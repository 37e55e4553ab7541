package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgramFolderTest {

    @Test
    void aPackageStandsAroundItsOwnRuntimeAndClassesAreNotAsked() {
        Path folder = ProgramFolder.of(Path.of("/media/U盘/案头/runtime"), () -> {
            throw new NullPointerException("classes of a moved cache know no place");
        });
        assertThat(folder).isEqualTo(Path.of("/media/U盘/案头"));
    }

    @Test
    void withAnotherRuntimeTheClassesTell() {
        Path home = Path.of("/usr/lib/jvm/java-17");
        assertThat(ProgramFolder.of(home, () -> Path.of("/opt/a/lib/antou-1.jar")))
                .isEqualTo(Path.of("/opt/a"));
        assertThat(ProgramFolder.of(home, () -> Path.of("/src/target/classes"))).isEqualTo(Path.of("/src/target"));
    }
}
