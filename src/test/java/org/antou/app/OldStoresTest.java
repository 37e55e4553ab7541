package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.antou.app.OldStores.OldStore;
import org.antou.backup.Progress;
import org.antou.backup.bundle.Reason;
import org.antou.problem.Problem;
import org.antou.security.Role;
import org.antou.security.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What restores and upgrades took out of its place: listed with age and size, removed by a person, after a good backup. */
class OldStoresTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Startup startup;
    private Desk desk;
    private Session session;

    @BeforeEach
    void an_office_with_two_of_them() throws IOException {
        startup = Startup.at(folder, CLOCK);
        SignedIn in = startup.create(new NewOffice("云山市数据局", "", ""), "qiao", "Qiao-2026-men".toCharArray())
                .signedIn();
        desk = in.desk();
        session = in.session();
        Path replaced = Files.createDirectories(folder.resolve("replaced-20261101-083000"));
        Files.write(replaced.resolve("antou.mv.db"), new byte[4000]);
        Files.write(replaced.resolve("keyring.json"), new byte[96]);
        Files.write(folder.resolve("antou-v3-17.mv.db"), new byte[500]);
        Files.createDirectories(folder.resolve("replaced-by-hand"));
        Files.write(folder.resolve("replaced-20261102-083000"), new byte[5]);
        Files.createDirectories(folder.resolve("replaced-20269999-083000"));
    }

    @AfterEach
    void close() {
        desk.close();
        startup.close();
    }

    @Test
    void each_is_told_with_its_time_and_size_and_nothing_else_is_taken_for_one() {
        List<OldStore> all = desk.oldStores().list();
        assertThat(all).hasSize(2);
        OldStore restored = byName("replaced-20261101-083000");
        assertThat(restored.at()).isEqualTo(Instant.parse("2026-11-01T08:30:00Z"));
        assertThat(restored.bytes()).isEqualTo(4096);
        assertThat(byName("antou-v3-17.mv.db").why()).contains("第 3 版");
    }

    @Test
    void it_goes_only_after_what_is_there_now_was_backed_up() {
        assertThat(desk.backups().place().bundles()).isEmpty();
        desk.oldStores().remove(session, byName("replaced-20261101-083000"), Progress.NONE);
        assertThat(folder.resolve("replaced-20261101-083000")).doesNotExist();
        assertThat(folder.resolve("antou.mv.db")).exists();
        assertThat(desk.backups().place().bundles()).hasSize(1);
        assertThat(desk.history().latest(1).get(0).action()).isEqualTo("删除换下的旧库");
        assertThat(desk.history().latest(1).get(0).changes().toString()).contains("replaced-20261101-083000");

        desk.oldStores().remove(session, byName("antou-v3-17.mv.db"), Progress.NONE);
        assertThat(desk.oldStores().list()).isEmpty();
        assertThat(folder.resolve("replaced-by-hand")).exists();
    }

    @Test
    void it_stays_where_the_newest_bundle_is_damaged() throws IOException {
        Path bundle = desk.backups().make(Reason.HAND).bundle();
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);
        OldStore old = byName("replaced-20261101-083000");
        assertThatThrownBy(() -> desk.oldStores().remove(session, old, Progress.NONE))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("没有通过核对");
        assertThat(old.path()).exists();
    }

    @Test
    void nobody_but_an_administrator_removes_one_and_nobody_removes_anything_else() {
        OldStore old = byName("antou-v3-17.mv.db");
        Session clerk = new Session(UUID.randomUUID(), "经办人", Role.CLERK);
        assertThatThrownBy(() -> desk.oldStores().remove(clerk, old, Progress.NONE))
                .hasMessageContaining("管理员");
        OldStore store = new OldStore(folder.resolve("antou.mv.db"), "", old.at(), 1);
        assertThatThrownBy(() -> desk.oldStores().remove(session, store, Progress.NONE))
                .hasMessageContaining("已经不在了");
        assertThat(folder.resolve("antou.mv.db")).exists();
        assertThat(old.path()).exists();
    }

    private OldStore byName(String name) {
        return desk.oldStores().list().stream()
                .filter(old -> old.path().getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
