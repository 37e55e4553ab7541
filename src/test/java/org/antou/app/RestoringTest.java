package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.account.Account;
import org.antou.account.NewAccount;
import org.antou.app.Restoring.Prepared;
import org.antou.attachment.Incoming;
import org.antou.backup.Progress;
import org.antou.backup.bundle.Reason;
import org.antou.backup.medium.Medium;
import org.antou.backup.medium.MediumKind;
import org.antou.ledger.LedgerRegister;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to a bundle in the same folder: what would change, what is kept, and the power cut at every step of it. */
class RestoringTest {

    private static final String PASSWORD = PracticeCopy.PASSWORD;

    @TempDir
    Path temp;

    private Path folder;
    private Startup startup;
    private SignedIn in;
    private Path bundle;
    private long issues;

    @BeforeEach
    void an_office_that_went_on_after_its_backup() {
        folder = temp.resolve("data");
        startup = Startup.at(folder, Clock.systemDefaultZone());
        in = PracticeCopy.in(startup);
        issues = count("ISSUE");
        bundle = in.desk().backups().make(Reason.HAND).bundle();
        in.desk().people().createSection(in.session(), "新设的科室");
    }

    @AfterEach
    void close() {
        startup.close();
    }

    @Test
    void what_would_change_is_told_by_register() {
        removeOneIssue();
        Comparison comparison = in.desk().restoring().compare(in.session(), bundle);
        Comparison.Register ledger = register(comparison, "巡察整改台账");
        assertThat(ledger.onlyThen()).hasSize(1);
        assertThat(ledger.onlyNow()).isEmpty();
        assertThat(register(comparison, "人员").same()).isTrue();
        assertThat(comparison.differences().get("ISSUE")).containsExactly(issues, issues - 1);
        assertThat(comparison.differences()).containsKey("SECTION");
    }

    @Test
    void the_state_of_the_bundle_comes_back_and_nothing_is_lost() throws IOException {
        removeOneIssue();
        Medium stick = in.desk().media().register(in.session(), "红色U盘", MediumKind.DRIVE, temp.resolve("usb"));
        in.desk().media().copy(in.session(), stick.id(), Progress.NONE);
        byte[] ring = Files.readAllBytes(folder.resolve("keyring.json"));
        Prepared prepared = in.desk().restoring().prepare(in.session(), bundle, Progress.NONE);
        in.desk().close();
        prepared.takePlace();

        SignedIn again = signIn();
        assertThat(count("ISSUE")).isEqualTo(issues);
        assertThat(again.desk().history().audit().whole()).isTrue();
        assertThat(again.desk().history().latest(1).get(0).action()).isEqualTo("从备份恢复");
        assertThat(folder.resolve("keyring.json")).hasBinaryContent(ring);
        assertThat(again.desk().media().registered())
                .as("the stick was registered after the bundle and is known all the same")
                .containsExactly(stick);
        assertThat(again.desk().media().copies(10)).hasSize(1);
        assertThat(prepared.kept().resolve("antou.mv.db")).exists();
        assertThat(folder.resolve("restoring")).doesNotExist();
        assertThat(again.desk().backups().place().bundles())
                .as("the state before is a bundle of its own")
                .anyMatch(kept -> kept.name().reason() == Reason.BEFORE_RESTORE);

        assertThat(again.desk().backups().shrinkage())
                .as("less than before, and wanted so")
                .isEmpty();
        assertThat(again.desk().backups().afterRestore()).isPresent();
        assertThat(again.desk().backups().afterRestore()).isEmpty();
        assertThat(again.desk().backups().changed()).isFalse();
        again.desk().close();
        assertThat(oldOpens(prepared.kept())).isEqualTo(issues - 1);
    }

    @Test
    void attachments_that_are_gone_come_back_with_the_bundle() throws IOException {
        RecordRef issue = new RecordRef(LedgerRegister.KEY, anIssue());
        byte[] photo = "佐证".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(temp.resolve("佐证.txt"), photo);
        in.desk().attachments().attach(in.session(), issue, List.of(Incoming.of(file)));
        Path withIt = in.desk().backups().make(Reason.HAND).bundle();
        List<Path> stored = files(folder.resolve("attachments"));
        assertThat(stored).isNotEmpty();
        for (Path gone : stored) {
            Files.delete(gone);
        }
        Prepared prepared = in.desk().restoring().prepare(in.session(), withIt, Progress.NONE);
        in.desk().close();
        prepared.takePlace();

        SignedIn again = signIn();
        assertThat(again.desk().attachments().audit()).isEmpty();
        again.desk().close();
    }

