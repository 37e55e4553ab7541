package org.antou.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.antou.problem.Problem;
import org.antou.store.script.ScriptReader;
import org.antou.store.script.ScriptWriter;
import org.flywaydb.core.api.FlywayException;

/** The data of a store as an SQL script, and stores made from such a script. */
public final class Scripts {

    private Scripts() {}

    /** The schema of this program: a script of a later one can't be read. */
    public static int newest() {
        return Migrations.program().newest();
    }

    /** Writes all rows, as they are at one moment; run it inside {@link Store#read}. */
    public static Contents write(Tx tx, Appendable out) {
        return tx.dsl().connectionResult(connection -> {
            try {
                return write(connection, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What a store holds now; run it inside {@link Store#read}. */
    public static Contents contents(Tx tx) {
        return tx.dsl().connectionResult(connection -> Contents.of(StoreState.read(connection, Instant.EPOCH)));
    }

    /** Digest of one entry of the history, as the store has it; empty where there is no such entry, or for number 0. */
    public static String digestAt(Tx tx, long seq) {
        return tx.dsl().connectionResult(connection -> StoreState.digest(connection, seq));
    }

    /**
     * Restores a script into memory: to the schema it was written at, measured there, then brought up to date.
     *
     * @throws Problem.Expected where it holds anything but rows, or rows that don't fit together
     */
    public static Restored inMemory(int schema, BufferedReader script) {
        return inMemory(Address.memory("restored-" + UUID.randomUUID()), schema, script);
    }

    static Restored inMemory(Address address, int schema, BufferedReader script) {
        Migrations program = Migrations.program();
        Migrations steps = program.upTo(schema);
        boolean good = false;
        try (Connection connection = address.connect()) {
            Measured measured = fill(connection, address, steps, script);
            program.apply(address);
            Sealed now = StoreState.read(connection, Instant.EPOCH);
            Store store = Store.start(Source.of(address, now), Seal.NONE);
            good = true;
            return new Restored(measured.contents, measured.digest, store);
        } catch (SQLException | FlywayException e) {
            throw unfit(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!good) {
                forget(address);
            }
        }
    }

    /** What is in memory would stay there for as long as the program runs. */
    private static void forget(Address address) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw unfit(e);
        }
    }

    /** Makes a store of a script in a folder that has none; it is measured and opened by whoever opens it next. */
    public static void intoFolder(Path folder, StoreKeys keys, int schema, BufferedReader script) {
        Opening opening = new Opening(new StoreFolder(folder), keys, Migrations.program(), Clock.systemUTC());
        opening.restore(schema, connection -> load(connection, script));
    }

    private static Measured fill(Connection connection, Address address, Migrations steps, BufferedReader script)
            throws SQLException, IOException {
        steps.apply(address);
        StoreState.tune(connection);
        load(connection, script);
        MessageDigest digest = sha256();
        try (Writer out = new OutputStreamWriter(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest), StandardCharsets.UTF_8)) {
            Contents contents = write(connection, out);
            out.flush();
            return new Measured(contents, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static void load(Connection connection, BufferedReader script) throws SQLException, IOException {
        connection.setAutoCommit(false);
        ScriptReader.load(connection, script);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static Contents write(Connection connection, Appendable out) throws SQLException, IOException {
        ScriptWriter.write(connection, out);
        return Contents.of(StoreState.read(connection, Instant.EPOCH));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new Problem.Bug("SHA-256 is part of every JDK", e);
        }
    }

    private static Problem.Expected unfit(Exception e) {
        return new Problem.Expected(
                "备份包里的数据彼此对不上,恢复不出一个完整的库。", "现有的数据没有改动。", "请换一个备份包,并告知维护人员。", Faults.withoutText(e));
    }

    /**
     * A store restored into memory.
     *
     * @param contents what it held at the schema of the script
     * @param digest   SHA-256 of the script that this content gives again
     * @param store    the same, brought up to the schema of this program
     */
    public record Restored(Contents contents, String digest, Store store) implements AutoCloseable {
        @Override
        public void close() {
            store.close();
        }
    }

    private record Measured(Contents contents, String digest) {}
}
