package org.antou.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads from a connection what the seal attests, and keeps the number of writes. */
final class StoreState {

    private static final String GENERATION = "store.generation";

    private StoreState() {}

    /** Marks a database as new: nothing was written yet. */
    static void begin(Connection connection) throws SQLException {
        tune(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO SETTING VALUES ('" + GENERATION + "', '0')");
        }
    }

    /** What every database is told once, before it has rows. */
    static void tune(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Lists of 50,000 records are sorted in memory; H2 would write temporary files beside the store.
            statement.execute("SET MAX_MEMORY_ROWS 1000000");
            // Changes of a record stay in their row; elsewhere each would be a search of its own when the chain is
            // checked.
            statement.execute("SET MAX_LENGTH_INPLACE_LOB 16384");
        }
    }

    static void count(Connection connection, long generation) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE SETTING SET SETTING_VALUE = ? WHERE SETTING_KEY = ?")) {
            update.setString(1, Long.toString(generation));
            update.setString(2, GENERATION);
            update.executeUpdate();
        }
    }

    static Sealed read(Connection connection, Instant at) throws SQLException {
        return new Sealed(
                (int) number(
                        connection,
                        "SELECT MAX(CAST(\"version\" AS INT)) FROM \"flyway_schema_history\"" + " WHERE \"success\""),
                generation(connection),
                head(connection),
                counts(connection),
                at);
    }

    static long generation(Connection connection) throws SQLException {
        return number(
                connection,
                "SELECT CAST(SETTING_VALUE AS BIGINT) FROM SETTING WHERE SETTING_KEY = '" + GENERATION + "'");
    }

    /** Digest of one entry of the history; empty where there is no such entry. */
    static String digest(Connection connection, long seq) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT DIGEST FROM HISTORY WHERE SEQ = ?")) {
            query.setLong(1, seq);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    /** How many connections this very program has to the database, the asking one among them. */
    static long sessions(Connection connection) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS");
    }

    /** Share of the file, in percent, that holds what is still needed. */
    static long filled(Connection connection) throws SQLException {
        return number(
                connection,
                "SELECT CAST(SETTING_VALUE AS INT) FROM INFORMATION_SCHEMA.SETTINGS"
                        + " WHERE SETTING_NAME = 'info.CHUNKS_FILL_RATE'");
    }

    private static ChainHead head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT SEQ, DIGEST FROM HISTORY ORDER BY SEQ DESC FETCH FIRST ROW ONLY")) {
            return rows.next() ? new ChainHead(rows.getLong(1), rows.getString(2)) : ChainHead.NONE;
        }
    }

    /** One statement for all tables; H2 knows these counts without reading rows. */
    private static Map<String, Long> counts(Connection connection) throws SQLException {
        List<String> tables = tables(connection);
        String query = tables.stream()
                .map(table -> "(SELECT COUNT(*) FROM \"" + table + "\")")
                .collect(Collectors.joining(", ", "SELECT ", ""));
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            for (int i = 0; i < tables.size(); i++) {
                counts.put(tables.get(i), row.getLong(i + 1));
            }
        }
        return counts;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                        + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new SQLException("store without " + query);
            }
            return rows.getLong(1);
        }
    }
}
