package org.antou.cadre;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.CheckName;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.DeterminationColumns;
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

/** A real store in memory on 2026-06-15 with the register of personnel files switched on. */
public final class Fixture {

    public static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    public static final Session ADMINISTRATOR = new Session(new UUID(1, 3), "方主任", Role.ADMINISTRATOR);
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    public final Store store = TestStores.memory();
    public final Clock clock = Clock.fixed(Instant.parse("2026-06-15T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    public final History history = new History(store, clock);
    public final People people = new People(store, history);
    public final CadreRegister register =
            new CadreRegister(store, history, people, new Parameters(store, history), clock);
    public final CadreFiles files = register.files();

    /** @param on whether the register is on */
    public Fixture(boolean on) {
        if (on) {
            register.gate().open(ADMINISTRATOR, "方主任", TODAY, "局保密委 2026 年第 2 次会议");
        }
    }

    public Person person(String name) {
        return people.createPerson(CLERK, name, Optional.empty());
    }

    public FileCheck check(Person who) {
        return files.save(CLERK, files.blank(Optional.of(who.named())));
    }

    public static Named named(FileCheck check) {
        return new Named(check.id(), CheckName.of(check.personName(), check.batch()));
    }

    /** What a paper says; pairs of column and value. */
    public FileEvidence evidence(FileCheck check, FileItem item, EvidenceRole role, String says, Object... more) {
        FileEvidence blank = FileEvidence.blank(Ids.next(), Optional.of(named(check)));
        Values values = FileEvidenceColumns.ALL
                .values(blank)
                .with(FileEvidenceColumns.ITEM, Optional.of(item))
                .with(FileEvidenceColumns.ROLE, Optional.of(role))
                .with(FileEvidenceColumns.MATERIAL, Optional.of("材料"))
                .with(FileEvidenceColumns.SAYS, Optional.of(says));
        for (int i = 0; i < more.length; i += 2) {
            values = values.with((String) more[i], Optional.of(more[i + 1]));
        }
        return files.parts().evidence().save(CLERK, FileEvidenceColumns.of(blank.id(), 0, values));
    }

    /** A determination as typed from signed paper. */
    public Determination typed(FileCheck check, FileItem item, String content, String first, String second) {
        Determination blank = Determination.blank(Ids.next(), Optional.of(named(check)));
        return DeterminationColumns.of(
                blank.id(),
                0,
                DeterminationColumns.ALL
                        .values(blank)
                        .with(DeterminationColumns.ITEM, Optional.of(item))
                        .with(DeterminationColumns.CONTENT, Optional.of(content))
                        .with(DeterminationColumns.BASIS, Optional.of("按最早形成材料"))
                        .with(DeterminationColumns.FIRST_REVIEWER, Optional.of(first))
                        .with(DeterminationColumns.SECOND_REVIEWER, Optional.of(second)));
    }
}
