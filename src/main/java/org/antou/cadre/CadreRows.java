package org.antou.cadre;

import org.antou.cadre.model.CheckRules;
import org.antou.cadre.model.CheckStep;
import org.antou.cadre.model.CheckStepColumns;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.CvLineColumns;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.DeterminationColumns;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.FamilyMemberColumns;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileCheckColumns;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileEvidenceColumns;
import org.antou.cadre.model.FileLook;
import org.antou.cadre.model.FileLookColumns;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.FileMaterialColumns;
import org.antou.cadre.store.CheckStepStore;
import org.antou.cadre.store.CvLineStore;
import org.antou.cadre.store.DeterminationStore;
import org.antou.cadre.store.FamilyMemberStore;
import org.antou.cadre.store.FileCheckStore;
import org.antou.cadre.store.FileEvidenceStore;
import org.antou.cadre.store.FileMaterialStore;
import org.antou.history.Change;
import org.antou.register.Columns;
import org.antou.register.port.ShelfRows;

/** How each kind of record of this register is written together with its history. */
final class CadreRows {

    private CadreRows() {}

    static ShelfRows<FileCheck> checks() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        FileCheck.REGISTER,
                        FileCheckColumns.KEPT,
                        FileCheckColumns.ALL,
                        FileCheckColumns.PERSON,
                        FileCheckColumns::of),
                new FileCheckStore());
    }

    /** What a paper says gets the date that its words are, wherever it comes from. */
    static ShelfRows<FileEvidence> evidence() {
        return new ShelfRows<>(
                shape(
                        FileEvidence.REGISTER,
                        FileEvidenceColumns.ALL,
                        FileEvidenceColumns.CHECK,
                        FileEvidenceColumns::of),
                new FileEvidenceStore()) {
            @Override
            public FileEvidence save(Change change, FileEvidence row) {
                return super.save(change, CheckRules.completed(row));
            }
        };
    }

    static ShelfRows<FileMaterial> materials() {
        return new ShelfRows<>(
                shape(
                        FileMaterial.REGISTER,
                        FileMaterialColumns.ALL,
                        FileMaterialColumns.PERSON,
                        FileMaterialColumns::of),
                new FileMaterialStore());
    }

    static ShelfRows<Determination> determinations() {
        return new ShelfRows<>(
                shape(
                        Determination.REGISTER,
                        DeterminationColumns.ALL,
                        DeterminationColumns.CHECK,
                        DeterminationColumns::of),
                new DeterminationStore());
    }

    static ShelfRows<CheckStep> steps() {
        return new ShelfRows<>(
                shape(CheckStep.REGISTER, CheckStepColumns.ALL, CheckStepColumns.CHECK, CheckStepColumns::of),
                new CheckStepStore());
    }

    static ShelfRows<CvLine> cv() {
        return new ShelfRows<>(
                shape(CvLine.REGISTER, CvLineColumns.ALL, CvLineColumns.PERSON, CvLineColumns::of), new CvLineStore());
    }

    static ShelfRows<FamilyMember> family() {
        return new ShelfRows<>(
                shape(
                        FamilyMember.REGISTER,
                        FamilyMemberColumns.ALL,
                        FamilyMemberColumns.PERSON,
                        FamilyMemberColumns::of),
                new FamilyMemberStore());
    }

    static ShelfRows<FileLook> looks() {
        return new LookRows(shape(FileLook.REGISTER, FileLookColumns.ALL, FileLookColumns.PERSON, FileLookColumns::of));
    }

    private static <R> ShelfRows.Shape<R> shape(
            String register, Columns<R> columns, String birth, ShelfRows.Restoring<R> restoring) {
        return new ShelfRows.Shape<>(register, columns, columns, birth, restoring);
    }
}
