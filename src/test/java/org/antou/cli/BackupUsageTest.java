package org.antou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antou.app.Startup;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.BundleWriter;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Manifest.Kind;
import org.antou.store.ChainHead;
import org.antou.store.Contents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What backup, verify, restore and audit say when something is wrong: status, three sentences, nothing done. */
class BackupUsageTest {

    @TempDir
    Path temp;

    private TestTerminal terminal;
    private Path store;
    private Path password;
    private Path bundlePassword;
    private BundlePassword secret;

    @BeforeEach
    void an_office() throws IOException {
        terminal = new TestTerminal(temp);
        store = temp.resolve("data");
        password = Files.writeString(temp.resolve("password"), "Aa-12345");
        terminal.run(
                "create", "--store", store, "--user", "wang", "--password-file", password, "--unit", "某局", "--json");
        secret = BundlePassword.require(terminal.json().path("bundlePassword").asText());
        bundlePassword = Files.writeString(temp.resolve("bundle-password"), secret.shown());
    }

    @Test
    void wrong_usage_is_two_and_says_what_is_missing() {
        assertThat(terminal.run("verify")).isEqualTo(2);
        assertThat(terminal.err()).contains("缺少:备份包", "用法:antou verify");
        assertThat(terminal.run("restore", "x.zip")).isEqualTo(2);
        assertThat(terminal.err()).contains("缺少:", "--store", "用法:antou restore");
        assertThat(terminal.run("backup", "--tp", "x")).isEqualTo(2);
        assertThat(terminal.err()).contains("不认识:--tp");
        assertThat(terminal.run("backup", "--to")).isEqualTo(2);
        assertThat(terminal.err()).contains("--to", "用法:antou backup");
        assertThat(terminal.run("audit", "today")).isEqualTo(2);
        assertThat(terminal.err()).contains("不认识:today");
        for (String command : List.of("backup", "verify", "restore", "audit")) {
            assertThat(terminal.run(command, "--help")).isZero();
            assertThat(terminal.out()).contains("用法:antou " + command);
        }
    }

    @Test
    void every_kind_of_bundle_that_is_none_is_told_in_three_sentences() throws IOException {
        Path good = backup();
        requireRefused(temp.resolve("not-there.zip"), "找不到备份包");
        requireRefused(temp, "找不到备份包");
        requireRefused(Files.write(temp.resolve("empty.zip"), new byte[0]), "不是案头的备份包");
        requireRefused(Files.writeString(temp.resolve("text.zip"), "x".repeat(5000)), "不是案头的备份包");
        byte[] bytes = Files.readAllBytes(good);
        bytes[bytes.length / 3] ^= 1;
        requireRefused(Files.write(temp.resolve("damaged.zip"), bytes), "已损坏");
        requireRefused(written("later.zip", BundlePassword.random(), 1, ""), "另一份数据");
        requireRefused(written("newer.zip", secret, 999, ""), "更新版本");
        for (String hostile : List.of(
                "CREATE ALIAS RUN AS 'void run() { System.exit(7); }';",
                "DROP TABLE ISSUE;",
                "RUNSCRIPT FROM '/etc/passwd';",
                "INSERT INTO \"SETTING\" (\"SETTING_KEY\", \"SETTING_VALUE\") VALUES ('a', 'b'); DROP TABLE ISSUE;",
                "INSERT INTO \"SETTING\" (\"SETTING_KEY\", \"SETTING_VALUE\") VALUES ('a', FILE_READ('/etc/passwd'));",
                "INSERT INTO \"flyway_schema_history\" (\"version\") VALUES ('1');",
                "INSERT INTO \"SETTING\" (\"SETTING_KEY\", \"SETTING_VALUE\") SELECT 'a', 'b';",
                "-- nothing")) {
            requireRefused(written("hostile.zip", secret, 1, hostile + "\n"), "不是登记数据的语句");
        }
    }

