package org.antou.attachment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.antou.history.History;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** Attaches one file after the other and prints the name of each when that has returned. A process of its own. */
final class Attaching {

    static final RecordRef RECORD = new RecordRef("ledger", new UUID(3, 3));
    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);

    private Attaching() {}

    /** @param arguments folder, prefix of the names, and "halt" to end between file and row */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Store store = Store.open(folder, TestStores.keys());
        Attachments attachments = service(store, folder);
        if (arguments[2].equals("halt")) {
            attachments.holding(List.of(Incoming.of("半途.txt", content("半途"))), ready -> {
                Runtime.getRuntime().halt(9);
                return ready;
            });
        }
        for (int i = 0; ; i++) {
            String name = arguments[1] + "-" + i;
            attachments.attach(CLERK, RECORD, List.of(Incoming.of(name, content(name))));
            System.out.println(name);
            System.out.flush();
        }
    }

    static Attachments service(Store store, Path folder) {
        History history = new History(store, Clock.systemUTC());
        return new Attachments(
                store, history, new Parameters(store, history), folder.resolve("attachments"), Clock.systemUTC());
    }

    static byte[] content(String name) {
        return (name + "的内容").repeat(3000).getBytes(StandardCharsets.UTF_8);
    }
}
