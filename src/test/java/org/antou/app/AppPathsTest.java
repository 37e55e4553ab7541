package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the data stands on machines that are not this one. */
class AppPathsTest {

    @TempDir
    Path temp;

    @Test
    void onLinuxInTheUsersDataFolder() {
        assertThat(linux(Map.of(), "/home/wang", StandardCharsets.UTF_8).standardFolder())
                .isEqualTo(Path.of("/home/wang/.local/share/antou"));
        assertThat(linux(Map.of("XDG_DATA_HOME", "/srv/d"), "/home/wang", StandardCharsets.UTF_8)
                        .standardFolder())
                .isEqualTo(Path.of("/srv/d/antou"));
    }

    @Test
    void aHomeThatTheLocaleCannotSpellIsSaidSo() {
        assertThatThrownBy(() ->
                        linux(Map.of(), "/home/张三", StandardCharsets.US_ASCII).standardFolder())
                .hasMessageContaining("字符集");
        assertThatThrownBy(() -> linux(Map.of(), "/home/\uFFFD\uFFFD", StandardCharsets.UTF_8)
                        .standardFolder())
                .hasMessageContaining("字符集");
    }

    @Test
    void onWindowsBesideTheProfileOfAChineseName() {
        Map<String, String> plain = Map.of("LOCALAPPDATA", "/c/Users/wang/Local", "ProgramData", "/c/ProgramData");
        Map<String, String> chinese = Map.of("LOCALAPPDATA", "/c/Users/张三/Local", "ProgramData", "/c/ProgramData");
        assertThat(windows(plain).standardFolder()).isEqualTo(Path.of("/c/Users/wang/Local/Antou"));
        assertThat(windows(chinese).standardFolder()).isEqualTo(Path.of("/c/ProgramData/Antou"));
    }

    @Test
    void aChosenFolderIsRemembered() {
        AppPaths paths = linux(Map.of(), temp.toString(), StandardCharsets.UTF_8);
        assertThat(paths.dataFolder()).isEqualTo(paths.standardFolder());
        Path chosen = temp.resolve("局里的数据");
        paths.remember(chosen);
        assertThat(linux(Map.of(), temp.toString(), StandardCharsets.UTF_8).dataFolder())
                .isEqualTo(chosen);
        assertThat(Startup.holdsData(paths.standardFolder())).isFalse();
    }

    @Test
    void portableDataTravelsWithTheProgram() throws IOException {
        Path program = Files.createDirectories(temp.resolve("program"));
        Files.createFile(program.resolve("portable"));
        assertThat(linux(Map.of(), temp.toString(), StandardCharsets.UTF_8).dataFolder())
                .isEqualTo(program.resolve("data"));
    }

    private AppPaths windows(Map<String, String> variables) {
        return new AppPaths(new Environment(true, variables, "", temp.resolve("program"), Charset.forName("GBK")));
    }

    private AppPaths linux(Map<String, String> variables, String home, Charset names) {
        return new AppPaths(new Environment(false, variables, home, temp.resolve("program"), names));
    }
}
