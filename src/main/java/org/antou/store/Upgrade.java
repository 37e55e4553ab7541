package org.antou.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.antou.file.SafeFiles;
import org.flywaydb.core.api.FlywayException;

/** Migrates a copy of a closed store, verifies it and puts it in the store's place; the old file is kept beside it. */
final class Upgrade {

    private static final String COPY = "antou-upgrade";

    private final StoreFolder folder;
    private final Migrations migrations;
    private final Address copy;

    Upgrade(StoreFolder folder, StoreKeys keys, Migrations migrations) {
        this.folder = folder;
        this.migrations = migrations;
        this.copy = Address.file(folder, COPY, keys);
    }

    /** @param before the state of the store as it is */
    void run(Sealed before) {
        Path file = folder.database(COPY);
        try {
            Files.deleteIfExists(file);
            Files.copy(folder.database(), file);
            migrations.apply(copy);
            verify(before);
            keep(folder.database("antou-v" + before.schema() + "-" + before.generation()));
            SafeFiles.replace(file, folder.database());
        } catch (IOException | SQLException | FlywayException e) {
            discard(file, e);
            throw Failures.migrationFailed(e);
        }
    }

    private void verify(Sealed before) throws SQLException {
        try (Connection connection = copy.readOnly().connect()) {
            Sealed after = StoreState.read(connection, before.at());
            boolean complete = after.schema() == migrations.newest()
                    && after.generation() == before.generation()
                    && after.head().equals(before.head())
                    && before.counts().entrySet().stream()
                            .allMatch(e -> after.counts().getOrDefault(e.getKey(), 0L) >= e.getValue());
            if (!complete) {
                throw new SQLException("the migrated copy holds less than the store: " + before + " → " + after);
            }
        }
    }

    /** A second name for the old file; a copy where the disk knows no links. At no moment is there no store. */
    private void keep(Path old) throws IOException {
        Files.deleteIfExists(old);
        try {
            Files.createLink(old, folder.database());
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(folder.database(), old);
            SafeFiles.sync(old);
        }
    }

    private static void discard(Path file, Exception why) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}
