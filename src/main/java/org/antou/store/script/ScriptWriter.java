package org.antou.store.script;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Writes every row of every table, always in the same order: the same data gives the same script, byte for byte. */
public final class ScriptWriter {

    private final Connection connection;
    private final Appendable out;

    private ScriptWriter(Connection connection, Appendable out) {
        this.connection = connection;
        this.out = out;
    }

    public static void write(Connection connection, Appendable out) throws SQLException, IOException {
        Map<String, List<String>> keys = Tables.keys(connection);
        ScriptWriter writer = new ScriptWriter(connection, out);
        for (Map.Entry<String, List<String>> table : Tables.columns(connection).entrySet()) {
            writer.table(table.getKey(), table.getValue(), keys.getOrDefault(table.getKey(), List.of()));
        }
    }

    private void table(String name, List<String> columns, List<String> key) throws SQLException, IOException {
        String order = key.isEmpty() ? Tables.quoted(columns) : Tables.quoted(key);
        String query = "SELECT " + Tables.quoted(columns) + " FROM \"" + name + "\" ORDER BY " + order;
        String head = "INSERT INTO \"" + name + "\" (" + Tables.quoted(columns) + ") VALUES (";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int[] types = types(rows, columns.size());
            StringBuilder line = new StringBuilder();
            while (rows.next()) {
                line.setLength(0);
                line.append(head);
                for (int i = 0; i < types.length; i++) {
                    Literals.append(line.append(i == 0 ? "" : ", "), value(rows, i + 1, types[i]));
                }
                out.append(line.append(");\n"));
            }
        }
    }

    private static int[] types(ResultSet rows, int count) throws SQLException {
        int[] types = new int[count];
        for (int i = 0; i < count; i++) {
            types[i] = rows.getMetaData().getColumnType(i + 1);
        }
        return types;
    }

    private static Object value(ResultSet rows, int at, int type) throws SQLException {
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.CLOB -> rows.getString(at);
            case Types.BINARY, Types.VARBINARY, Types.BLOB -> rows.getBytes(at);
            case Types.DATE -> rows.getObject(at, LocalDate.class);
            case Types.TIME -> rows.getObject(at, LocalTime.class);
            case Types.TIMESTAMP -> rows.getObject(at, LocalDateTime.class);
            case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(at, OffsetDateTime.class);
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> wide(rows, at);
            default -> rows.getObject(at);
        };
    }

    private static Object wide(ResultSet rows, int at) throws SQLException {
        long value = rows.getLong(at);
        return rows.wasNull() ? null : value;
    }
}
