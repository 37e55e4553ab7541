package org.antou.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Function;
import org.antou.problem.Problem;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The encrypted database: one door for writing, any number of readers. Made and opened by {@code app.Startup}. */
public final class Store implements AutoCloseable {

    private final String url;
    private final String password;
    private final Connection writer;

    private Store(String url, String password) throws SQLException {
        this.url = url;
        this.password = password;
        this.writer = connect();
        writer.setAutoCommit(false);
    }

    /** Whether a folder holds a store, or the remains of one: then nothing new may be made there. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve("antou.mv.db")) || Files.exists(folder.resolve("antou.seal"));
    }

    /** Makes a new, empty store in a folder that has none. */
    public static Store create(Path folder, StoreKeys keys) {
        if (exists(folder)) {
            throw new Problem.Expected("这个文件夹里已经有一个库。", "原有的库没有改动。", "请登录原有的库,或另选一个空文件夹。");
        }
        return open(folder, keys);
    }

    /** Opens the store of a folder. */
    public static Store open(Path folder, StoreKeys keys) {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("antou")
                + ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";
        String password = HexFormat.of().formatHex(keys.file()) + " antou";
        return start(url, password);
    }

    /** For tests of other rooms: a real H2 in memory. */
    static Store inMemory(String name) {
        return start("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "antou");
    }

    private static Store start(String url, String password) {
        Flyway.configure()
                .dataSource(url, "antou", password)
                .locations("classpath:org/antou/store/migration")
                .load()
                .migrate();
        try {
            return new Store(url, password);
        } catch (SQLException e) {
            throw new Problem.Bug("open store", e);
        }
    }

    /** Runs a reading use case on a connection of its own. */
    public <T> T read(Function<Tx, T> work) {
        try (Connection connection = connect()) {
            return work.apply(tx(connection));
        } catch (SQLException e) {
            throw new Problem.Bug("read store", e);
        }
    }

    /** Runs one use case as one transaction that is on disk when this returns. Only {@code history} and start-up call it. */
    public synchronized <T> T write(Function<Tx, T> work) {
        try {
            try {
                T result = work.apply(tx(writer));
                writer.commit();
                writer.createStatement().execute("CHECKPOINT SYNC");
                return result;
            } catch (RuntimeException e) {
                writer.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new Problem.Bug("write store", e);
        }
    }

    @Override
    public void close() {
        try {
            writer.createStatement().execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new Problem.Bug("close store", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "antou", password);
    }

    private static Tx tx(Connection connection) {
        return new Tx(DSL.using(connection, SQLDialect.H2));
    }
}
