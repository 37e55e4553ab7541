package org.antou.cadre.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * 家庭主要成员: one member of a person's family, as the form lists them.
 *
 * @param position the place in the list
 */
public record FamilyMember(
        UUID id,
        long version,
        Optional<Named> person,
        String relation,
        String name,
        Optional<PartialDate> birth,
        String politics,
        String work,
        Optional<Integer> position) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "familyMember";

    /** One to be filled by a form. */
    public static FamilyMember blank(UUID id, Optional<Named> person) {
        return new FamilyMember(id, 0, person, "", "", Optional.empty(), "", "", Optional.empty());
    }

    public String personName() {
        return person.map(Named::name).orElse("");
    }
}
