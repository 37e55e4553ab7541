package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.cli.Commands;
import org.antou.cli.Terminal;
import org.antou.store.ChildJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that an ordinary user may not write or read: refused in three sentences, and nothing is touched. */
class ReadOnlyTest {

    @TempDir
    Path folder;

    private List<String> wrapper;
    private FaultOffice office;
    private Path password;

    /** Runs one command and prints its exit status and what it told. */
    static final class Ordinary {
        public static void main(String[] arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Terminal usual = Terminal.ofThisProcess();
            PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
            int status = Commands.run(
                    List.of(arguments),
                    new Terminal(print, print, asked -> Optional.empty(), usual.paths(), usual.clock()));
            byte[] said = (status + "\n" + out.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            System.out.write(said, 0, said.length);
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }

    @BeforeEach
    void an_ordinary_user() throws Exception {
        Optional<List<String>> ordinary = Unprivileged.wrapper();
        assumeTrue(ordinary.isPresent(), "root can't give up its rights here (setpriv)");
        wrapper = ordinary.get();
        office = FaultOffice.make(folder.resolve("office"));
        password = Files.writeString(folder.resolve("password"), FaultOffice.PASSWORD);
    }

    @AfterEach
    void give_back() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    @Test
    void each_is_told_and_left_alone() throws Exception {
        Path backups = office.folder().resolve("backup");
        int before = office.bundles().size();
        allow(backups, "r-x------");
        requireTold(run("backup"), "备份没有做成", "写不进");
        allow(backups, "---------");
        requireTold(run("backup"), "backup");
        allow(backups, "rwx------");
        assertThat(office.bundles()).hasSize(before);

        Path bundle = office.newestBundle();
        allow(bundle, "---------");
        requireTold(run("verify", bundle.toString()), "读不出备份包");
        allow(bundle, "r--------");
        assertThat(run("verify", bundle.toString()).get(0)).isEqualTo("0");

        Path locked = Files.createDirectory(folder.resolve("locked"));
        allow(locked, "r-x------");
        Path bundlePassword =
                Files.writeString(folder.resolve("bundle"), office.password().shown());
        List<String> said = child(
                "restore",
                bundle.toString(),
                "--store",
                locked.resolve("new").toString(),
                "--bundle-password-file",
                bundlePassword.toString(),
                "--password-file",
                password.toString());
        requireTold(said, "locked");

        allow(office.folder(), "r-x------");
        requireTold(run("backup"), "写不进");
        requireTold(run("audit"), "写不进");
        allow(office.folder(), "rwx------");
        office.requireOpens(
                FaultOffice.PASSWORD,
                in -> assertThat(FaultOffice.names(in.desk())).contains("沈若水"));
    }

    private List<String> run(String... command) throws Exception {
        return child(Stream.concat(
                        Stream.of(command),
                        Stream.of("--store", office.folder().toString(), "--password-file", password.toString()))
                .toArray(String[]::new));
    }

    private List<String> child(String... arguments) throws Exception {
        try (ChildJvm child = new ChildJvm(wrapper, Ordinary.class, arguments)) {
            return child.rest();
        }
    }

    /** Exit status 1 and three sentences, at least. */
    private static void requireTold(List<String> said, String... words) {
        assertThat(said.get(0)).as("%s", said).isEqualTo("1");
        assertThat(said).hasSizeGreaterThanOrEqualTo(4).noneMatch(line -> line.contains("程序出错"));
        assertThat(String.join("\n", said)).contains(words);
    }

    private static void allow(Path file, String rights) throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }
}
