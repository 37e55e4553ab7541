package org.antou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** backup, verify and restore, as an administrator types them: from one computer to another one. */
class BackupCommandsTest {

    @TempDir
    Path temp;

    private TestTerminal terminal;
    private Path store;
    private Path password;
    private Path bundlePassword;
    private int issues;

    @BeforeEach
    void aPracticeOffice() throws IOException {
        terminal = new TestTerminal(temp);
        store = temp.resolve("data");
        password = Files.writeString(temp.resolve("password"), "Aa-12345");
        assertThat(terminal.run("demo", "--store", store, "--password-file", password, "--json"))
                .isZero();
        JsonNode made = terminal.json();
        issues = made.path("issues").asInt();
        bundlePassword = Files.writeString(
                temp.resolve("bundle-password"), made.path("bundlePassword").asText() + "\r\n");
    }

    @Test
    void aBackupIsVerifiedAndSaysWhatIsInIt() {
        JsonNode made = backup();
        assertThat(made.path("verified").asBoolean()).isTrue();
        assertThat(made.path("problems")).isEmpty();
        assertThat(made.path("counts").path("ISSUE").asInt()).isEqualTo(issues);
        Path bundle = Path.of(made.path("bundle").asText());
        assertThat(bundle).exists().hasParent(store.toAbsolutePath().resolve("backup"));

        assertThat(in("verify", bundle)).isZero();
        assertThat(terminal.out()).startsWith("已验证: " + issues + " 问题").contains("25 人员");
        assertThat(terminal.run("verify", bundle, "--bundle-password-file", bundlePassword, "--json"))
                .isZero();
        assertThat(terminal.json().path("counts").path("ISSUE").asInt()).isEqualTo(issues);
    }

