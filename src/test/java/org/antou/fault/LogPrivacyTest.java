package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.antou.account.NewAccount;
import org.antou.app.Desk;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.attachment.Incoming;
import org.antou.backup.bundle.Reason;
import org.antou.cli.Commands;
import org.antou.cli.Terminal;
import org.antou.document.Documents;
import org.antou.ledger.model.NoticeReader;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.store.Ids;
import org.antou.task.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day in which much goes wrong, and the log of it: it tells what failed where, and nothing of anybody. */
class LogPrivacyTest {

    private static final String NAME = "上官试用";
    private static final String ID_NUMBER = "210302199001010016";
    private static final String PASSPORT = "E87654321";
    private static final String TELEPHONE = "13900001234";
    private static final String TEXT = "违规发放补贴四万元";
    private static final List<String> SECRETS =
            List.of(NAME, ID_NUMBER, PASSPORT, TELEPHONE, TEXT, "上官", "shangguan", FaultOffice.PASSWORD);

    @TempDir
    Path folder;

    @Test
    void names_nobody_and_still_tells_where() throws Exception {
        Path named = Files.createDirectories(folder.resolve(NAME + TELEPHONE));
        FaultOffice office = FaultOffice.make(named.resolve("office"));
        try (Startup startup = Startup.at(office.folder(), FaultOffice.CLOCK)) {
            catchThrowable(() -> startup.signIn(FaultOffice.LOGIN, ID_NUMBER.toCharArray()));
            SignedIn in = startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray());
            try (Desk desk = in.desk()) {
                usual(desk, in);
                failing(desk, in, named);
                job();
            }
        }
        commands(office, named);

        String log = log(office.folder());
        assertThat(log).contains("ERROR org.antou.task.Jobs: bug", "LogPrivacyTest");
        for (String secret : SECRETS) {
            assertThat(log).doesNotContain(secret);
        }
    }

    private static void usual(Desk desk, SignedIn in) {
        desk.accounts().create(in.session(), new NewAccount("shangguan", NAME, Role.CLERK), "Bb-12345".toCharArray());
        FaultOffice.person(desk, in.session(), NAME);
        desk.history().write(in.session(), "登记", change -> {
            change.record(
                    new RecordRef("person", Ids.next()),
                    List.of(
                            new FieldChange("idNumber", "", ID_NUMBER),
                            new FieldChange("passport", "", PASSPORT),
                            new FieldChange("telephone", "", TELEPHONE)));
            return change;
        });
        RecordRef issue = new RecordRef("ledger", desk.ledger().all().get(0).id());
        desk.attachments()
                .attach(
                        in.session(),
                        issue,
                        List.of(Incoming.of(TEXT + ".txt", TEXT.getBytes(StandardCharsets.UTF_8))));
        desk.backups().make(Reason.HAND);
    }

    /** Rows that the database refuses, files that can't be read, folders that aren't there. */
    private static void failing(Desk desk, SignedIn in, Path named) throws IOException {
        assertThat(catchThrowable(() -> FaultOffice.person(desk, in.session(), NAME.repeat(300))))
                .isNotNull();
        assertThat(catchThrowable(() -> desk.history().write(in.session(), ID_NUMBER.repeat(50), change -> {
                    change.record(new RecordRef("person", Ids.next()), List.of(new FieldChange("name", "", NAME)));
                    return change;
                })))
                .isNotNull();
        assertThat(catchThrowable(() -> desk.attachments()
                        .attach(
                                in.session(),
                                new RecordRef("ledger", Ids.next()),
                                List.of(Incoming.of(named.resolve(NAME + ".pdf"))))))
                .isNotNull();
        catchThrowable(() -> Documents.read(NAME + ".docx", TEXT.getBytes(StandardCharsets.UTF_8)));
        catchThrowable(() -> desk.ledger()
                .importNotice(in.session(), NoticeReader.read(TEXT + ".txt", List.of("一、" + TEXT, NAME + ID_NUMBER))));
        assertThat(catchThrowable(() -> desk.backups().verify(Files.writeString(named.resolve(NAME + ".zip"), TEXT))))
                .isNull();
        assertThat(catchThrowable(() ->
                        desk.media().copyWhole(in.session(), named.resolve(NAME), org.antou.backup.Progress.NONE)))
                .isNotNull();
    }

    /** A mistake of the program in a job whose title and whose message hold what the clerk typed. */
    private static void job() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(2);
        try (Jobs jobs = new Jobs(Runnable::run)) {
            jobs.run(
                    "打印" + NAME,
                    job -> {
                        throw new IllegalStateException(NAME + ID_NUMBER + TEXT);
                    },
                    done -> {},
                    problem -> told.countDown());
            jobs.run(
                    "读" + PASSPORT,
                    job -> Optional.empty().orElseThrow(() -> new IOException(TELEPHONE)),
                    done -> {},
                    problem -> told.countDown());
            told.await();
        }
    }

    private static void commands(FaultOffice office, Path named) throws IOException {
        Path password = Files.writeString(named.resolve("password"), FaultOffice.PASSWORD);
        Path sheet = Files.writeString(named.resolve(NAME + ".csv"), "姓名,身份证号\n" + NAME + "," + ID_NUMBER + "1\n");
        for (String[] words : new String[][] {
            {"import", "people", sheet.toString()},
            {"import", "notice", sheet.toString()},
            {"verify", sheet.toString()},
            {"export", "people", named.resolve("none").resolve(NAME + ".xlsx").toString()},
            {"backup", "--to", named.resolve(NAME).toString()},
            {"audit"}
        }) {
            PrintStream nowhere =
                    new PrintStream(java.io.OutputStream.nullOutputStream(), true, Charset.defaultCharset());
            Terminal usual = Terminal.ofThisProcess();
            Commands.run(
                    Stream.concat(
                                    Stream.of(words),
                                    Stream.of(
                                            "--store",
                                            office.folder().toString(),
                                            "--user",
                                            FaultOffice.LOGIN,
                                            "--password-file",
                                            password.toString()))
                            .toList(),
                    new Terminal(nowhere, nowhere, asked -> Optional.empty(), usual.paths(), usual.clock()));
        }
    }

    private static String log(Path data) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(data.resolve("log"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