    @Test
    void only_an_administrator_whom_the_bundle_knows_may() {
        Session clerk = new Session(UUID.randomUUID(), "经办人", Role.CLERK);
        assertThatThrownBy(() -> in.desk().restoring().prepare(clerk, bundle, Progress.NONE))
                .hasMessageContaining("管理员");
        Account made = in.desk()
                .accounts()
                .create(in.session(), new NewAccount("后来的", "后来的", Role.ADMINISTRATOR), "Houlai-123".toCharArray());
        Session later = new Session(made.id(), made.name(), Role.ADMINISTRATOR);
        assertThatThrownBy(() -> in.desk().restoring().prepare(later, bundle, Progress.NONE))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("没有您这个账户")
                .satisfies(e -> assertThat(((Problem.Expected) e).advice()).contains("练习"));
        assertThat(folder.resolve("restoring")).doesNotExist();
    }

    @Test
    void a_damaged_bundle_changes_nothing() throws IOException {
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);
        assertThatThrownBy(() -> in.desk().restoring().prepare(in.session(), bundle, Progress.NONE))
                .hasMessageContaining("核对没有通过");
        assertThat(folder.resolve("restoring")).doesNotExist();
        assertThat(count("ISSUE")).isEqualTo(issues);
    }

    @Test
    void whenever_the_power_goes_either_the_old_or_the_new_store_is_there_and_opens() throws Exception {
        removeOneIssue();
        Prepared prepared = in.desk().restoring().prepare(in.session(), bundle, Progress.NONE);
        in.desk().close();
        startup.close();
        String kept = prepared.kept().getFileName().toString();
        boolean ended = false;
        int step = 0;
        while (!ended) {
            folder = temp.resolve("cut-" + step);
            copy(temp.resolve("data"), folder);
            ended = killed(folder, kept, step).equals("done");
            assertThat(opened()).as("cut at step %d", step).isEqualTo(issues);
            assertThat(folder.resolve("restoring.order")).doesNotExist();
            assertThat(folder.resolve("restoring")).doesNotExist();
            assertThat(oldOpens(folder.resolve(kept)))
                    .as("old store, step %d", step)
                    .isEqualTo(issues - 1);
            step++;
        }
        assertThat(step).isGreaterThan(6);

        folder = temp.resolve("never-ordered");
        copy(temp.resolve("data"), folder);
        assertThat(opened()).as("without an order nothing changes").isEqualTo(issues - 1);
        assertThat(folder.resolve("restoring")).doesNotExist();
    }

    /** A process of its own, which ends as the power goes; hands back its last word. */
    private static String killed(Path folder, String kept, int step) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SwapVictim.class.getName(),
                        folder.toString(),
                        kept,
                        String.valueOf(step))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        assertThat(status).as(said).isIn(0, 9);
        return said.strip();
    }

    private long opened() {
        try (Startup at = Startup.at(folder, Clock.systemDefaultZone())) {
            SignedIn signedIn = at.signIn("练习", PASSWORD.toCharArray());
            try (Desk desk = signedIn.desk()) {
                assertThat(desk.history().audit().whole()).isTrue();
                return desk.backups().counts().get("ISSUE");
            }
        }
    }

    private long oldOpens(Path kept) {
        folder = kept;
        return opened();
    }

    private SignedIn signIn() {
        in = startup.signIn("练习", PASSWORD.toCharArray());
        return in;
    }

    private long count(String table) {
        return in.desk().backups().counts().get(table);
    }

    private UUID anIssue() {
        return in.desk().ledger().all().get(0).id();
    }

    private void removeOneIssue() {
        in.desk().ledger().remove(in.session(), List.of(in.desk().ledger().all().get(0)));
    }

    private static Comparison.Register register(Comparison comparison, String title) {
        return comparison.registers().stream()
                .filter(r -> r.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        for (Path file : files(from)) {
            try {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
