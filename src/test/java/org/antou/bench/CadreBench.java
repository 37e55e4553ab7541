package org.antou.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.CadreFiles;
import org.antou.cadre.CadreRegister;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileEvidenceColumns;
import org.antou.cadre.model.FileItem;
import org.antou.history.History;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** So many persons with a check each and thirty papers in it: the list, one sheet, all sheets, what the start page asks. */
public final class CadreBench {

    private static final int PAPERS = 30;
    private static final Session ADMINISTRATOR = new Session(new UUID(1, 1), "管理员", Role.ADMINISTRATOR);

    private CadreBench() {}

    public static void main(String[] args) {
        run(System.out, args.length == 0 ? 2_000 : Integer.parseInt(args[0]));
    }

    public static void run(PrintStream out, int persons) {
        try (Store store = TestStores.memory()) {
            History history = new History(store, Clock.systemDefaultZone());
            People people = new People(store, history);
            CadreRegister register = new CadreRegister(
                    store, history, people, new Parameters(store, history), Clock.systemDefaultZone());
            register.gate().open(ADMINISTRATOR, "管理员", LocalDate.of(2026, 1, 5), "基准");
            CadreFiles files = register.files();
            out.printf("files: filled in %d ms%n", millis(() -> fill(history, people, files, persons)));
            out.printf(
                    "files: %d checks, %d papers%n",
                    files.count(), files.parts().evidence().count());
            List<FileCheck> all = files.all();
            for (int i = 1; i <= 3; i++) {
                FileCheck one = all.get(all.size() / 2 + i);
                out.printf(
                        "files: first 200 of the list %d ms, all %d ms, one sheet %d ms%n",
                        millis(() -> files.page(0, 200)),
                        millis(files::all),
                        millis(() -> files.sheet(one).lines()));
                out.printf(
                        "files: every sheet at once %d ms%n",
                        millis(() -> files.sheets(all).forEach(sheet -> sheet.lines())));
                out.printf(
                        "files: what the start page asks %d ms%n",
                        millis(() -> register.ports().forEach(port -> port.findings(LocalDate.of(2026, 6, 15)))));
            }
        }
    }

    private static void fill(History history, People people, CadreFiles files, int persons) {
        List<Person> made = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            made.add(new Person(Ids.next(), 0, "人员" + i, Optional.empty(), "", "", ""));
        }
        people.saveAll(ADMINISTRATOR, "基准", made);
        List<FileCheck> checks = made.stream()
                .map(person -> files.blank(Optional.of(person.named())))
                .toList();
        history.write(ADMINISTRATOR, "基准", change -> {
            files.parts().checks().rows().createAll(change, checks);
            files.parts()
                    .evidence()
                    .rows()
                    .createAll(
                            change, checks.stream().flatMap(CadreBench::papers).toList());
            return 0;
        });
    }

    private static java.util.stream.Stream<FileEvidence> papers(FileCheck check) {
        return java.util.stream.IntStream.range(0, PAPERS).mapToObj(i -> {
            FileEvidence blank = FileEvidence.blank(Ids.next(), Optional.of(new Named(check.id(), "")));
            Values values = FileEvidenceColumns.ALL
                    .values(blank)
                    .with(FileEvidenceColumns.ITEM, Optional.of(FileItem.values()[i % FileItem.values().length]))
                    .with(FileEvidenceColumns.ROLE, Optional.of(EvidenceRole.values()[i % 4]))
                    .with(FileEvidenceColumns.MATERIAL, Optional.of("材料" + i))
                    .with(FileEvidenceColumns.SAYS, Optional.of("198" + i % 10 + ".05"));
            return FileEvidenceColumns.of(blank.id(), 0, values);
        });
    }

    private static long millis(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1_000_000;
    }
}
