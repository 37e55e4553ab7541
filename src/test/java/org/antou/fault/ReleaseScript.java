package org.antou.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.app.PracticeOffice;
import org.antou.app.Startup;
import org.antou.store.Schemas;
import org.antou.store.Scripts;
import org.antou.store.Store;
import org.antou.store.StoreKeys;

/** Writes the sample office's data as this program's schema holds them, to be kept when that schema is released. */
final class ReleaseScript {

    static final Path KEPT = Path.of("src/test/resources/org/antou/store/released");

    private ReleaseScript() {}

    public static void main(String[] arguments) throws IOException {
        Path file = KEPT.resolve("schema-" + Scripts.newest() + ".sql");
        if (Files.exists(file)) {
            throw new IllegalStateException(file + " is there already; what was released is never changed");
        }
        Path folder = Files.createTempDirectory("antou-release");
        Files.writeString(file, script(folder));
        FaultOffice.delete(folder);
        System.exit(0);
    }

    /** The script of a fresh sample office in an empty folder. */
    static String script(Path folder) {
        try (Startup startup = Startup.at(folder, FaultOffice.CLOCK)) {
            PracticeOffice.create(startup, FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray())
                    .signedIn()
                    .desk()
                    .close();
        }
        StoreKeys keys = FaultOffice.keys(folder);
        try (Store store = Store.open(folder, keys)) {
            return Schemas.script(store);
        }
    }
}
