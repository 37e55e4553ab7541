package org.antou.cadre.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.DeterminationColumns;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.PartyPaper;
import org.antou.cadre.model.StudyMode;
import org.antou.people.model.Identity;
import org.antou.people.model.PartyLife;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Person;
import org.antou.people.model.Sex;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** A sheet of one invented person, piece by piece. */
final class SheetDraft {

    static final LocalDate ON = LocalDate.of(2021, 6, 1);
    static final CadreLimits LIMITS = new CadreLimits(16, 18, 12, 1, 3);

    private final Named who = new Named(new UUID(1, 1), "林某");
    private final List<FileEvidence> evidence = new ArrayList<>();
    private final List<FileMaterial> materials = new ArrayList<>();
    private final List<CvLine> cv = new ArrayList<>();
    private final List<Determination> determinations = new ArrayList<>();
    private Person person = new Person(who.id(), 1, who.name(), Optional.empty(), "", "", "lm");
    private int ids = 10;

    static Optional<PartialDate> day(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(stored));
    }

    private UUID id() {
        return new UUID(2, ids++);
    }

    SheetDraft says(FileItem item, EvidenceRole role, String material, String date) {
        return says(item, role, material, date, false);
    }

    SheetDraft says(FileItem item, EvidenceRole role, String material, String date, boolean altered) {
        evidence.add(new FileEvidence(
                id(),
                1,
                Optional.empty(),
                Optional.of(item),
                Optional.empty(),
                Optional.of(role),
                Optional.of(ArchiveCategory.PARTY),
                material,
                day("2001-05"),
                date,
                day(date),
                altered,
                ""));
        return this;
    }

    /** What a paper says in words, with no date beside them. */
    SheetDraft words(FileItem item, EvidenceRole role, String material, String words) {
        evidence.add(new FileEvidence(
                id(),
                1,
                Optional.empty(),
                Optional.of(item),
                Optional.empty(),
                Optional.of(role),
                Optional.of(ArchiveCategory.LEARNING),
                material,
                Optional.empty(),
                words,
                Optional.empty(),
                false,
                ""));
        return this;
    }

    SheetDraft determined(FileItem item, String date) {
        Determination blank = Determination.blank(id(), Optional.empty());
        determinations.add(DeterminationColumns.of(
                blank.id(),
                1,
                DeterminationColumns.ALL
                        .values(blank)
                        .with(DeterminationColumns.ITEM, Optional.of(item))
                        .with(DeterminationColumns.CONTENT, Optional.of(date))
                        .with("date", day(date))));
        return this;
    }

    SheetDraft cv(String from, String to, String work, StudyMode... study) {
        cv.add(new CvLine(
                id(),
                1,
                Optional.of(who),
                day(from),
                day(to),
                work,
                List.of(study).stream().findFirst(),
                ""));
        return this;
    }

    SheetDraft paper(ArchiveCategory category, String name, String made, PartyPaper... paper) {
        materials.add(new FileMaterial(
                id(),
                1,
                Optional.of(who),
                Optional.of(category),
                List.of(paper).stream().findFirst(),
                name,
                day(made),
                ""));
        return this;
    }

    SheetDraft party(PartyStatus status, String joined, String confirmed) {
        PartyLife party =
                new PartyLife(Optional.of(status), day(joined), day(confirmed), Optional.empty(), "", Optional.empty());
        return is(person.idNumber(), person.identity(), party);
    }

    SheetDraft born(String birth, Sex sex, String idNumber) {
        return is(idNumber, new Identity(Optional.of(sex), day(birth)), person.party());
    }

    private SheetDraft is(String idNumber, Identity identity, PartyLife party) {
        person = new Person(
                person.id(),
                1,
                person.name(),
                person.section(),
                "",
                idNumber,
                "lm",
                identity,
                person.service(),
                person.loaned(),
                party,
                person.departure(),
                "");
        return this;
    }

    CheckSheet sheet() {
        return new CheckSheet(
                FileCheck.blank(new UUID(3, 3), Optional.of(who)),
                Optional.of(person),
                new CheckSheet.Course(evidence, determinations, List.of()),
                new CheckSheet.Archive(materials, cv, List.of()));
    }

    /** What one rule finds, by its key without the register. */
    List<Finding> finds(String rule) {
        return CadreRules.check(sheet(), LIMITS, ON).stream()
                .filter(f -> f.rule().equals("cadre." + rule))
                .toList();
    }
}
