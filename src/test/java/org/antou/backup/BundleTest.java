package org.antou.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.BundleWriter;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Manifest.Kind;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Place;
import org.antou.store.ChainHead;
import org.antou.store.Contents;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle says what it holds, gives it back exactly, and is refused when anything about it is not as it was written. */
class BundleTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Store store;
    private Backups backups;

    @BeforeEach
    void an_office() throws Exception {
        store = Offices.store(folder);
        backups = Offices.backups(store, folder, CLOCK);
        Offices.write(store, "组织人事科");
        Offices.write(store, "机关党委办公室");
        Offices.attach(folder, "ab/abcdef", "encrypted".repeat(1000).getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_bundle_tells_counts_head_time_and_program() {
        Verification made = backups.make(Reason.HAND);
        assertThat(made.good()).isTrue();
        Manifest manifest = made.manifest().orElseThrow();
        assertThat(manifest.contents()).isEqualTo(store.read(org.antou.store.Scripts::contents));
        assertThat(manifest.contents().counts()).containsEntry("SECTION", 2L).containsEntry("HISTORY", 2L);
        assertThat(manifest.program()).isEqualTo("0.0-test");
        assertThat(manifest.items())
                .extracting(Manifest.Item::kind)
                .containsExactly(Kind.DATA, Kind.READABLE, Kind.POOLED);
        assertThat(backups.verify(made.bundle()).problems()).isEmpty();
    }

    @Test
    void nothing_of_it_can_be_read_without_the_password() throws Exception {
        Verification made = backups.copyWhole(new Place(folder.resolve("usb")), Progress.NONE);
        String raw = Files.readString(made.bundle(), StandardCharsets.ISO_8859_1);
        String utf8 = new String("台账".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("data.sql", "SECTION", "abcdef", utf8);
        assertThat(made.bundle().getFileName().toString()).matches("antou-000001-\\d{8}-\\d{6}-copy\\.zip");
    }

    @Test
    void seven_zip_opens_it_with_the_bundle_password() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/7z")), "no 7z here");
        Path bundle = backups.copyWhole(new Place(folder.resolve("usb")), Progress.NONE)
                .bundle();
        String password = backups.password().shown();
        assertThat(sevenZip("t", "-p" + password, bundle.toString())).contains("Everything is Ok");
        assertThat(sevenZip("t", "-pwrong", bundle.toString())).contains("Wrong password");
        assertThat(sevenZip("l", "-slt", "-p" + password, bundle.toString()))
                .contains("AES-256")
                .contains("Path = manifest.json");
    }

    @Test
    void the_pool_holds_each_attachment_once_and_a_missing_or_changed_one_is_noticed() throws Exception {
        Path first = backups.make(Reason.HAND).bundle();
        Path second = backups.make(Reason.HAND).bundle();
        Path pooled = folder.resolve("backup/attachments/ab/abcdef");
        assertThat(backups.place().pool().names()).containsExactly("ab/abcdef");

        byte[] bytes = Files.readAllBytes(pooled);
        bytes[100] ^= 1;
        Files.write(pooled, bytes);
        assertThat(backups.verify(first).problems()).singleElement().asString().contains("1个附件");
        Files.delete(pooled);
        assertThat(backups.verify(second).good()).isFalse();

        assertThat(backups.make(Reason.HAND).good())
                .as("the next backup mends the pool")
                .isTrue();
        assertThat(backups.verify(second).good()).isTrue();
    }

    @Test
    void every_flipped_bit_and_every_cut_is_noticed() throws Exception {
        Path bundle = backups.copyWhole(new Place(folder.resolve("usb")), Progress.NONE)
                .bundle();
        Bruises bruises = new Bruises(bundle, backups.password(), new Random(11));
        assertThat(bruises.flips(60)).isEmpty();
        assertThat(bruises.cuts(20)).isEmpty();
    }

    @Test
    void a_bundle_of_another_office_is_told_apart_from_a_damaged_one() {
        Path bundle = backups.make(Reason.HAND).bundle();
        Verification other = new Verifier(CLOCK).verify(bundle, BundlePassword.random());
        assertThat(other.problems()).singleElement().asString().contains("另一份数据");
    }

    @Test
    void a_file_that_is_no_bundle_is_refused_before_it_is_unpacked() throws IOException {
        Path zip = folder.resolve("any.zip");
        try (ZipOutputStream out = new ZipOutputStream(new FileOutputStream(zip.toFile()))) {
            out.putNextEntry(new ZipEntry("../../evil"));
            out.write(new byte[10]);
        }
        for (Path file : List.of(zip, Files.write(folder.resolve("empty.zip"), new byte[0]), folder.resolve("none"))) {
            assertThat(backups.verify(file).problems()).hasSize(1);
        }
        assertThat(folder.resolve("../../evil")).doesNotExist();
    }

    @Test
    void a_way_out_of_the_folder_in_the_names_is_refused() throws Exception {
        Path bundle = forged("INSERT", 0, "../../evil");
        assertThat(backups.verify(bundle).good()).isFalse();
        Path bundleWithGoodData = withItem("../../evil");
        Path target = Files.createDirectory(folder.resolve("target"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Restorer(CLOCK)
                        .into(target, new Parcel(bundleWithGoodData, backups.password()), TestStores.keys(9))))
                .isInstanceOf(org.antou.problem.Problem.Expected.class);
        assertThat(folder.getParent().resolve("evil")).doesNotExist();
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void a_bomb_is_refused_without_unpacking_it() throws Exception {
        assertThat(backups.verify(forged(" ".repeat(1 << 20), 300, "x")).problems())
                .singleElement()
                .asString()
                .contains("读不完整");
    }

    @Test
    void hostile_sql_under_the_right_password_is_refused() throws Exception {
        Path bundle = forged("CREATE ALIAS RUN AS 'void run() { System.exit(7); }';\n", 1, "x");
        assertThat(backups.verify(bundle).problems()).singleElement().asString().contains("第1行");
    }

    @Test
    void a_bundle_that_tells_less_or_more_than_it_holds_is_refused() throws Exception {
        Path honest = backups.make(Reason.HAND).bundle();
        Contents contents = BundleFile.peek(honest, backups.password()).contents();
        Contents more = new Contents(
                contents.schema(), contents.generation(), new ChainHead(99, "0".repeat(64)), contents.counts());
        assertThat(backups.verify(rewritten(honest, more)).problems())
                .anyMatch(p -> p.contains("清单不一致"))
                .anyMatch(p -> p.contains("链头"));
    }

    @Test
    void a_bundle_newer_than_the_program_is_refused_with_what_to_do() throws Exception {
        Path honest = backups.make(Reason.HAND).bundle();
        Contents contents = BundleFile.peek(honest, backups.password()).contents();
        Contents newer = new Contents(99, contents.generation(), contents.head(), contents.counts());
        assertThat(backups.verify(rewritten(honest, newer)).problems())
                .singleElement()
                .asString()
                .contains("更新版本");
    }

    /** The same data under another manifest. */
    private Path rewritten(Path honest, Contents contents) throws IOException {
        Path file = folder.resolve("rewritten.zip");
        try (BundleFile from = BundleFile.open(honest, backups.password());
                BundleWriter writer = new BundleWriter(file, backups.password())) {
            writer.add(
                    Kind.DATA,
                    "data.sql",
                    out -> from.open(from.manifest().data()).transferTo(out));
            writer.finish(new Manifest("x", Instant.EPOCH, contents, writer.items()));
        }
        return file;
    }

    private Path withItem(String name) throws IOException {
        Path honest = backups.make(Reason.HAND).bundle();
        Path file = folder.resolve("named.zip");
        try (BundleFile from = BundleFile.open(honest, backups.password());
                BundleWriter writer = new BundleWriter(file, backups.password())) {
            writer.add(
                    Kind.DATA,
                    "data.sql",
                    out -> from.open(from.manifest().data()).transferTo(out));
            writer.addStored(Kind.ATTACHMENT, name, 4, out -> {
                out.write(new byte[4]);
                return name;
            });
            writer.finish(new Manifest("x", Instant.EPOCH, from.manifest().contents(), writer.items()));
        }
        return file;
    }

    private Path forged(String script, int times, String name) throws IOException {
        Path file = folder.resolve("forged.zip");
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        try (BundleWriter writer = new BundleWriter(file, backups.password())) {
            writer.add(Kind.DATA, "data.sql", out -> {
                for (int i = 0; i < times; i++) {
                    out.write(bytes);
                }
                return times;
            });
            writer.note(name, 1, "0".repeat(64));
            writer.finish(new Manifest(
                    "x", Instant.EPOCH, new Contents(1, 1, ChainHead.NONE, java.util.Map.of()), writer.items()));
        }
        return file;
    }

    private static String sevenZip(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("/usr/bin/7z"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        process.waitFor();
        return out.toString(StandardCharsets.UTF_8);
    }
}
