package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Person;
import org.antou.register.Named;

/**
 * 登记备案: one form about one person, as it went to the exit and entry authorities.
 *
 * @param person  whom it is about; empty only in a blank form
 * @param section the person's section; derived, not saved with it
 * @param on      备案日期: the day from which it holds
 * @param filed   the eight fields of the form
 * @param valid   whether the person is on file by it: no later form, and no withdrawal; derived
 * @param slip    报备表编号
 */
public record ExitFiling(
        UUID id,
        long version,
        Optional<Named> person,
        Optional<Named> section,
        Optional<FilingForm> form,
        Optional<LocalDate> on,
        FiledFields filed,
        String reason,
        String slip,
        String note,
        boolean valid) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "filing";

    /** One to be filled by a form. */
    public static ExitFiling blank(UUID id, long version) {
        return new ExitFiling(
                id,
                version,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FiledFields.NONE,
                "",
                "",
                "",
                false);
    }

    /** The same with what is empty in its fields taken from the person, and what a person record has not from before. */
    public ExitFiling filledFrom(Person who, Optional<ExitFiling> before, String workplace) {
        FiledFields fields = filed.orElse(FiledFields.of(who, workplace))
                .orElse(before.map(ExitFiling::filed).orElse(FiledFields.NONE));
        return new ExitFiling(
                id, version, Optional.of(who.named()), who.section(), form, on, fields, reason, slip, note, valid);
    }

    /** Whether the person is on file after it. */
    public boolean files() {
        return form.filter(f -> f != FilingForm.WITHDRAWAL).isPresent();
    }

    public String label() {
        return person.map(Named::name).orElse("") + " "
                + form.map(FilingForm::title).orElse("") + on.map(d -> " " + d).orElse("");
    }
}
