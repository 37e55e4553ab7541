package org.antou.people.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 干部/职工: a person of the office; the same name may be borne by several.
 *
 * @param section  the section (科室) the person works in
 * @param post     职务
 * @param idNumber 身份证号, empty where unknown
 * @param initials pinyin initials of the name, for finding with plain letters
 */
public record Person(
        UUID id, long version, String name, Optional<Named> section, String post, String idNumber, String initials) {

    public Named named() {
        return new Named(id, name);
    }
}
