package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.antou.backup.Backups;
import org.antou.backup.Home;
import org.antou.backup.Parcel;
import org.antou.backup.Readable;
import org.antou.backup.Restorer;
import org.antou.backup.Verification;
import org.antou.backup.bundle.Reason;
import org.antou.problem.Problem;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stick is pulled out: the folder goes away while a backup is being written, or before it is read. */
class VanishedTest {

    @TempDir
    Path folder;

    private FaultOffice office;

    @BeforeEach
    void an_office() {
        office = FaultOffice.make(folder.resolve("office"));
    }

    @Test
    void while_a_backup_is_being_written_and_the_next_one_is_good() {
        Path place = office.folder().resolve("backup");
        AtomicReference<Runnable> moment = new AtomicReference<>(() -> FaultOffice.delete(place));
        try (Store store = Store.open(office.folder(), office.keys())) {
            Readable sheet = new Readable("表.xlsx", out -> {
                moment.get().run();
                out.write(1);
            });
            Home home = new Home(office.folder(), "0.0-test", FaultOffice.CLOCK);
            Backups backups = new Backups(store, home, () -> List.of(sheet), () -> 1L << 30);
            Problem.Expected told =
                    catchThrowableOfType(Problem.Expected.class, () -> backups.makeAccepted(Reason.HAND));
            assertThat(told.what()).contains("备份没有做成");
            assertThat(told.safe()).contains("没有改动");
            assertThat(told.advice()).contains("U盘");

            moment.set(() -> {});
            Verification next = backups.makeAccepted(Reason.HAND);
            assertThat(next.good()).isTrue();
            assertThat(backups.verify(next.bundle()).problems()).isEmpty();
        }
        office.requireOpens(
                FaultOffice.PASSWORD,
                in -> assertThat(FaultOffice.names(in.desk())).contains("沈若水"));
    }

    @Test
    void before_a_bundle_or_its_pool_is_read() throws IOException {
        Path bundle = office.newestBundle();
        FaultOffice.delete(office.folder().resolve("backup/attachments"));
        assertRefused(bundle, "附件");
        FaultOffice.delete(bundle);
        assertRefused(bundle, "找不到备份包");
    }

    private void assertRefused(Path bundle, String words) throws IOException {
        Path target = Files.createDirectories(folder.resolve("target"));
        Problem.Expected told = catchThrowableOfType(
                Problem.Expected.class,
                () -> new Restorer(FaultOffice.CLOCK)
                        .into(target, new Parcel(bundle, office.password()), TestStores.keys()));
        assertThat(told.what()).contains(words);
        assertThat(told.safe()).contains("没有改动");
        assertThat(told.advice()).isNotBlank();
        assertThat(Store.exists(target)).isFalse();
    }
}
