package org.antou.passport.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Departure;
import org.antou.people.model.Identity;
import org.antou.people.model.Person;
import org.antou.people.model.Standing;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;

/** Invented persons, documents and rows of a list, for comparing. */
public final class Listing {

    public static final LocalDate ON = LocalDate.of(2026, 6, 15);

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Listing() {}

    /** A valid identity number of somebody born on 1985-01-{day}, the {@code serial}-th there. */
    public static String id(int day, int serial) {
        String body = "210302" + "198501%02d".formatted(day) + "%03d".formatted(serial);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return new IdNumber(body + "10X98765432".charAt(sum % 11)).value();
    }

    public static Person person(String name, String idNumber) {
        return new Person(UUID.randomUUID(), 1, name, Optional.empty(), "", idNumber, "");
    }

    public static Person born(String name, String birth) {
        Person plain = person(name, "");
        Identity identity = new Identity(Optional.empty(), Optional.of(PartialDate.parse(birth)));
        return new Person(
                plain.id(),
                1,
                name,
                Optional.empty(),
                "",
                "",
                "",
                identity,
                plain.service(),
                plain.loaned(),
                plain.party(),
                plain.departure(),
                "");
    }

    public static Person gone(Person person, Standing standing) {
        Departure left = new Departure(
                standing,
                Optional.of(PartialDate.parse("2025-01-01")),
                person.departure().to(),
                List.of());
        return new Person(
                person.id(),
                1,
                person.name(),
                Optional.empty(),
                "",
                person.idNumber(),
                "",
                person.identity(),
                person.service(),
                person.loaned(),
                person.party(),
                left,
                "");
    }

    public static TravelDocument document(Person who, DocumentKind kind, String number, DocumentState state) {
        Values values = Values.empty()
                .with(DocumentColumns.PERSON, Optional.of(new Named(who.id(), who.name())))
                .with(DocumentColumns.KIND, Optional.of(kind))
                .with(DocumentColumns.NUMBER, Optional.of(number))
                .with(DocumentColumns.STATE, Optional.of(state))
                .with(DocumentColumns.EXPIRES, Optional.of(LocalDate.of(2030, 1, 1)));
        return DocumentColumns.of(UUID.randomUUID(), 1, values);
    }

    /** A row of the list; pairs of column and value. */
    public static ListedDocument row(String name, Object... more) {
        Map<String, Object> values = new HashMap<>(Map.of(ListedColumns.NAME, name));
        for (int i = 0; i < more.length; i += 2) {
            values.put((String) more[i], more[i + 1]);
        }
        return ListedColumns.of(UUID.randomUUID(), 1, new Values(values));
    }

    /** A row with an identity number. */
    public static ListedDocument row(Person who, String number) {
        return row(who.name(), ListedColumns.ID_NUMBER, who.idNumber(), ListedColumns.NUMBER, number);
    }
}
