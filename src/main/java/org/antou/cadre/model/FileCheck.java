package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 干部档案核查: the check of one person's file in one round. What the papers say stands in its {@link FileEvidence}.
 *
 * @param statusOn since when
 * @param statusNote what the last move says
 * @param issue the issue of the rectification ledger that asked for it
 * @param problem what kind of fault is suspected (中组发〔2015〕23号第五条); a suspicion, no verdict
 * @param section the person's section; derived, not saved with it
 */
public record FileCheck(
        UUID id,
        long version,
        Optional<Named> person,
        Optional<Named> section,
        String archiveNumber,
        String cabinet,
        String layer,
        String batch,
        FileStatus status,
        Optional<LocalDate> statusOn,
        String statusNote,
        Optional<LocalDate> opened,
        Optional<LocalDate> deadline,
        Optional<Named> issue,
        Optional<ProblemKind> problem,
        String problemNote,
        Optional<Handling> handling,
        String note) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileCheck";

    /** One to be filled by a form. */
    public static FileCheck blank(UUID id, Optional<Named> person) {
        return new FileCheck(
                id,
                0,
                person,
                Optional.empty(),
                "",
                "",
                "",
                "",
                FileStatus.PENDING,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "");
    }

    public String personName() {
        return person.map(Named::name).orElse("");
    }
}
