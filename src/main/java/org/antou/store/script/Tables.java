package org.antou.store.script;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables that hold data, as the database itself tells of them: in order of their names, with columns and keys. */
final class Tables {

    private Tables() {}

    /** Table → its columns, in order; what Flyway keeps for itself is left out. */
    static Map<String, List<String>> columns(Connection connection) throws SQLException {
        return grouped(
                connection,
                "SELECT C.TABLE_NAME, C.COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS C"
                        + " JOIN INFORMATION_SCHEMA.TABLES T"
                        + " ON T.TABLE_SCHEMA = C.TABLE_SCHEMA AND T.TABLE_NAME = C.TABLE_NAME"
                        + " WHERE C.TABLE_SCHEMA = 'PUBLIC' AND T.TABLE_TYPE = 'BASE TABLE'"
                        + " AND C.TABLE_NAME <> 'flyway_schema_history' AND C.IS_GENERATED = 'NEVER'"
                        + " ORDER BY C.TABLE_NAME, C.ORDINAL_POSITION");
    }

    /** Table → the columns of its primary key. */
    static Map<String, List<String>> keys(Connection connection) throws SQLException {
        return grouped(
                connection,
                "SELECT K.TABLE_NAME, K.COLUMN_NAME FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE K"
                        + " JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS C"
                        + " ON C.CONSTRAINT_SCHEMA = K.CONSTRAINT_SCHEMA AND C.CONSTRAINT_NAME = K.CONSTRAINT_NAME"
                        + " WHERE C.CONSTRAINT_TYPE = 'PRIMARY KEY' AND K.TABLE_SCHEMA = 'PUBLIC'"
                        + " ORDER BY K.TABLE_NAME, K.ORDINAL_POSITION");
    }

    static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private static Map<String, List<String>> grouped(Connection connection, String query) throws SQLException {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                grouped.computeIfAbsent(rows.getString(1), t -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return grouped;
    }
}
