package org.antou.cadre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileCheckColumns;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;

/** Checks in workbooks: known by person and round. A workbook opens checks; it moves none of those that are there. */
final class CheckSheetPort extends SheetPort<FileCheck> {

    private final CadreFiles files;

    CheckSheetPort(CadreFiles files) {
        super(CadreRegister.TITLE, files.parts().checks().rows(), files);
        this.files = files;
    }

    @Override
    public Set<String> derived() {
        return Set.of(
                FileCheckColumns.SECTION,
                FileCheckColumns.STATUS,
                FileCheckColumns.STATUS_ON,
                FileCheckColumns.STATUS_NOTE,
                FileCheckColumns.ISSUE);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(FileCheckColumns.PERSON, FileCheckColumns.BATCH));
    }

    @Override
    public List<Violation> check(Optional<FileCheck> before, FileCheck check) {
        return files.violations(check);
    }

    /** A check without a day was opened today. */
    @Override
    public Intake intake() {
        files.gate().require();
        return new Intake() {
            @Override
            public Values completed(Values row) {
                return row.byKey().containsKey(FileCheckColumns.OPENED)
                        ? row
                        : row.with(FileCheckColumns.OPENED, Optional.of(files.today()));
            }
        };
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(FileCheckColumns.PERSON, "林知远");
        row.put(FileCheckColumns.ARCHIVE_NUMBER, "GB-0001");
        row.put(FileCheckColumns.CABINET, "1");
        row.put(FileCheckColumns.LAYER, "2");
        row.put(FileCheckColumns.BATCH, "2026年专项核查");
        row.put(FileCheckColumns.DEADLINE, "2026-12-31");
        return row;
    }
}
