package org.antou.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/** How to reach one database. */
record Address(String url, String password) {

    private static final String USER = "antou";

    /**
     * An encrypted file. {@code retry:} because H2 loses its file when an interrupted thread reads; no trace file,
     * because it would hold statements and values in clear; closed by us and not by a race at the end of the program.
     */
    static Address file(StoreFolder folder, String name, StoreKeys keys) {
        String file = folder.path().resolve(name).toString();
        if (file.contains(";")) {
            throw Failures.badFolderName(file);
        }
        return new Address(
                "jdbc:h2:retry:" + file + ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                HexFormat.of().formatHex(keys.file()) + " " + USER);
    }

    static Address memory(String name) {
        return new Address("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", USER);
    }

    /** Never makes a new database where there is none. */
    Address existing() {
        return url.startsWith("jdbc:h2:mem:") ? this : new Address(url + ";IFEXISTS=TRUE", password);
    }

    /** Leaves every byte of the file as it is, damaged or not. */
    Address readOnly() {
        return new Address(existing().url() + ";ACCESS_MODE_DATA=r", password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, password);
    }

    /** For Flyway, which connects by itself. */
    String user() {
        return USER;
    }
}
