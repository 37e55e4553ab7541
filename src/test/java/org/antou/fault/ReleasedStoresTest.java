package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.antou.backup.Backups;
import org.antou.backup.Home;
import org.antou.backup.Verifier;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.place.Place.Kept;
import org.antou.history.History;
import org.antou.store.Contents;
import org.antou.store.Schemas;
import org.antou.store.Scripts;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of every schema there ever was opens: saved first, migrated, with every row it had. */
class ReleasedStoresTest {

    private static final BundlePassword PASSWORD = BundlePassword.random();

    private static String newest;

    @TempDir
    Path folder;

    @BeforeAll
    static void the_sample_office(@TempDir Path made) {
        newest = ReleaseScript.script(made.resolve("office"));
    }

    @Test
    void every_released_one() throws Exception {
        try (Stream<Path> kept = Files.list(ReleaseScript.KEPT)) {
            for (Path file : kept.filter(f -> f.toString().endsWith(".sql")).toList()) {
                int schema = Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""));
                open(schema, Files.readString(file));
            }
        }
    }

    @Test
    void every_one_on_the_way_to_this_program() throws Exception {
        List<Integer> all = Schemas.all();
        for (int schema : all) {
            open(schema, Downgrade.of(newest, Schemas.columns(schema)));
        }
        assertThat(all).hasSizeGreaterThan(4).endsWith(Scripts.newest());
    }

    private void open(int schema, String script) throws Exception {
        Path data = folder.resolve("schema" + schema);
        String withPassword = script.replaceAll("(?<='backup.password', ')[^']+", PASSWORD.shown());
        Scripts.intoFolder(data, TestStores.keys(), schema, new BufferedReader(new StringReader(withPassword)));
        Home home = new Home(data, "0.0-test", Clock.systemDefaultZone());
        try (Store store = Store.open(data, TestStores.keys(), older -> Backups.beforeMigration(older, home))) {
            assertThat(store.sealed().head().seq()).isPositive();
            Contents now = store.read(Scripts::contents);
            assertThat(now.schema()).isEqualTo(Scripts.newest());
            assertThat(new History(store, Clock.systemUTC()).audit().findings()).isEmpty();
            requireAllThere(withPassword, Schemas.script(store));
        }
        List<Kept> saved = home.place().bundles();
        if (schema == Scripts.newest()) {
            assertThat(saved).isEmpty();
            return;
        }
        assertThat(saved).hasSize(1);
        Path bundle = saved.get(0).file();
        assertThat(new Verifier(home.clock()).verify(bundle, PASSWORD).problems())
                .isEmpty();
        assertThat(BundleFile.peek(bundle, PASSWORD).contents().schema()).isEqualTo(schema);
    }

    /** Row by row: a migration may add columns, and never loses a value. */
    private static void requireAllThere(String before, String after) {
        Map<String, List<List<String>>> now = new TreeMap<>();
        after.lines()
                .forEach(line ->
                        now.computeIfAbsent(key(line), k -> new ArrayList<>()).add(Downgrade.values(inside(line))));
        before.lines().forEach(line -> {
            List<String> values = Downgrade.values(inside(line));
            assertThat(now.getOrDefault(key(line), List.of()))
                    .as(line)
                    .anySatisfy(row -> assertThat(left(row, values)).isEmpty());
        });
    }

    /** The values that the row lacks. */
    private static List<String> left(List<String> row, List<String> values) {
        List<String> left = new ArrayList<>(values);
        row.forEach(left::remove);
        return left;
    }

    /** Table and first value. */
    private static String key(String line) {
        return line.substring(0, line.indexOf('('))
                + Downgrade.values(inside(line)).get(0);
    }

    private static String inside(String line) {
        int from = line.indexOf(") VALUES (") + ") VALUES (".length();
        return line.substring(from, line.length() - 2);
    }
}
