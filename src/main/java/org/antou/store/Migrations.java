package org.antou.store;

import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * The steps from an empty database to the schema of this program.
 *
 * @param locations where the SQL stands
 * @param newest    number of the last step
 */
record Migrations(List<String> locations, int newest) {

    /** The highest number among the files; numbers may be missing between. A test holds it against them. */
    private static final int NEWEST = 25;

    static Migrations program() {
        return new Migrations(List.of("classpath:org/antou/store/migration"), NEWEST);
    }

    /** Brings a database up to date; a step that fails leaves half of itself behind, so only ever on a copy. */
    void apply(Address address) {
        flyway(address).migrate();
    }

    /** The same steps, up to an earlier one. */
    Migrations upTo(int schema) {
        if (schema < 1 || schema > newest) {
            throw Failures.newer(schema, newest);
        }
        return new Migrations(locations, schema);
    }

    Flyway flyway(Address address) {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations(locations.toArray(String[]::new))
                .target(Integer.toString(newest))
                .load();
    }
}
