package org.antou.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.antou.store.ChildJvm;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes while files are being attached: no row without its content, and nothing stays that nobody names. */
class AttachmentCrashTest {

    private static final int KILLS = 6;

    @TempDir
    Path folder;

    @BeforeEach
    void a_store() {
        TestStores.file(folder).close();
    }

    @Test
    void a_crash_between_file_and_row_leaves_an_orphan_that_is_swept() throws Exception {
        try (ChildJvm child = new ChildJvm(Attaching.class, folder.toString(), "h", "halt")) {
            assertThat(child.exit()).isEqualTo(9);
        }
        assertThat(files()).hasSize(1);
        try (Store store = Store.open(folder, TestStores.keys())) {
            Attachments attachments = Attaching.service(store, folder);
            assertThat(attachments.all()).isEmpty();
            assertThat(attachments.sweep()).isEqualTo(1);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void no_acknowledged_file_is_lost_to_kill_9_and_no_row_lacks_its_content() throws Exception {
        Random random = new Random();
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(attachAndKill("k" + kill, random));
            try (Store store = Store.open(folder, TestStores.keys())) {
                Attachments attachments = Attaching.service(store, folder);
                assertThat(attachments.audit()).isEmpty();
                assertThat(attachments.all()).extracting(Attachment::name).containsAll(acknowledged);
                for (Attachment attachment : attachments.all()) {
                    assertThat(attachments.read(attachment)).isEqualTo(Attaching.content(attachment.name()));
                }
                attachments.sweep();
                assertThat(files()).hasSize(attachments.contents().size());
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private List<String> attachAndKill(String prefix, Random random) throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        try (ChildJvm child = new ChildJvm(Attaching.class, folder.toString(), prefix, "attach")) {
            int wanted = 1 + random.nextInt(5);
            while (acknowledged.size() < wanted) {
                acknowledged.add(child.line());
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(20_000)));
            acknowledged.addAll(child.kill());
        }
        return acknowledged;
    }

    private List<Path> files() throws IOException {
        Path attachments = folder.resolve("attachments");
        try (Stream<Path> all = Files.walk(attachments)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
