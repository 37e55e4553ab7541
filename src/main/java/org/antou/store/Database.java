package org.antou.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The open connections of one database: a single writing one, and reading ones that are used again. */
final class Database {

    /** H2: every statement of a transaction sees the same state, so that one use case reads one truth. */
    private static final int SNAPSHOT = 6;

    private static final int IDLE = 4;

    private final Address address;
    private final Connection writer;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    Database(Address address) throws SQLException {
        this.address = address;
        this.writer = address.connect();
        writer.setAutoCommit(false);
    }

    Connection writer() {
        return writer;
    }

    Tx writing() {
        return tx(writer);
    }

    <T> T read(Function<Tx, T> work) throws SQLException {
        Connection connection = reader();
        boolean sound = false;
        try {
            T result = work.apply(tx(connection));
            sound = true;
            return result;
        } finally {
            release(connection, sound);
        }
    }

    /** Brings what was committed onto the disk. */
    void sync() throws SQLException {
        execute(writer, "CHECKPOINT SYNC");
    }

    void shutdown(boolean compact) throws SQLException {
        execute(writer, compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
    }

    /** Gives up a database that failed; what was not on disk is gone. */
    void abandon() {
        try {
            execute(writer, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // It has closed itself already when it failed: that is what was wanted.
            idle.clear();
        }
    }

    private Connection reader() throws SQLException {
        Connection used = idle.poll();
        if (used != null) {
            return used;
        }
        Connection fresh = address.connect();
        fresh.setAutoCommit(false);
        fresh.setTransactionIsolation(SNAPSHOT);
        return fresh;
    }

    private void release(Connection connection, boolean sound) throws SQLException {
        if (sound && idle.size() < IDLE) {
            connection.rollback();
            idle.push(connection);
        } else {
            connection.close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Tx tx(Connection connection) {
        // No logging by jOOQ: it would print values, that is personal data.
        return new Tx(DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false)));
    }
}