    @Test
    void a_folder_that_a_window_has_open_is_neither_restored_into_nor_changed() throws IOException {
        Path bundle = backup();
        Path other = temp.resolve("other");
        try (Startup open = Startup.at(store, java.time.Clock.systemUTC());
                Startup empty = Startup.at(other, java.time.Clock.systemUTC())) {
            assertThat(open.ready()).isTrue();
            assertThat(empty.ready()).isFalse();
            for (Path folder : List.of(store, other)) {
                assertThat(restore(bundle, folder)).isEqualTo(1);
                requireThreeSentences();
            }
            assertThat(terminal.err()).contains("已经打开着");
            assertThat(terminal.run("audit", "--store", store, "--password-file", password))
                    .isEqualTo(1);
            assertThat(terminal.err()).contains("已经打开着");
        }
        assertThat(Startup.holdsData(other)).isFalse();
        assertThat(restore(bundle, other)).isZero();
    }

    @Test
    void a_problem_prints_nothing_on_the_other_stream_even_with_json() {
        assertThat(terminal.run("audit", "--store", temp.resolve("none"), "--password-file", password, "--json"))
                .isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        requireThreeSentences();
        assertThat(in("backup", "--to", temp.resolve("unregistered"), "--json")).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        requireThreeSentences();
    }

    @Test
    void an_audit_tells_entries_head_and_findings() {
        assertThat(in("audit", "--json")).isZero();
        JsonNode whole = terminal.json();
        assertThat(whole.path("whole").asBoolean()).isTrue();
        assertThat(whole.path("entries").asLong())
                .isEqualTo(whole.path("head").path("seq").asLong());
        assertThat(whole.path("findings")).isEmpty();
    }

    private void requireRefused(Path bundle, String words) throws IOException {
        assertThat(terminal.run("verify", bundle, "--bundle-password-file", bundlePassword, "--json"))
                .as("%s", bundle)
                .isEqualTo(1);
        assertThat(terminal.json().path("verified").asBoolean()).isFalse();
        assertThat(terminal.json().path("problems").path(0).asText()).contains(words);

        Path target = temp.resolve("restored");
        assertThat(restore(bundle, target)).isEqualTo(1);
        assertThat(terminal.err()).contains(words);
        requireThreeSentences();
        assertThat(Startup.holdsData(target)).isFalse();
    }

    private void requireThreeSentences() {
        List<String> lines = terminal.err().lines().toList();
        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line).endsWith("。"));
        assertThat(terminal.err()).contains("没有").doesNotContain("Exception", "程序出错");
    }

    private int restore(Path bundle, Path folder) {
        return terminal.run(
                "restore",
                bundle,
                "--store",
                folder,
                "--bundle-password-file",
                bundlePassword,
                "--password-file",
                password);
    }

    private Path backup() {
        assertThat(in("backup", "--json")).as(terminal.err()).isZero();
        return Path.of(terminal.json().path("bundle").asText());
    }

    private Path written(String name, BundlePassword by, int schema, String script) throws IOException {
        Path honest = store.resolve("backup");
        Path file = temp.resolve(name);
        Manifest.Item data = newest(honest);
        try (BundleWriter writer = new BundleWriter(file, by);
                BundleFile from = BundleFile.open(bundleOf(honest), secret)) {
            writer.add(Kind.DATA, "data.sql", out -> {
                if (script.isEmpty()) {
                    return from.open(data).transferTo(out);
                }
                out.write(script.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return 0L;
            });
            writer.finish(new Manifest(
                    "x",
                    java.time.Instant.EPOCH,
                    new Contents(schema, 1, ChainHead.NONE, java.util.Map.of()),
                    writer.items()));
        }
        return file;
    }

    private Manifest.Item newest(Path folder) throws IOException {
        return BundleFile.peek(bundleOf(folder), secret).data();
    }

    private static Path bundleOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
    }

    private int in(Object... command) {
        Object[] words = Stream.concat(Stream.of(command), Stream.of("--store", store, "--password-file", password))
                .toArray();
        return terminal.run(words);
    }
}
