package org.antou.cadre.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.antou.cadre.Parts;
import org.antou.cadre.model.CheckName;
import org.antou.cadre.model.CheckRules;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.CheckStep;
import org.antou.cadre.model.CheckStepColumns;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.CvLineColumns;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.DeterminationColumns;
import org.antou.cadre.model.DeterminationRules;
import org.antou.cadre.model.DeterminationState;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.FamilyMemberColumns;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileEvidenceColumns;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.FileMaterialColumns;
import org.antou.cadre.model.ItemLine;
import org.antou.register.Columns;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordForm;
import org.antou.register.view.RecordKeeper;
import org.antou.store.Ids;

/** The forms of what belongs to a sheet; whose it is stands above them and is no field. */
record PartForms(CadrePlace place, CheckSheet sheet, Opening opening) {

    /** Puts a form over the sheet. */
    interface Opening {
        <R> void open(String title, RecordForm<R> form, R row, boolean created);
    }

    private FileCheck check() {
        return sheet.check();
    }

    private Optional<Named> owner() {
        return Optional.of(new Named(check().id(), CheckName.of(check().personName(), check().batch())));
    }

    /** A new paper about an item. */
    void evidence(ItemLine line) {
        FileEvidence blank = FileEvidence.blank(Ids.next(), owner());
        Values values = FileEvidenceColumns.ALL
                .values(blank)
                .with(FileEvidenceColumns.ITEM, Optional.of(line.item()))
                .with(FileEvidenceColumns.STUDY, line.study());
        evidence(FileEvidenceColumns.of(blank.id(), 0, values), true);
    }

    void evidence(FileEvidence evidence, boolean created) {
        open(
                "材料记载",
                new Kind<>(
                        FileEvidence.REGISTER,
                        FileEvidenceColumns.ALL,
                        place.parts().evidence(),
                        Set.of(FileEvidenceColumns.CHECK),
                        row -> CheckRules.beyondMissing(row, place.today())),
                evidence,
                created);
    }

    void step(Optional<CheckStep> step) {
        open(
                "核查步骤",
                new Kind<>(
                        CheckStep.REGISTER,
                        CheckStepColumns.ALL,
                        place.parts().steps(),
                        Set.of(CheckStepColumns.CHECK),
                        row -> CheckRules.beyondMissing(row, place.today())),
                step.orElseGet(() -> CheckStep.blank(Ids.next(), owner())),
                step.isEmpty());
    }

    void material(Optional<FileMaterial> material) {
        open(
                "档案材料",
                new Kind<>(
                        FileMaterial.REGISTER,
                        FileMaterialColumns.ALL,
                        place.parts().materials(),
                        Set.of(FileMaterialColumns.PERSON),
                        row -> List.of()),
                material.orElseGet(() -> FileMaterial.blank(Ids.next(), check().person())),
                material.isEmpty());
    }

    void cv(Optional<CvLine> line) {
        open(
                "简历",
                new Kind<>(
                        CvLine.REGISTER,
                        CvLineColumns.ALL,
                        place.parts().cv(),
                        Set.of(CvLineColumns.PERSON),
                        CheckRules::beyondMissing),
                line.orElseGet(() -> CvLine.blank(Ids.next(), check().person())),
                line.isEmpty());
    }

    void family(Optional<FamilyMember> member) {
        open(
                "家庭成员",
                new Kind<>(
                        FamilyMember.REGISTER,
                        FamilyMemberColumns.ALL,
                        place.parts().family(),
                        Set.of(FamilyMemberColumns.PERSON),
                        row -> List.of()),
                member.orElseGet(() -> FamilyMember.blank(Ids.next(), check().person())),
                member.isEmpty());
    }

    /** A new determination of an item; reviewers and days are those of the last one of this check. */
    void determine(ItemLine line, boolean deleting) {
        Determination blank = Determination.blank(Ids.next(), owner());
        Values last = sheet.course().determinations().stream()
                .reduce((a, b) -> b)
                .map(DeterminationColumns.ALL::values)
                .orElse(Values.empty());
        Values values = DeterminationColumns.ALL
                .values(blank)
                .with(DeterminationColumns.ITEM, Optional.of(line.item()))
                .with(DeterminationColumns.STUDY, line.study())
                .with(
                        DeterminationColumns.STATE,
                        Optional.of(deleting ? DeterminationState.DELETED : DeterminationState.FORMAL));
        for (String kept : List.of(
                DeterminationColumns.FIRST_REVIEWER,
                DeterminationColumns.FIRST_ON,
                DeterminationColumns.SECOND_REVIEWER,
                DeterminationColumns.SECOND_ON,
                DeterminationColumns.MEETING_ON)) {
            values = values.with(kept, Optional.ofNullable(last.byKey().get(kept)));
        }
        Set<String> hidden = deleting
                ? Set.of(
                        DeterminationColumns.CHECK,
                        DeterminationColumns.ITEM,
                        DeterminationColumns.STUDY,
                        DeterminationColumns.CONTENT,
                        DeterminationColumns.DATE)
                : Set.of(DeterminationColumns.CHECK, DeterminationColumns.ITEM, DeterminationColumns.STUDY);
        open(
                (deleting ? "删除认定 · " : "组织认定 · ") + line.title(),
                new Kind<>(
                        Determination.REGISTER + "." + line.title(),
                        DeterminationColumns.ALL,
                        place.parts().determinations(),
                        hidden,
                        row -> DeterminationRules.violations(row, place.today())),
                DeterminationColumns.of(blank.id(), 0, values),
                true);
    }

    /** How one kind of record is edited. */
    private record Kind<R>(
            String key, Columns<R> columns, Parts<R> parts, Set<String> hidden, Function<R, List<Violation>> check) {}

    private <R> void open(String title, Kind<R> kind, R row, boolean created) {
        FormSpec<R> spec = new FormSpec<>(
                        kind.key() + "." + check().id(),
                        kind.columns(),
                        List.of(FormGroup.of(
                                title,
                                kind.columns().editable().stream()
                                        .map(column -> column.key())
                                        .toArray(String[]::new))),
                        Map.of(),
                        kind.check(),
                        new Keeper<>(kind.parts(), this::saved))
                .without(kind.hidden());
        String of = title.contains("·") ? title : (created ? "登记" : "修改") + title;
        opening.open(check().personName() + " · " + of, new RecordForm<>(place.work(), spec, List.of()), row, created);
    }

    /** Determinations go through the use case that knows what was determined before; everything else is saved as it is. */
    @SuppressWarnings("unchecked")
    private <R> R saved(Parts<R> parts, R row) {
        if (row instanceof Determination determination) {
            return (R) place.files()
                    .determine(place.session(), check(), List.of(determination), false)
                    .get(0);
        }
        return parts.save(place.session(), row);
    }

    private record Keeper<R>(Parts<R> parts, Saving<R> saving) implements RecordKeeper<R> {

        /** How a record is saved. */
        interface Saving<R> {
            R save(Parts<R> parts, R row);
        }

        @Override
        public UUID id(R row) {
            return parts.rows().ref(row).id();
        }

        @Override
        public Optional<R> current(UUID id) {
            return parts.find(id);
        }

        @Override
        public R onto(R mine, R current) {
            return parts.rows()
                    .restored(
                            id(mine),
                            parts.rows().version(current),
                            parts.rows().columns().values(mine));
        }

        @Override
        public R save(R row) {
            return saving.save(parts, row);
        }
    }
}
