package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.account.NewAccount;
import org.antou.attachment.Attachment;
import org.antou.attachment.Incoming;
import org.antou.attachment.Samples;
import org.antou.history.Change;
import org.antou.ledger.model.NoticeReader;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Who steals the disk must find nobody's name and number on it; login names in the key ring excepted. */
class NothingReadableTest {

    private static final List<String> SECRETS =
            List.of("欧阳测试员", "210302199001010016", "某市某局秘而不宣", "Aa-12345", "招待费超标三万元整");
    private static final List<Charset> WRITINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void aDaysWork() {
        folder = temp.resolve("data");
        try (Startup startup = Startup.at(folder, Clock.systemUTC())) {
            NewOffice office = new NewOffice("某市某局秘而不宣", "", "");
            SignedIn in =
                    startup.create(office, "wang", "Aa-12345".toCharArray()).signedIn();
            work(in.desk(), in.session());
        }
        try (Startup startup = Startup.at(folder, Clock.systemUTC())) {
            startup.signIn("wang", "Aa-12345".toCharArray());
        }
    }

    /** A person, a notice, a draft, a refused row, and a bug in the log whose message quotes a value. */
    private static void work(Desk desk, Session session) {
        desk.accounts().create(session, new NewAccount("li", "欧阳测试员", Role.CLERK), "Bb-12345".toCharArray());
        desk.people().createPerson(session, "欧阳测试员", Optional.empty());
        desk.ledger()
                .importNotice(
                        session,
                        NoticeReader.read(
                                "招待费超标三万元整.txt", List.of("一、整改情况", "(一)作风建设", "1.招待费超标三万元整。", "整改情况:整改完毕。欧阳测试员退款。")));
        attach(desk, session);
        desk.history().write(session, "登记人员", change -> number(change));
        try {
            desk.history().write(session, "登记人员", change -> {
                number(change);
                throw new IllegalStateException("210302199001010016 欧阳测试员");
            });
        } catch (IllegalStateException refused) {
            LoggerFactory.getLogger("org.antou.test").error("refused", refused);
            LoggerFactory.getLogger("org.h2").error("value 210302199001010016");
        }
        try {
            desk.people().createPerson(session, "欧阳测试员".repeat(200), Optional.empty());
        } catch (Problem tooLong) {
            LoggerFactory.getLogger("org.antou.test").error("too long", tooLong);
        }
    }

    /** A text, a picture and a page; each is read and looked at again. */
    private static void attach(Desk desk, Session session) {
        RecordRef issue = new RecordRef("ledger", desk.ledger().all().get(0).id());
        List<Attachment> made = desk.attachments()
                .attach(
                        session,
                        issue,
                        List.of(
                                Incoming.of(
                                        "招待费超标三万元整.txt", "欧阳测试员退款".repeat(2000).getBytes(WRITINGS.get(0))),
                                Incoming.of("照片.png", Samples.picture("png", 300, 200)),
                                Incoming.of("照片.jpg", Samples.photo(3000, 2000, 6))
                                        .shrunk(true),
                                Incoming.of("页.pdf", Samples.pdf(2))));
        made.forEach(attachment -> desk.attachments().read(attachment));
    }

    private static boolean number(Change change) {
        RecordRef ref = new RecordRef("person", new UUID(1, 2));
        change.record(ref, List.of(new FieldChange("idNumber", "", "210302199001010016")));
        return true;
    }

    @Test
    void noFileHoldsANameOrANumber() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains(
                        "antou.mv.db",
                        "antou.seal",
                        "keyring.json",
                        log().getFileName().toString());
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (String secret : SECRETS) {
                for (Charset writing : WRITINGS) {
                    assertThat(holds(bytes, secret.getBytes(writing)))
                            .as("%s in %s as %s", secret, file.getFileName(), writing)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void nothingOfAnAttachedFileIsLeftInTheTemporaryFolder() throws IOException {
        assertThat(folder.resolve("temp")).doesNotExist();
        assertThat(Files.exists(folder.resolve("attachments"))).isTrue();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(holds(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII)))
                        .isFalse();
                assertThat(holds(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}))
                        .isFalse();
                assertThat(holds(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}))
                        .isFalse();
            }
        }
    }

    @Test
    void theLogStillTellsWhereItHappened() throws IOException {
        String log = Files.readString(log());
        assertThat(log).contains("org.antou.test: refused", "IllegalStateException", "NothingReadableTest");
    }

    private Path log() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static boolean holds(byte[] bytes, byte[] secret) {
        for (int at = 0; at <= bytes.length - secret.length; at++) {
            int same = 0;
            while (same < secret.length && bytes[at + same] == secret[same]) {
                same++;
            }
            if (same == secret.length) {
                return true;
            }
        }
        return false;
    }
}
