package org.antou.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;

/** Every schema the program ever had. */
public final class Schemas {

    private Schemas() {}

    /** Numbers of the migrations, lowest first. */
    public static List<Integer> all() {
        return Stream.of(Migrations.program()
                        .flyway(Address.memory("schemas-" + UUID.randomUUID()))
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .map(version -> Integer.valueOf(version.getVersion()))
                .toList();
    }

    /** The tables of one of them with their columns. */
    public static Map<String, List<String>> columns(int schema) throws SQLException {
        Address address = Address.memory("schema-" + UUID.randomUUID());
        Map<String, List<String>> columns = new TreeMap<>();
        try (Connection connection = address.connect()) {
            Migrations.program().upTo(schema).apply(address);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT TABLE_NAME, COLUMN_NAME"
                            + " FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'")) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), t -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
        return columns;
    }

    /** The data of an open store as a script. */
    public static String script(Store store) {
        StringBuilder out = new StringBuilder();
        store.read(tx -> Scripts.write(tx, out));
        return out.toString();
    }
}
