package org.antou.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.backup.Progress;
import org.antou.backup.medium.MediumKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flipped, zeroed, cut and doubled bytes all over a bundle that holds everything itself. */
class InjuredBundleTest {

    private static final int LONG = Integer.getInteger("antou.injuries", 2000);

    @TempDir
    Path folder;

    @Test
    void a_few_in_every_region() throws Exception {
        injure(64, 16);
    }

    @Test
    @Tag("faults")
    void many_in_every_region() throws Exception {
        injure(LONG, LONG / 4);
    }

    private void injure(int count, int resealed) throws IOException {
        Seed seed = Seed.of("injury");
        FaultOffice office = FaultOffice.make(folder.resolve("office"));
        InjuredBundles bundles = new InjuredBundles(folder.resolve("work"), office, whole(office));
        Pace pace = new Pace("injuries", count + resealed);
        for (int i = 0; i < count + resealed; i++) {
            try {
                bundles.injure(i, seed.random(i), i >= count);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(seed.tells(i), failed);
            }
            pace.done(i + 1);
        }
        System.out.println("injuries: " + count + " and " + resealed + " with the hash made to fit" + bundles.tally());
    }

    private Path whole(FaultOffice office) throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        try (Startup startup = Startup.at(office.folder(), FaultOffice.CLOCK)) {
            SignedIn in = startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray());
            in.desk().media().register(in.session(), "移动硬盘", MediumKind.DRIVE, stick);
            Path bundle = in.desk()
                    .media()
                    .copyWhole(in.session(), stick, Progress.NONE)
                    .bundle();
            in.desk().close();
            return bundle;
        }
    }
}
