package org.antou.cadre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.CheckRules;
import org.antou.cadre.model.CheckStep;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.DeterminationColumns;
import org.antou.cadre.model.DeterminationRules;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileCheckColumns;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileLook;
import org.antou.cadre.model.FileMaterial;
import org.antou.history.History;
import org.antou.register.Columns;
import org.antou.register.Violation;
import org.antou.register.port.ShelfRows;
import org.antou.store.Store;

/** The records of this register, kind by kind. */
public final class FileParts {

    private final FileGate gate;
    private final Clock clock;
    private final Parts<FileCheck> checks;
    private final Parts<FileEvidence> evidence;
    private final Parts<FileMaterial> materials;
    private final Parts<Determination> determinations;
    private final Parts<CheckStep> steps;
    private final Parts<CvLine> cv;
    private final Parts<FamilyMember> family;
    private final Parts<FileLook> looks;

    FileParts(Store store, History history, FileGate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
        Maker make = new Maker(store, history, gate);
        this.checks = make.of("档案核查", CadreRows.checks(), this::check);
        this.evidence = make.of("材料记载", CadreRows.evidence(), (before, row) -> CheckRules.beyondMissing(row, today()));
        this.materials = make.of("档案材料", CadreRows.materials(), (before, row) -> List.of());
        this.determinations = make.of("组织认定", CadreRows.determinations(), this::determination);
        this.steps = make.of("核查步骤", CadreRows.steps(), (before, row) -> CheckRules.beyondMissing(row, today()));
        this.cv = make.of("简历", CadreRows.cv(), (before, row) -> CheckRules.beyondMissing(row));
        this.family = make.of("家庭成员", CadreRows.family(), (before, row) -> List.of());
        this.looks = make.of("查档", CadreRows.looks(), FileParts::look);
    }

    private record Maker(Store store, History history, FileGate gate) {

        <R> Parts<R> of(String word, ShelfRows<R> rows, Check<R> more) {
            Columns<R> columns = rows.columns();
            return new Parts<>(store, history, gate, new Parts.Kind<>(word, rows, (before, row) -> {
                List<Violation> found = new ArrayList<>(columns.missing(row));
                found.addAll(more.of(before, row));
                return found;
            }));
        }
    }

    /** What is wrong with a record beside missing fields. */
    private interface Check<R> {
        List<Violation> of(Optional<R> before, R row);
    }

    private List<Violation> check(Optional<FileCheck> before, FileCheck row) {
        List<Violation> found = new ArrayList<>(CheckRules.beyondMissing(row, today()));
        if (before.filter(b -> b.status() != row.status()).isPresent()) {
            found.add(new Violation(FileCheckColumns.STATUS, "状态请用“办理”改,不能直接改写。"));
        }
        return found;
    }

    /** What was determined once is not written over. */
    private List<Violation> determination(Optional<Determination> before, Determination row) {
        return before.isPresent()
                ? List.of(new Violation(DeterminationColumns.CONTENT, "认定不能改写:请登记一次新的认定,原来的会保留。"))
                : DeterminationRules.violations(row, today());
    }

    private static List<Violation> look(Optional<FileLook> before, FileLook row) {
        return before.isPresent()
                ? List.of(new Violation(org.antou.cadre.model.FileLookColumns.PURPOSE, "查档登记不能改写。"))
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    public FileGate gate() {
        return gate;
    }

    public Parts<FileCheck> checks() {
        return checks;
    }

    /** What papers say. */
    public Parts<FileEvidence> evidence() {
        return evidence;
    }

    /** The papers that the archives hold. */
    public Parts<FileMaterial> materials() {
        return materials;
    }

    /** Every determination; new ones come in through {@link CadreFiles#determine}. */
    public Parts<Determination> determinations() {
        return determinations;
    }

    public Parts<CheckStep> steps() {
        return steps;
    }

    public Parts<CvLine> cv() {
        return cv;
    }

    public Parts<FamilyMember> family() {
        return family;
    }

    /** Who looked into which sheet; new ones come in through {@link FileLooks}. */
    public Parts<FileLook> looks() {
        return looks;
    }
}
