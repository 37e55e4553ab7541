package org.antou.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.antou.history.History;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** Real stores in a folder, with a history, and what backs them up. */
public final class Offices {

    public static final Session CLERK = new Session(Ids.next(), "周敏", Role.ADMINISTRATOR);

    private Offices() {}

    public static Backups backups(Store store, Path folder, Clock clock) {
        Readable sheet = new Readable("台账.xlsx", out -> out.write("不是真的表".getBytes("UTF-8")));
        Backups backups = new Backups(store, new Home(folder, "0.0-test", clock), () -> List.of(sheet), () -> 5L << 30);
        backups.prepare();
        return backups;
    }

    /** One record with its history. */
    public static void write(Store store, String title) {
        new History(store, Clock.systemUTC()).write(CLERK, "登记", change -> {
            var id = Ids.next();
            change.record(new RecordRef("section", id), List.of(new FieldChange("name", "", title)));
            return change.tx().dsl().execute("INSERT INTO SECTION (ID, VERSION, NAME) VALUES (?, 1, ?)", id, title);
        });
    }

    /** An attachment as the attachment room leaves it: encrypted bytes named by their content. */
    public static Path attach(Path folder, String name, byte[] bytes) throws Exception {
        Path file = folder.resolve("attachments").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    public static Store store(Path folder) {
        return TestStores.file(folder);
    }
}
