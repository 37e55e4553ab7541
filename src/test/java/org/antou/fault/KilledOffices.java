package org.antou.fault;

import static org.antou.fault.FaultOffice.PASSWORD;
import static org.antou.fault.Kills.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.antou.app.Moving;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.attachment.Attachment;
import org.antou.backup.Parcel;
import org.antou.backup.Verification;
import org.antou.backup.Verifier;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.Reason;
import org.antou.problem.Problem;
import org.antou.store.Contents;
import org.antou.store.Schemas;
import org.antou.store.Scripts;
import org.antou.store.Store;

/** Each way of killing a program at its work, and what must hold for the office afterwards. */
final class KilledOffices {

    private final Path folder;
    private final FaultOffice template;
    private final List<Integer> older;
    private final Map<Integer, String> scripts = new HashMap<>();
    private final Kills writes = new Kills(12, Duration.ofMillis(40));
    private final Kills backups = new Kills(4, Duration.ofMillis(900));
    private final Kills keys = new Kills(6, Duration.ofMillis(800));
    private final Kills migrations = new Kills(1, Duration.ofMillis(3000));
    private final Kills restores = new Kills(1, Duration.ofMillis(3000));
    private final Map<String, Integer> tally = new TreeMap<>();
    private final KilledSwap swap;
    private int cases;

    KilledOffices(Path folder) {
        this.folder = folder;
        this.template = FaultOffice.make(folder.resolve("template"));
        this.swap = new KilledSwap(folder, template);
        List<Integer> all = Schemas.all();
        this.older = all.subList(0, all.size() - 1);
    }

    /** What the random moments hit, for the report. */
    String tally() {
        tally.putAll(swap.tally());
        return tally.toString();
    }

    void swappingStores(Random random) throws Exception {
        swap.swapping(random);
    }

    void writing(Random random) throws Exception {
        FaultOffice office = office();
        List<String> said = writes.kill(random, "write", office.folder().toString());
        office.requireOpens(PASSWORD, in -> requireAll(in, said));
        FaultOffice.delete(office.folder());
    }

