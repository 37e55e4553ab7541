package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Person;
import org.antou.register.Named;

/**
 * One line of a comparison: a row of the list, a document here, or the two that belong together. It holds texts, so that a
 * line that was kept reads years later as it did on its day.
 *
 * @param id       of the row of the list; of the document where the list has none
 * @param person   whom it is about, as far as known
 * @param document the document here, if any
 * @param standing 在职, 退休…; empty where nobody is known
 * @param filed    how the person is filed
 * @param ours     number of the document here; empty without one
 * @param word     what exactly is so
 */
public record Difference(
        UUID id,
        DifferenceKind outcome,
        Optional<UUID> person,
        Optional<UUID> document,
        String name,
        String section,
        String standing,
        String filed,
        String idNumber,
        Optional<DocumentKind> kind,
        String listed,
        String ours,
        Optional<LocalDate> expires,
        Optional<DocumentState> state,
        String place,
        String word) {

    private static final int LONGEST_WORD = 1_000;

    /** What both sides of a line say. */
    static Difference of(
            DifferenceKind outcome,
            Optional<ListedDocument> row,
            Optional<TravelDocument> document,
            Who who,
            String word) {
        Optional<Person> person = who.person();
        return new Difference(
                row.map(ListedDocument::id)
                        .or(() -> document.map(TravelDocument::id))
                        .orElseThrow(),
                outcome,
                person.map(Person::id),
                document.map(TravelDocument::id),
                person.map(Person::name)
                        .orElseGet(() -> row.map(ListedDocument::name)
                                .filter(name -> !name.isEmpty())
                                .orElseGet(() ->
                                        document.map(TravelDocument::holder).orElse(""))),
                person.flatMap(Person::section).map(Named::name).orElse(""),
                person.map(p -> p.standing().title()).orElse(""),
                who.filed(),
                row.map(ListedDocument::idNumber)
                        .filter(number -> !number.isEmpty())
                        .or(() -> person.map(Person::idNumber))
                        .orElse(""),
                row.flatMap(ListedDocument::kind).or(() -> document.flatMap(TravelDocument::kind)),
                row.map(ListedDocument::number).orElse(""),
                document.map(TravelDocument::number).orElse(""),
                row.flatMap(ListedDocument::expires).or(() -> document.flatMap(TravelDocument::expires)),
                document.map(TravelDocument::state),
                document.map(d -> d.place().title()).orElse(""),
                word.substring(0, Math.min(word.length(), LONGEST_WORD)));
    }

    /** Whom a line is about, and how this person is filed. */
    record Who(Optional<Person> person, String filed) {}
}
