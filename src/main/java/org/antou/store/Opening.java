package org.antou.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;
import org.flywaydb.core.api.FlywayException;

/** The way to a store in a folder: nothing is written to its file before it was compared with its seal. */
final class Opening implements Source {

    private static final String FRESH = "antou-new";

    private final StoreFolder folder;
    private final StoreKeys keys;
    private final Migrations migrations;
    private final Clock clock;
    private final BeforeUpgrade before;

    Opening(StoreFolder folder, StoreKeys keys, Migrations migrations, Clock clock) {
        this(folder, keys, migrations, clock, older -> {});
    }

    Opening(StoreFolder folder, StoreKeys keys, Migrations migrations, Clock clock, BeforeUpgrade before) {
        this.folder = folder;
        this.keys = keys;
        this.migrations = migrations;
        this.clock = clock;
        this.before = before;
    }

    SealFile seal() {
        return new SealFile(folder.seal(), keys.seal());
    }

    @Override
    public long size() throws IOException {
        return Files.size(folder.database());
    }

    @Override
    public boolean full() {
        return folder.full();
    }

    /** A new, empty store. */
    void create() {
        build(migrations, StoreState::begin);
    }

    /** A store with the rows of a script, at the schema the script was written at. */
    void restore(int schema, Filling rows) {
        build(migrations.upTo(schema), connection -> {
            StoreState.tune(connection);
            rows.into(connection);
        });
    }

    /**
     * Builds a store beside and gives it its name when it is whole. A full disk can lose tables that were made without an
     * error, so that rows are refused next; the disk is to blame then, not where the rows come from.
     */
    private void build(Migrations steps, Filling filling) {
        if (folder.used()) {
            throw Failures.alreadyThere(folder.path());
        }
        folder.requireWritable();
        Path fresh = folder.database(FRESH);
        Address address = Address.file(folder, FRESH, keys);
        try {
            Files.deleteIfExists(fresh);
            steps.apply(address);
            try (Connection connection = address.connect()) {
                filling.into(connection);
                seal().write(StoreState.read(connection, clock.instant()));
            }
            SafeFiles.replace(fresh, folder.database());
        } catch (IOException | SQLException | FlywayException | Problem.Expected e) {
            boolean full = full();
            discard(fresh, e);
            throw full ? Failures.diskFull(e) : e instanceof Problem.Expected told ? told : Failures.notSaved(e);
        }
    }

    private void discard(Path fresh, Exception why) {
        try {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(folder.seal());
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Compares the store with its seal and migrates it where it is older. */
    @Override
    public Sealed verify() {
        folder.requireWhole();
        folder.requireWritable();
        Optional<Sealed> sealed = seal().read();
        Sealed store = probe(sealed);
        if (store.schema() < migrations.newest()) {
            tell();
            new Upgrade(folder, keys, migrations).run(store);
        }
        return sealed.orElseThrow();
    }

    @Override
    public Database connect() throws SQLException {
        return new Database(Address.file(folder, "antou", keys).existing());
    }

    /** Lets the store be read as it was, once more, before its schema changes. */
    private void tell() {
        try {
            Database older = new Database(Address.file(folder, "antou", keys).readOnly());
            try {
                before.run(new BeforeUpgrade.Older() {
                    @Override
                    public <T> T read(Function<Tx, T> work) {
                        try {
                            return older.read(work);
                        } catch (SQLException e) {
                            throw Failures.reading(e);
                        }
                    }
                });
            } finally {
                older.shutdown(false);
            }
        } catch (SQLException e) {
            throw Failures.opening(e, true);
        }
    }

    private Sealed probe(Optional<Sealed> sealed) {
        try (Connection connection =
                Address.file(folder, "antou", keys).readOnly().connect()) {
            if (StoreState.sessions(connection) > 1) {
                throw Failures.inUse(null);
            }
            Sealed attested = sealed.orElseThrow(Failures::sealForged);
            Sealed store = StoreState.read(connection, clock.instant());
            if (store.schema() > migrations.newest()) {
                throw Failures.newer(store.schema(), migrations.newest());
            }
            SealCheck.require(
                    attested,
                    store,
                    StoreState.digest(connection, attested.head().seq()));
            return store;
        } catch (SQLException e) {
            throw Failures.opening(e, sealed.isPresent());
        }
    }

    /** Puts the first rows into a migrated database. */
    @FunctionalInterface
    interface Filling {
        void into(Connection connection) throws SQLException, IOException;
    }
}
