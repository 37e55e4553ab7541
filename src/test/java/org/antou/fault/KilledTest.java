package org.antou.fault;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9: nothing acknowledged is lost, the store opens, its history and its seal are fine. */
class KilledTest {

    private static final int LONG = Integer.getInteger("antou.kills", 200);

    @TempDir
    Path folder;

    @Test
    void at_each_kind_of_work_once() throws Exception {
        kill(6);
    }

    @Test
    @Tag("faults")
    void again_and_again() throws Exception {
        kill(LONG);
    }

    private void kill(int count) throws Exception {
        Seed seed = Seed.of("kill");
        KilledOffices offices = new KilledOffices(folder);
        List<Victim> works = List.of(
                offices::writing,
                offices::backingUp,
                offices::migrating,
                offices::restoring,
                offices::swappingStores,
                offices::swappingKeys);
        Pace pace = new Pace("kills", count);
        for (int i = 0; i < count; i++) {
            try {
                works.get(i % works.size()).kill(seed.random(i));
            } catch (Exception | AssertionError failed) {
                throw new AssertionError(seed.tells(i), failed);
            }
            pace.done(i + 1);
        }
        System.out.println("kills: " + count + ", nothing lost; " + offices.tally());
    }

    private interface Victim {
        void kill(java.util.Random random) throws Exception;
    }
}
