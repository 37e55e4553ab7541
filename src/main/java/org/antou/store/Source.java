package org.antou.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Where a store comes from: a folder ({@link Opening}) or, in tests, memory. */
interface Source {

    /** Makes sure that the database is whole and up to date, before anybody writes to it. Returns what the seal says. */
    Sealed verify();

    Database connect() throws SQLException;

    /** Size of the database file in bytes. */
    long size() throws IOException;

    /** Whether the disk has no room left. */
    boolean full();

    /** A new database in memory. */
    static Source memory(String name, Migrations migrations) {
        Address address = Address.memory(name);
        migrations.apply(address);
        try (Connection connection = address.connect()) {
            StoreState.begin(connection);
            return of(address, StoreState.read(connection, Instant.EPOCH));
        } catch (SQLException e) {
            throw Failures.opening(e, true);
        }
    }

    /** A database that is in memory already. */
    static Source of(Address address, Sealed state) {
        return new Source() {
            @Override
            public Sealed verify() {
                return state;
            }

            @Override
            public Database connect() throws SQLException {
                return new Database(address);
            }

            @Override
            public long size() {
                return 0;
            }

            @Override
            public boolean full() {
                return false;
            }
        };
    }
}