    @Test
    void everyRegisterCanBeReadInItWithoutThisProgram() throws Exception {
        Path bundle = Path.of(backup().path("bundle").asText());
        BundlePassword secret = BundlePassword.require(Files.readString(bundlePassword));
        try (BundleFile file = BundleFile.open(bundle, secret)) {
            var sheets = file.manifest().of(Manifest.Kind.READABLE);
            assertThat(sheets).extracting(Manifest.Item::name).contains("巡察整改台账.xlsx", "人员.xlsx");
            assertThat(file.open(sheets.get(0)).readAllBytes())
                    .startsWith("PK".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aDamagedBundleIsOneAndSaysSo() throws IOException {
        Path bundle = Path.of(backup().path("bundle").asText());
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 4;
        Files.write(bundle, bytes);
        assertThat(terminal.run("verify", bundle, "--bundle-password-file", bundlePassword, "--json"))
                .isEqualTo(1);
        assertThat(terminal.json().path("verified").asBoolean()).isFalse();
        assertThat(terminal.json().path("problems").path(0).asText()).contains("已损坏");
    }

    @Test
    void onAnotherComputerTheDataAreTheSameAndTheAccountsHaveNoPasswords() throws IOException {
        Path away = temp.resolve("usb");
        assertThat(in("medium", "add", away, "--name", "红色U盘", "--kind", "drive"))
                .isZero();
        JsonNode made = backup("--to", away);
        Path bundle = Path.of(made.path("bundle").asText());
        assertThat(bundle).hasParent(away.toAbsolutePath());
        in("audit", "--json");
        String head = terminal.json().path("head").path("digest").asText();

        Path other = temp.resolve("other");
        Path fresh = Files.writeString(temp.resolve("fresh"), "Bb-67890");
        assertThat(terminal.run(
                        "restore",
                        bundle,
                        "--store",
                        other,
                        "--bundle-password-file",
                        bundlePassword,
                        "--password-file",
                        fresh,
                        "--json"))
                .as(terminal.err())
                .isZero();
        JsonNode restored = terminal.json();
        assertThat(restored.path("user").asText()).isEqualTo("练习");
        assertThat(restored.path("recoveryCode").asText()).matches("(\\w{4}-){6}\\w{4}");
        assertThat(restored.path("counts").path("ISSUE").asInt()).isEqualTo(issues);

        assertThat(terminal.run("audit", "--store", other, "--password-file", fresh, "--json"))
                .isZero();
        assertThat(terminal.json().path("whole").asBoolean()).isTrue();
        assertThat(Files.readString(other.resolve("keyring.json")))
                .isNotEqualTo(Files.readString(store.resolve("keyring.json")));
        assertThat(terminal.run("audit", "--store", other, "--password-file", password))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("口令不对");
        // The other computer goes on with the same bundles and the same bundle password.
        assertThat(terminal.run("backup", "--store", other, "--password-file", fresh, "--json"))
                .isZero();
        Path later = Path.of(terminal.json().path("bundle").asText());
        assertThat(terminal.run("verify", later, "--bundle-password-file", bundlePassword))
                .isZero();
        assertThat(head).hasSize(64);
    }

    @Test
    void nothingIsCopiedToWhatNobodyRegistered() throws IOException {
        Path usb = Files.createDirectories(temp.resolve("usb"));
        assertThat(in("backup", "--to", usb)).isEqualTo(1);
        assertThat(terminal.err()).contains("没有登记为第二存放处", "antou medium add");
        assertThat(usb).isEmptyDirectory();

        assertThat(in("medium", "add", usb, "--name", "红色U盘", "--kind", "drive"))
                .isZero();
        assertThat(terminal.err()).contains("同一个磁盘");
        backup("--to", usb);
        assertThat(in("medium", "list", "--json")).isZero();
        JsonNode listed = terminal.json().path("media").path(0);
        assertThat(listed.path("name").asText()).isEqualTo("红色U盘");
        assertThat(listed.path("present").asBoolean()).isTrue();
        assertThat(listed.path("away").asBoolean())
                .as("on the disk of the data it is not away, whatever it is called")
                .isFalse();

        assertThat(in("medium", "remove", "红色U盘")).isZero();
        assertThat(in("backup", "--to", usb)).isEqualTo(1);
        assertThat(in("medium", "add", store.resolve("inside"), "--name", "里面")).isEqualTo(1);
        assertThat(terminal.err()).contains("在数据文件夹里");
    }

    @Test
    void aRestoreThatIsRefusedLeavesNoData() throws IOException {
        Path bundle = Path.of(backup().path("bundle").asText());
        Path other = temp.resolve("other");
        assertThat(restore(bundle, other, "--user", "nobody")).isEqualTo(1);
        assertThat(terminal.err()).contains("没有名为“nobody”的管理员", "练习");
        Files.writeString(bundlePassword, "00000-00000-00000-00000-00000");
        assertThat(restore(bundle, other)).isEqualTo(1);
        assertThat(terminal.err()).contains("另一份数据");
        Files.writeString(bundlePassword, "short");
        assertThat(restore(bundle, other)).isEqualTo(1);
        assertThat(terminal.err()).contains("抄错");
        assertThat(terminal.run("audit", "--store", other, "--password-file", password))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("没有案头的数据");
    }

    @Test
    void aFolderThatHoldsDataIsNeverRestoredInto() throws IOException {
        Path bundle = Path.of(backup().path("bundle").asText());
        byte[] before = Files.readAllBytes(store.resolve("antou.mv.db"));
        assertThat(restore(bundle, store)).isEqualTo(1);
        assertThat(terminal.err()).contains("已经有案头的数据");
        assertThat(store.resolve("antou.mv.db")).hasBinaryContent(before);
    }

    private int restore(Path bundle, Path folder, Object... more) {
        Object[] words = Stream.concat(
                        Stream.of(
                                "restore",
                                bundle,
                                "--store",
                                folder,
                                "--bundle-password-file",
                                bundlePassword,
                                "--password-file",
                                password),
                        Arrays.stream(more))
                .toArray();
        return terminal.run(words);
    }

    private JsonNode backup(Object... more) {
        Object[] words = Stream.concat(Stream.of("backup", "--json"), Arrays.stream(more))
                .toArray();
        assertThat(in(words)).as(terminal.err()).isZero();
        return terminal.json();
    }

    private int in(Object... command) {
        Object[] words = Stream.concat(Arrays.stream(command), Stream.of("--store", store, "--password-file", password))
                .toArray();
        return terminal.run(words);
    }
}
