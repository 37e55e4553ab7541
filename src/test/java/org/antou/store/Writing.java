package org.antou.store;

import static org.antou.store.db.Tables.SETTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.antou.history.History;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;

/** Writes records one after the other and prints the key of each when its write has returned. A process of its own. */
final class Writing {

    private static final Session CLERK = new Session(Ids.next(), "周敏", Role.CLERK);

    private Writing() {}

    /** @param arguments folder, a prefix for the keys, and what to do: write, hold, or halt before the seal */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        switch (arguments[2]) {
            case "write" -> write(Store.open(folder, TestStores.keys()), arguments[1]);
            case "hold" -> {
                Store.open(folder, TestStores.keys());
                say("open");
                System.in.read();
            }
            default -> {
                Opening opening = new Opening(
                        new StoreFolder(folder), TestStores.keys(), Migrations.program(), Clock.systemUTC());
                write(Store.start(opening, state -> Runtime.getRuntime().halt(9)), arguments[1]);
            }
        }
    }

    private static void write(Store store, String prefix) {
        History history = new History(store, Clock.systemUTC());
        for (int i = 0; ; i++) {
            String key = prefix + "-" + i;
            history.write(CLERK, "登记问题", change -> {
                change.record(new RecordRef("ledger", Ids.next()), List.of(new FieldChange("content", "", key)));
                return change.tx()
                        .dsl()
                        .insertInto(SETTING)
                        .values(key, "整改情况".repeat(50))
                        .execute();
            });
            say(key);
        }
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
