package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.antou.app.Desk;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.backup.Verification;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Place.Kept;
import org.antou.history.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The battery of the clock is empty, or somebody set it back: the office goes on, in the order in which things were done. */
class ClockTest {

    @TempDir
    Path folder;

    @Test
    void years_back_and_years_ahead() {
        FaultOffice office = FaultOffice.make(folder.resolve("office"));
        visit(office, Duration.ofDays(-3000), "回到从前");
        visit(office, Duration.ofDays(4000), "跑到以后");
        visit(office, Duration.ZERO, "又对了");
        office.requireOpens(FaultOffice.PASSWORD, in -> {
            assertThat(FaultOffice.names(in.desk())).contains("沈若水", "回到从前", "跑到以后", "又对了");
            assertThat(in.desk().backups().changed()).isFalse();
            List<Long> order =
                    in.desk().history().latest(100).stream().map(Entry::seq).toList();
            assertThat(order).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        });
        // Of the true day, of the day long ago, of the day to come, and of the true day again.
        assertThat(office.bundles()).hasSizeGreaterThanOrEqualTo(4);
    }

    private static void visit(FaultOffice office, Duration shift, String name) {
        Clock clock = Clock.offset(FaultOffice.CLOCK, shift);
        try (Startup startup = Startup.at(office.folder(), clock)) {
            SignedIn in = startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray());
            try (Desk desk = in.desk()) {
                FaultOffice.requireSound(desk);
                FaultOffice.person(desk, in.session(), name);
                assertThat(desk.backups().shrinkage()).isEmpty();
                Verification made = desk.backups().make(Reason.HAND);
                assertThat(made.good()).isTrue();
                assertThat(desk.backups().place().newest().map(Kept::file)).contains(made.bundle());
            }
        }
    }
}
