package org.antou.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.antou.problem.Problem;
import org.antou.store.db.Tables;

/**
 * The encrypted database: one door for writing, any number of readers beside it. Made and opened by {@code app.Startup}.
 * What goes wrong with the file is told as a {@link Problem.Expected}.
 */
public final class Store implements AutoCloseable {

    private static final long LARGE = 16L << 20;
    private static final int WELL_FILLED = 85;

    private final Source source;
    private final Seal seal;
    private final Clock clock;
    private volatile Database database;
    private volatile Sealed sealed;
    private volatile boolean lost;
    private volatile boolean closed;
    private boolean writing;
    private long generation;

    private Store(Source source, Seal seal, Clock clock, Sealed sealed) throws SQLException {
        this.source = source;
        this.seal = seal;
        this.clock = clock;
        this.sealed = sealed;
        this.database = source.connect();
        this.generation = StoreState.generation(database.writer());
    }

    /** Whether a folder holds a store, or the remains of one: then nothing new may be made there. */
    public static boolean exists(Path folder) {
        return new StoreFolder(folder).used();
    }

    /** Makes a new, empty store in a folder that has none, and opens it. */
    public static Store create(Path folder, StoreKeys keys) {
        Opening opening = opening(folder, keys);
        opening.create();
        return start(opening, opening.seal());
    }

    /** Opens the store of a folder; refuses one that is damaged, lost rows, or is newer than the program. */
    public static Store open(Path folder, StoreKeys keys) {
        Opening opening = opening(folder, keys);
        return start(opening, opening.seal());
    }

    /** As above; one of an earlier schema is shown to somebody before it is migrated. */
    public static Store open(Path folder, StoreKeys keys, BeforeUpgrade before) {
        Opening opening = new Opening(new StoreFolder(folder), keys, Migrations.program(), Clock.systemUTC(), before);
        return start(opening, opening.seal());
    }

    /** A new store in memory, for tests. */
    static Store inMemory(String name) {
        return start(Source.memory(name, Migrations.program()), Seal.NONE);
    }

    /** Loads what opening a store needs, by using an empty one in memory: done while somebody types a password. */
    public static void warmUp() {
        try (Store store = inMemory("warm-up")) {
            store.read(tx -> tx.dsl().fetchCount(Tables.SETTING));
        }
    }

    static Store start(Source source, Seal seal) {
        Sealed sealed = source.verify();
        try {
            return new Store(source, seal, Clock.systemUTC(), sealed);
        } catch (SQLException e) {
            throw Failures.opening(e, true);
        }
    }

    private static Opening opening(Path folder, StoreKeys keys) {
        return new Opening(new StoreFolder(folder), keys, Migrations.program(), Clock.systemUTC());
    }

    /** What the seal says: the state after the last write, or an earlier one after a crash. */
    public Sealed sealed() {
        return sealed;
    }

    /** Runs a reading use case on a connection of its own; all its statements see the same state. */
    public <T> T read(Function<Tx, T> work) {
        Database db = usable();
        try {
            return db.read(work);
        } catch (SQLException | RuntimeException | Error e) {
            if (Faults.fatal(e)) {
                lost = true;
                throw source.full() ? Failures.unavailable(true, e) : Failures.reading(e);
            }
            throw Faults.plain(e);
        }
    }

    /**
     * Runs one use case as one transaction that is on disk when this returns; nothing of it is kept when it throws. Only
     * {@code history} and start-up call it.
     */
    public synchronized <T> T write(Function<Tx, T> work) {
        if (writing) {
            throw new Problem.Bug("write", new IllegalStateException("a use case inside a use case"));
        }
        writing = true;
        try {
            Database db = usable();
            T result = apply(db, work);
            commit(db);
            attest();
            return result;
        } finally {
            writing = false;
        }
    }

    private <T> T apply(Database db, Function<Tx, T> work) {
        try {
            T result = work.apply(db.writing());
            StoreState.count(db.writer(), generation + 1);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(db);
            throw Faults.fatal(e) ? Failures.notSaved(e) : Faults.plain(e);
        }
    }

    private void rollback(Database db) {
        try {
            db.writer().rollback();
        } catch (SQLException e) {
            // The whole database is gone with it; where it can't be opened again now, the next use case tries.
            reopen().ifPresent(e::addSuppressed);
        }
    }

    /** When the disk fails here, the file itself is asked whether the use case is in it. */
    private void commit(Database db) {
        long next = generation + 1;
        try {
            db.writer().commit();
            db.sync();
            generation = next;
        } catch (SQLException e) {
            settle(next, e);
        }
    }

    private void settle(long next, SQLException failed) {
        Optional<SQLException> still = reopen();
        if (still.isPresent()) {
            failed.addSuppressed(still.get());
            throw Failures.uncertain(failed);
        }
        if (generation < next) {
            throw Failures.notSaved(failed);
        }
        try {
            database.sync();
        } catch (SQLException e) {
            failed.addSuppressed(e);
            throw Failures.uncertain(failed);
        }
    }

    private void attest() {
        try {
            Sealed now = StoreState.read(database.writer(), clock.instant());
            database.writer().rollback();
            seal.write(now);
            sealed = now;
        } catch (IOException | SQLException e) {
            throw Failures.savedWithoutSeal(e);
        }
    }

    private Database usable() {
        if (closed) {
            throw new Problem.Bug("store", new IllegalStateException("the store is closed"));
        }
        if (lost) {
            synchronized (this) {
                if (lost) {
                    reopen().ifPresent(e -> {
                        throw Failures.unavailable(source.full(), e);
                    });
                }
            }
        }
        return database;
    }

    /** Opens a database again that failed; what still prevents it, or nothing when it is open. */
    private Optional<SQLException> reopen() {
        lost = true;
        database.abandon();
        try {
            Database again = source.connect();
            try {
                adopt(again);
            } catch (SQLException e) {
                again.abandon();
                return Optional.of(e);
            }
            lost = false;
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private void adopt(Database again) throws SQLException {
        long found = StoreState.generation(again.writer());
        if (found < sealed.generation()) {
            throw new SQLException("the file is behind its seal: " + found + " < " + sealed.generation());
        }
        database = again;
        generation = found;
    }

    /** Ends the database properly; a large file with much air in it is made small. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            boolean compact = source.size() > LARGE && StoreState.filled(database.writer()) < WELL_FILLED;
            database.shutdown(compact);
        } catch (IOException | SQLException e) {
            throw Failures.closing(e);
        }
    }
}