    void backingUp(Random random) throws Exception {
        FaultOffice office = office();
        List<String> said = backups.kill(random, "backup", office.folder().toString());
        count(
                "backing up",
                exists(office.folder().resolve("backup"), ".unfinished") ? "a bundle was being made" : "between");
        for (String bundle : told(said, "bundle")) {
            if (bundle.startsWith(Reason.HAND + " ")) {
                assertThat(Path.of(bundle.split(" ")[1])).exists();
            }
        }
        for (Path bundle : office.bundles()) {
            assertThat(verify(bundle, office).problems()).as("%s", bundle).isEmpty();
        }
        office.requireOpens(PASSWORD, in -> {
            requireAll(in, said);
            assertThat(in.desk().backups().make(Reason.HAND).good()).isTrue();
        });
        try (Stream<Path> left = Files.walk(office.folder().resolve("backup"))) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".unfinished"));
        }
        FaultOffice.delete(office.folder());
    }

    void swappingKeys(Random random) throws Exception {
        FaultOffice office = office();
        List<String> said = keys.kill(random, "keys", office.folder().toString());
        List<String> now = told(said, "now");
        List<String> trying = told(said, "trying");
        String certain = now.isEmpty() ? PASSWORD : now.get(now.size() - 1);
        boolean between = trying.size() > now.size();
        String works = between && !opens(office, certain) ? trying.get(trying.size() - 1) : certain;
        office.requireOpens(
                works,
                in -> assertThat(in.desk().accounts().list())
                        .extracting(account -> account.login())
                        .containsAll(told(said, "account")));
        List<String> codes = told(said, "code");
        List<String> shown = told(said, "shown");
        count("keys", between ? "a password was being changed" : "between two changes");
        String code = codes.isEmpty() ? office.recoveryCode() : codes.get(codes.size() - 1);
        boolean confirming = shown.size() > codes.size();
        if (confirming) {
            count("keys", "a recovery code was being confirmed");
        }
        if (!confirming || !recovers(office, shown.get(shown.size() - 1))) {
            assertThat(recovers(office, code)).as("the code on paper").isTrue();
        }
        FaultOffice.delete(office.folder());
    }

    private static boolean recovers(FaultOffice office, String code) {
        try (Startup startup = Startup.at(office.folder(), FaultOffice.CLOCK)) {
            startup.recover(code, FaultOffice.LOGIN, "Zz-99999".toCharArray())
                    .signedIn()
                    .desk()
                    .close();
            return true;
        } catch (Problem.Expected refused) {
            assertThat(refused.what()).contains("不是这份数据现在的恢复码");
            return false;
        }
    }

    void migrating(Random random) throws Exception {
        int schema = older.get(random.nextInt(older.size()));
        FaultOffice office = olderOffice(schema);
        List<String> said = random.nextInt(3) == 0
                ? migrations.kill(random, "migrate", office.folder().toString())
                : migrations.killAt(
                        random,
                        List.of(
                                office.folder().resolve("backup"),
                                office.folder().resolve("antou-upgrade.mv.db")),
                        "migrate",
                        office.folder().toString());
        count("migrating", migration(office.folder(), said));
        office.requireOpens(PASSWORD, in -> {
            requireAll(in, said);
            assertThat(FaultOffice.names(in.desk())).contains("周慕言", "沈若水");
        });
        List<Path> saved = office.bundles().stream()
                .filter(bundle -> bundle.toString().contains("-upgrade"))
                .toList();
        assertThat(saved).as("the bundle of before").isNotEmpty();
        for (Path bundle : saved) {
            assertThat(verify(bundle, office).problems()).isEmpty();
            assertThat(BundleFile.peek(bundle, office.password()).contents().schema())
                    .isEqualTo(schema);
        }
        FaultOffice.delete(office.folder());
    }

    void restoring(Random random) throws Exception {
        Path target = folder.resolve("restored" + cases++);
        Path bundle = template.newestBundle();
        byte[] before = Files.readAllBytes(bundle);
        String password = template.password().shown();
        List<String> said = random.nextInt(3) == 0
                ? restores.kill(random, "restore", target.toString(), bundle.toString(), password)
                : restores.killAt(
                        random,
                        List.of(target.resolve("antou-new.mv.db"), target.resolve("antou.mv.db")),
                        "restore",
                        target.toString(),
                        bundle.toString(),
                        password);
        assertThat(bundle).hasBinaryContent(before);
        count("restoring", restore(target, said));
        if (said.contains("restored")) {
            assertThat(Startup.holdsData(target)).isTrue();
        }
        if (!Startup.holdsData(target)) {
            try (Startup startup = Startup.at(target, FaultOffice.CLOCK)) {
                Moving.restore(
                                startup,
                                new Parcel(bundle, template.password()),
                                Optional.empty(),
                                PASSWORD.toCharArray())
                        .signedIn()
                        .desk()
                        .close();
            }
        }
        Contents expected = BundleFile.peek(bundle, template.password()).contents();
        try (Startup startup = Startup.at(target, FaultOffice.CLOCK)) {
            SignedIn in = startup.signIn(FaultOffice.LOGIN, PASSWORD.toCharArray());
            FaultOffice.requireSound(in.desk());
            requireAll(in, said);
            assertThat(FaultOffice.names(in.desk())).contains("周慕言", "沈若水");
            assertThat(in.desk().backups().counts().get("PERSON"))
                    .isEqualTo(expected.counts().get("PERSON")
                            + told(said, "person").size()
                            + later(in, said));
            in.desk().close();
        }
        FaultOffice.delete(target);
    }

    /** One record may have been saved whose line was not printed any more. */
    private static long later(SignedIn in, List<String> said) {
        long there = FaultOffice.names(in.desk()).stream()
                .filter(name -> name.startsWith("人"))
                .count();
        long more = there - told(said, "person").size();
        assertThat(more).isBetween(0L, 1L);
        return more;
    }

    private void count(String work, String moment) {
        tally.merge(work + ", " + moment, 1, Integer::sum);
    }

    private static String migration(Path folder, List<String> said) throws IOException {
        if (said.contains("open")) {
            return "open already";
        }
        if (exists(folder, "antou-upgrade.mv.db")) {
            return "the copy was being migrated";
        }
        boolean backup = Files.exists(folder.resolve("backup"));
        boolean finished = backup && exists(folder.resolve("backup"), ".zip");
        return finished ? "after the backup" : backup ? "the backup was being made" : "before the backup";
    }

    private static String restore(Path folder, List<String> said) throws IOException {
        if (said.contains("restored")) {
            return "open already";
        }
        if (exists(folder, "antou-new.mv.db")) {
            return "rows were being put in";
        }
        return exists(folder, "antou.mv.db") ? "the store was there" : "the bundle was being verified";
    }

    private static boolean exists(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(ending));
        }
    }

    private FaultOffice office() {
        return template.copyTo(folder.resolve("office" + cases++));
    }

    /** The template as a program of an earlier schema would have left it. */
    private FaultOffice olderOffice(int schema) throws IOException {
        FaultOffice office = office();
        String script = scripts.computeIfAbsent(schema, this::script);
        Files.delete(office.folder().resolve("antou.mv.db"));
        Files.delete(office.folder().resolve("antou.seal"));
        FaultOffice.delete(office.folder().resolve("backup"));
        Scripts.intoFolder(office.folder(), office.keys(), schema, new BufferedReader(new StringReader(script)));
        return office;
    }

    private String script(int schema) {
        Path copy = office().folder();
        try (Store store = Store.open(copy, template.keys())) {
            return Downgrade.of(Schemas.script(store), Schemas.columns(schema));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Verification verify(Path bundle, FaultOffice office) {
        return new Verifier(FaultOffice.CLOCK).verify(bundle, office.password());
    }

    private static boolean opens(FaultOffice office, String password) {
        try (Startup startup = Startup.at(office.folder(), FaultOffice.CLOCK)) {
            startup.signIn(FaultOffice.LOGIN, password.toCharArray()).desk().close();
            return true;
        } catch (Problem.Expected wrong) {
            assertThat(wrong.what()).contains("口令不对");
            return false;
        }
    }

    /** Everything that was acknowledged. */
    private static void requireAll(SignedIn in, List<String> said) {
        assertThat(FaultOffice.names(in.desk())).containsAll(told(said, "person"));
        assertThat(in.desk().attachments().all()).extracting(Attachment::name).containsAll(told(said, "file"));
        assertThat(in.desk().ledger().inspections())
                .hasSizeGreaterThan(told(said, "notice").size());
    }
}
