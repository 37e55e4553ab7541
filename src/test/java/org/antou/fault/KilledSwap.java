package org.antou.fault;

import static org.antou.fault.FaultOffice.PASSWORD;
import static org.antou.fault.Kills.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.antou.app.Startup;
import org.antou.backup.Verifier;
import org.antou.history.History;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.store.Store;

/** Killed while an older state is put in the place of the opened store: one of the two is there, and the other is kept. */
final class KilledSwap {

    private final Path folder;
    private final FaultOffice template;
    private final Kills kills = new Kills(1, Duration.ofMillis(3000));
    private final Map<String, Integer> tally = new TreeMap<>();
    private int cases;

    KilledSwap(Path folder, FaultOffice template) {
        this.folder = folder;
        this.template = template;
    }

    Map<String, Integer> tally() {
        return tally;
    }

    void swapping(Random random) throws Exception {
        FaultOffice office = template.copyTo(folder.resolve("swap" + cases++));
        List<String> said = kills.kill(
                random,
                "swap",
                office.folder().toString(),
                office.bundles().get(1).toString());
        String moment = moment(office.folder(), said);
        tally.merge("swapping, " + moment, 1, Integer::sum);
        try (Startup startup = Startup.at(office.folder(), FaultOffice.CLOCK)) {
            var in = startup.signIn(FaultOffice.LOGIN, PASSWORD.toCharArray());
            FaultOffice.requireSound(in.desk());
            List<String> names = FaultOffice.names(in.desk());
            boolean old = names.contains("之前");
            assertThat(names).contains("周慕言").containsAll(told(said, "person"));
            assertThat(names.contains("沈若水")).isEqualTo(old);
            assertThat(said.contains("placed") && old).isFalse();
            in.desk().close();
            if (!old) {
                requireKept(office);
            }
        }
        Store.open(office.folder(), office.keys()).close();
        assertThat(office.folder().resolve("restoring")).doesNotExist();
        assertThat(office.folder().resolve("restoring.order")).doesNotExist();
        for (Path bundle : office.bundles()) {
            assertThat(new Verifier(FaultOffice.CLOCK)
                            .verify(bundle, office.password())
                            .problems())
                    .isEmpty();
        }
        FaultOffice.delete(office.folder());
    }

    /** The replaced store still opens and holds what was saved last. */
    private static void requireKept(FaultOffice office) throws IOException {
        Path kept;
        try (Stream<Path> files = Files.list(office.folder())) {
            kept = files.filter(file -> file.getFileName().toString().startsWith("replaced-"))
                    .findFirst()
                    .orElseThrow();
        }
        try (Store store = Store.open(kept, office.keys())) {
            People people = new People(store, new History(store, Clock.systemUTC()));
            assertThat(people.persons()).extracting(Person::name).contains("之前", "沈若水");
        }
    }

    private static String moment(Path folder, List<String> said) {
        if (said.contains("placed")) {
            return "done";
        }
        if (Files.exists(folder.resolve("restoring.order"))) {
            return "ordered";
        }
        return Files.exists(folder.resolve("restoring")) ? "being prepared" : "before";
    }
}
