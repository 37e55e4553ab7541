package org.antou.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antou.file.Disks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder that would lose the data must be named before anything is in it. */
class FolderChecksTest {

    @TempDir
    Path temp;

    @Test
    void theProgramsFolderIsRefusedExceptForPortableData() {
        Path data = temp.resolve("data");
        assertThat(new OutsideProgram(temp, false).look(data)).isPresent();
        assertThat(new OutsideProgram(temp, true).look(data)).isEmpty();
        assertThat(new OutsideProgram(temp, true).look(temp.resolve("lib"))).isPresent();
        assertThat(new OutsideProgram(temp.resolve("program"), false).look(temp.resolve("program-data")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/home/wang/OneDrive - 某局/台账, true",
        "/home/wang/Dropbox/data, true",
        "/home/wang/坚果云/案头, true",
        "/home/wang/百度网盘, true",
        "/home/wang/WPS云盘/a/b, true",
        "/home/wang/我的坚果云/备份, true",
        "/home/wang/百度网盘同步空间, true",
        "/home/wang/BaiduNetdiskWorkspace/a, true",
        "/home/wang/data, false",
        "/home/wang/115号文件, false"
    })
    void syncFoldersAreNamed(String folder, boolean synced) {
        assertThat(new NotSynced().look(Path.of(folder)).isPresent()).isEqualTo(synced);
    }

    @Test
    void aSyncClientsMarkIsSeenFromBelow() throws IOException {
        Files.createDirectories(temp.resolve(".stfolder"));
        assertThat(new NotSynced().look(temp.resolve("a").resolve("b"))).isPresent();
    }

    @Test
    void temporaryFoldersAndDrivesThatGoAwayAreNamed() {
        Lasting lasting = new Lasting(List.of(Path.of("/tmp")));
        assertThat(lasting.look(Path.of("/tmp/antou"))).isPresent();
        assertThat(lasting.look(Path.of("/tmpdata"))).isEmpty();
        assertThat(new OnOwnDisk()
                        .look(Path.of("/media/wang/USB/antou"))
                        .orElseThrow()
                        .what())
                .contains("U盘");
        assertThat(Disks.isNetwork("CIFS")).isTrue();
        assertThat(Disks.isNetwork("ext4")).isFalse();
    }

    @Test
    void whatTheLocaleCannotSpellIsRefused() {
        assertThat(new Spellable(StandardCharsets.US_ASCII).look(Path.of("/data/案头")))
                .isPresent();
        assertThat(new Spellable(StandardCharsets.UTF_8).look(Path.of("/data/案头")))
                .isEmpty();
    }

    @Test
    void aFileIsNoFolderAndAFullDiskNoPlace() throws IOException {
        assertThat(new Writable().look(Files.createFile(temp.resolve("file")))).isPresent();
        assertThat(new Writable().look(temp.resolve("new").resolve("deep"))).isEmpty();
        assertThat(new FreeSpace(1L << 40).look(temp.resolve("new"))).isPresent();
        assertThat(new FreeSpace(0).look(temp)).isEmpty();
    }
}
