package org.antou.cadre.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * 档案记载: what one paper says about one item. A date known to the month stays so.
 *
 * @param study for education alone
 * @param role as what the paper stands on the sheet
 * @param category in which part of the archive it lies; empty for what is no part of it
 * @param materialDate when the paper was made
 * @param says as it stands there, word for word
 * @param date the date it tells, where it tells one
 */
public record FileEvidence(
        UUID id,
        long version,
        Optional<Named> check,
        Optional<FileItem> item,
        Optional<StudyMode> study,
        Optional<EvidenceRole> role,
        Optional<ArchiveCategory> category,
        String material,
        Optional<PartialDate> materialDate,
        String says,
        Optional<PartialDate> date,
        boolean altered,
        String note) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileEvidence";

    /** One to be filled by a form. */
    public static FileEvidence blank(UUID id, Optional<Named> check) {
        return new FileEvidence(
                id,
                0,
                check,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                "");
    }
}
