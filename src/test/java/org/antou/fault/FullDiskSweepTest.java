package org.antou.fault;

import static org.antou.fault.FaultOffice.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.antou.app.Desk;
import org.antou.app.Moving;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.backup.Parcel;
import org.antou.backup.bundle.Reason;
import org.antou.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full after so many bytes, for every so many: what is told is true, and with room again all is there. */
@Tag("faults")
class FullDiskSweepTest {

    private static final int STEPS = Integer.getInteger("antou.disk", 40);
    private static final int SIZE = 24 << 20;
    private static final int BLOCK = 4096;

    @TempDir
    Path mount;

    @TempDir
    Path elsewhere;

    private FaultOffice office;
    private final Map<String, int[]> tally = new TreeMap<>();

    @BeforeEach
    void a_small_disk() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "none", mount.toString()) == 0, "may not mount");
        office = FaultOffice.make(elsewhere.resolve("office"));
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", mount.toString());
    }

    @Test
    void everything_an_office_does() throws Exception {
        Pace pace = new Pace("full disk", STEPS);
        for (int step = 0; step < STEPS; step++) {
            // Densely where little is free: there the single blocks matter.
            int free = (int) ((double) step * step / (STEPS * STEPS) * (1200 << 10)) / BLOCK * BLOCK;
            inOffice("person", free, in -> FaultOffice.person(in.desk(), in.session(), "满盘"));
            inOffice("attachment", free, in -> FaultOffice.attach(in.desk(), in.session(), "附件满盘"));
            inOffice("import", free, in -> FaultOffice.notice(in.desk(), in.session(), "满盘"));
            inOffice("backup", free, in -> in.desk().backups().makeAccepted(Reason.HAND));
            inOffice(
                    "password",
                    free,
                    in -> in.desk()
                            .accounts()
                            .changePassword(in.session(), PASSWORD.toCharArray(), "Cc-11111".toCharArray()));
            restoring(free);
            pace.done(step + 1);
        }
        StringBuilder text = new StringBuilder("full disk: " + STEPS + " sizes of free room");
        tally.forEach(
                (what, counts) -> text.append("%n  %-12s %4d refused  %4d done".formatted(what, counts[0], counts[1])));
        System.out.println(text);
        tally.values().forEach(counts -> assertThat(counts).doesNotContain(0));
    }

    private void inOffice(String what, int free, Work work) throws Exception {
        Path data = mount.resolve("office");
        FaultOffice.delete(data);
        FaultOffice here = office.copyTo(data);
        boolean done;
        try (Startup startup = Startup.at(data, FaultOffice.CLOCK)) {
            SignedIn in = startup.signIn(FaultOffice.LOGIN, PASSWORD.toCharArray());
            fill(free);
            done = tried(what, () -> work.on(in));
            Files.delete(ballast());
            if (!done) {
                // With room again the same window goes on.
                FaultOffice.person(in.desk(), in.session(), "有空了");
            }
            in.desk().close();
        }
        boolean fresh = what.equals("password") && !opens(data, PASSWORD);
        here.requireOpens(fresh ? "Cc-11111" : PASSWORD, in -> {
            requireTrue(what, done, fresh, in.desk());
            assertThat(FaultOffice.names(in.desk())).contains("周慕言", "沈若水");
            assertThat(FaultOffice.names(in.desk()).contains("有空了")).isEqualTo(!done);
            assertThat(in.desk().backups().make(Reason.HAND).good()).isTrue();
        });
        for (Path bundle : here.bundles()) {
            assertThat(new org.antou.backup.Verifier(FaultOffice.CLOCK)
                            .verify(bundle, office.password())
                            .problems())
                    .isEmpty();
        }
    }

    private static void requireTrue(String what, boolean done, boolean fresh, Desk desk) {
        if (!done) {
            return;
        }
        assertThat(
                        switch (what) {
                            case "person" -> FaultOffice.names(desk).contains("满盘");
                            case "attachment" ->
                                desk.attachments().all().stream()
                                        .anyMatch(a -> a.name().equals("附件满盘.txt"));
                            case "import" -> desk.ledger().inspections().size() == 2;
                            case "password" -> fresh;
                            default -> true;
                        })
                .isTrue();
    }

    private void restoring(int free) throws Exception {
        Path target = mount.resolve("restored");
        FaultOffice.delete(mount.resolve("office"));
        FaultOffice.delete(target);
        fill(free * 8);
        boolean done = tried("restore", () -> restore(target));
        Files.delete(ballast());
        if (!done) {
            restore(target);
        }
        try (Startup startup = Startup.at(target, FaultOffice.CLOCK)) {
            SignedIn in = startup.signIn(FaultOffice.LOGIN, PASSWORD.toCharArray());
            FaultOffice.requireSound(in.desk());
            assertThat(FaultOffice.names(in.desk())).contains("周慕言", "沈若水");
            in.desk().close();
        }
        FaultOffice.delete(target);
    }

    private void restore(Path target) {
        try (Startup startup = Startup.at(target, FaultOffice.CLOCK)) {
            Parcel parcel = new Parcel(office.newestBundle(), office.password());
            Moving.restore(startup, parcel, Optional.empty(), PASSWORD.toCharArray())
                    .signedIn()
                    .desk()
                    .close();
        }
    }

    /** Whether it was done; else it must have been refused in three sentences. */
    private boolean tried(String what, Runnable work) {
        int[] counts = tally.computeIfAbsent(what, w -> new int[2]);
        try {
            work.run();
            counts[1]++;
            return true;
        } catch (Problem.Expected told) {
            counts[0]++;
            assertThat(List.of(told.what(), told.safe(), told.advice()))
                    .allSatisfy(s -> assertThat(s).endsWith("。"));
            assertThat(told.text()).containsAnyOf("磁盘", "空间");
            return told.what().contains("已经保存");
        }
    }

    private static boolean opens(Path data, String password) {
        try (Startup startup = Startup.at(data, FaultOffice.CLOCK)) {
            startup.signIn(FaultOffice.LOGIN, password.toCharArray()).desk().close();
            return true;
        } catch (Problem.Expected wrong) {
            assertThat(wrong.what()).contains("口令不对");
            return false;
        }
    }

    /** Leaves so many bytes free. */
    private void fill(int free) throws IOException {
        long usable = mount.toFile().getUsableSpace();
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) 7);
        try (var out = Files.newOutputStream(ballast())) {
            for (long left = usable - free; left >= BLOCK; left -= BLOCK) {
                out.write(block);
            }
        }
    }

    private Path ballast() {
        return mount.resolve("ballast");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private interface Work {
        void on(SignedIn in);
    }
}
