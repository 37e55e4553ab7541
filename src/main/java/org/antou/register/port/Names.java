package org.antou.register.port;

import java.util.List;
import java.util.Optional;
import org.antou.history.Change;
import org.antou.register.Named;

/** Persons and sections as an import finds and makes them. */
public interface Names {

    /** A person who is there; the same name may be borne by several. */
    record Known(Named person, Optional<Named> section, String idNumber) {}

    List<Known> persons();

    List<Named> sections();

    /** Makes a person with the id it was promised under; does nothing where it is there. */
    void makePerson(Change change, Named person, Optional<Named> section);

    /** Makes a section with the id it was promised under; does nothing where it is there. */
    void makeSection(Change change, Named section);
}
