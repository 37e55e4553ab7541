package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.antou.attachment.Incoming;
import org.antou.register.RecordRef;
import org.antou.store.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of a PC tells more than the store keeps of an instant. */
class FineClockTest {

    @TempDir
    Path temp;

    @Test
    void whatWasAttachedBetweenTwoMillisecondsCanBeTakenBack() throws Exception {
        Clock fine = Clock.fixed(Instant.parse("2026-03-02T01:00:00.123456789Z"), ZoneOffset.UTC);
        Path file = Files.write(temp.resolve("说明.txt"), "情况说明".getBytes(StandardCharsets.UTF_8));
        try (Startup startup = Startup.at(temp.resolve("data"), fine)) {
            SignedIn in = startup.create(new NewOffice("云山市某局", "", ""), "chenyun", "Antou-2024".toCharArray())
                    .signedIn();
            try (Desk desk = in.desk()) {
                RecordRef owner = new RecordRef("person", Ids.next());
                desk.attachments().attach(in.session(), owner, List.of(Incoming.of(file)));
                desk.undo().undo(in.session(), desk.history().batches(1).get(0).id());
                assertThat(desk.attachments().of(owner)).isEmpty();
            }
        }
    }
}
