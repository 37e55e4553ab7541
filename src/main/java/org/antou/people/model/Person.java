package org.antou.people.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 干部/职工: a person of the office; the same name may be borne by several.
 *
 * @param section  the section (科室) the person actually works in
 * @param post     职务, as actually held (实际岗位)
 * @param idNumber 身份证号, empty where unknown
 * @param initials pinyin initials of the name, for finding with plain letters; can be edited
 */
public record Person(
        UUID id,
        long version,
        String name,
        Optional<Named> section,
        String post,
        String idNumber,
        String initials,
        Identity identity,
        Service service,
        Loaned loaned,
        PartyLife party,
        Departure departure,
        String note) {

    /** A person of whom only this is known. */
    public Person(
            UUID id,
            long version,
            String name,
            Optional<Named> section,
            String post,
            String idNumber,
            String initials) {
        this(
                id,
                version,
                name,
                section,
                post,
                idNumber,
                initials,
                Identity.none(),
                Service.none(),
                Loaned.none(),
                PartyLife.none(),
                Departure.none(),
                "");
    }

    public Named named() {
        return new Named(id, name);
    }

    public Standing standing() {
        return departure.standing();
    }
}
