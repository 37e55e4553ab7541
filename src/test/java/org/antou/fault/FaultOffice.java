package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.antou.app.Desk;
import org.antou.app.NewOffice;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.attachment.Attachment;
import org.antou.attachment.Incoming;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.Reason;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.NoticeReader;
import org.antou.people.model.Person;
import org.antou.register.RecordRef;
import org.antou.security.Keys;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.StoreKeys;

/** A data folder as an office has it: accounts, people, a ledger, attachments, two backups. Made once, copied for each fault. */
record FaultOffice(Path folder, StoreKeys keys, BundlePassword password, String recoveryCode) {

    static final Clock CLOCK = Clock.systemDefaultZone();
    static final String LOGIN = "wang";
    static final String PASSWORD = "Aa-00000";
    static final int ISSUES = 5;

    static FaultOffice make(Path folder) {
        try (Startup startup = Startup.at(folder, CLOCK)) {
            var opened = startup.create(new NewOffice("海州市文旅局", "局党组", "机关党委"), LOGIN, PASSWORD.toCharArray());
            Desk desk = opened.signedIn().desk();
            Session session = opened.signedIn().session();
            person(desk, session, "周慕言");
            notice(desk, session, "初次");
            attach(desk, session, "附件一");
            desk.backups().make(Reason.HAND);
            person(desk, session, "沈若水");
            desk.backups().make(Reason.HAND);
            BundlePassword password = desk.backups().password();
            desk.close();
            return new FaultOffice(
                    folder, keys(folder), password, opened.recoveryCode().shown());
        }
    }

    static StoreKeys keys(Path folder) {
        try (Keys keys = Keys.open(folder, CLOCK, LOGIN, PASSWORD.toCharArray()).keys()) {
            return new StoreKeys(keys.derive("store file"), keys.derive("store seal"));
        }
    }

    /** The same office in another folder. */
    FaultOffice copyTo(Path target) {
        copy(folder, target);
        return new FaultOffice(target, keys, password, recoveryCode);
    }

    List<Path> bundles() {
        try (Stream<Path> files = Files.list(folder.resolve("backup"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path newestBundle() {
        List<Path> all = bundles();
        return all.get(all.size() - 1);
    }

    static Person person(Desk desk, Session session, String name) {
        return desk.people().createPerson(session, name, Optional.empty());
    }

    /** Many rows in one transaction. */
    static void notice(Desk desk, Session session, String name) {
        List<String> lines = new java.util.ArrayList<>(List.of("关于" + name + "巡察整改进展情况的通报", "一、整改情况", "(一)作风建设方面"));
        for (int i = 1; i <= ISSUES; i++) {
            lines.add(i + "." + name + "学习不够深入" + i + "。");
            lines.add("整改情况:已组织学习,整改完毕。");
        }
        desk.ledger().importNoticeAgain(session, NoticeReader.read(name + ".txt", lines));
    }

    static void attach(Desk desk, Session session, String name) {
        RecordRef issue =
                new RecordRef(LedgerRegister.KEY, desk.ledger().all().get(0).id());
        desk.attachments().attach(session, issue, List.of(Incoming.of(name + ".txt", content(name))));
    }

    static byte[] content(String name) {
        return (name + "的内容").repeat(2000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Nothing half-done: history, attachments and imports are whole. */
    static void requireSound(Desk desk) {
        assertThat(desk.history().audit().findings()).isEmpty();
        assertThat(desk.attachments().audit()).isEmpty();
        for (Attachment attachment : desk.attachments().all()) {
            String name = attachment.name().replace(".txt", "");
            assertThat(desk.attachments().read(attachment)).isEqualTo(content(name));
        }
        assertThat(desk.ledger().inspections())
                .isNotEmpty()
                .allSatisfy(inspection ->
                        assertThat(desk.ledger().issues(inspection.id())).hasSize(ISSUES));
    }

    static List<String> names(Desk desk) {
        return desk.people().persons().stream().map(Person::name).toList();
    }

    /** Signs in as the office does, looks, writes once more, and opens the file again against its seal. */
    void requireOpens(String password, Consumer<SignedIn> look) {
        try (Startup startup = Startup.at(folder, CLOCK)) {
            SignedIn in = startup.signIn(LOGIN, password.toCharArray());
            try (Desk desk = in.desk()) {
                requireSound(desk);
                look.accept(in);
                person(desk, in.session(), "之后");
            }
        }
        Store.open(folder, keys).close();
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
