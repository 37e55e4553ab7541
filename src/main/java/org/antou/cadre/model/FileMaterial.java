package org.antou.cadre.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * 档案材料: a paper that the archive of a person holds, so that missing ones can be told.
 *
 * @param paper which of the five papers of admission it is; empty for others
 * @param made a yearly appraisal has the year alone
 */
public record FileMaterial(
        UUID id,
        long version,
        Optional<Named> person,
        Optional<ArchiveCategory> category,
        Optional<PartyPaper> paper,
        String name,
        Optional<PartialDate> made,
        String note) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileMaterial";

    /** One to be filled by a form. */
    public static FileMaterial blank(UUID id, Optional<Named> person) {
        return new FileMaterial(id, 0, person, Optional.empty(), Optional.empty(), "", Optional.empty(), "");
    }

    public String personName() {
        return person.map(Named::name).orElse("");
    }
}
