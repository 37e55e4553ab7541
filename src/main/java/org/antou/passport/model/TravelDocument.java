package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.register.Named;
import org.antou.register.RecordRef;

/**
 * 证件: one booklet or card of one person.
 *
 * @param person    whose it is; empty only in a blank form
 * @param section   the person's section; derived, not saved with it
 * @param issued    发证日期
 * @param expires   有效期至, the last valid day
 * @param keptSince 集中保管日期: since when the office has it
 * @param custody   what it is now
 * @param past      {@link Custody} lines of what it was before, the oldest first
 * @param expiry    how far its end is on the day it was read; derived
 */
public record TravelDocument(
        UUID id,
        long version,
        Optional<Named> person,
        Optional<Named> section,
        Optional<DocumentKind> kind,
        String number,
        String authority,
        Optional<LocalDate> issued,
        Optional<LocalDate> expires,
        Optional<LocalDate> keptSince,
        Place place,
        Custody custody,
        List<String> past,
        String note,
        Optional<Expiry> expiry) {

    /** The register's key in {@link RecordRef}. */
    public static final String REGISTER = "document";

    public TravelDocument {
        past = List.copyOf(past);
    }

    /** One to be filled by a form. */
    public static TravelDocument blank(UUID id, long version) {
        return new TravelDocument(
                id,
                version,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Place.NONE,
                Custody.of(DocumentState.OWED),
                List.of(),
                "",
                Optional.empty());
    }

    public DocumentState state() {
        return custody.state();
    }

    /** Everything it was and is, the oldest first; loans are no part of it. */
    public List<Custody> course() {
        return Stream.concat(past.stream().flatMap(line -> Custody.parse(line).stream()), Stream.of(custody))
                .toList();
    }

    /** For example 普通护照(尾号 5678): enough to know it by, and no personal data. */
    public String label() {
        return kind.map(DocumentKind::title).orElse("证件")
                + (number.isEmpty() ? "" : "(尾号 " + DocumentNumber.tail(number) + ")");
    }

    public Named named() {
        return new Named(id, label());
    }

    public String holder() {
        return person.map(Named::name).orElse("");
    }

    /** Whether its last valid day lies before a day; unknown counts as not. */
    public boolean expiredOn(LocalDate day) {
        return expires.filter(last -> last.isBefore(day)).isPresent();
    }

    /** The same document somewhere else; what it was goes into its past. */
    TravelDocument moved(Custody next, Place to, Optional<LocalDate> kept) {
        List<String> lines =
                Stream.concat(past.stream(), Stream.of(custody.toString())).toList();
        return new TravelDocument(
                id, version, person, section, kind, number, authority, issued, expires, kept, to, next, lines, note,
                expiry);
    }

    /** The same document, lent or back: no change of custody, so nothing goes into its past. */
    public TravelDocument as(DocumentState state) {
        return new TravelDocument(
                id,
                version,
                person,
                section,
                kind,
                number,
                authority,
                issued,
                expires,
                keptSince,
                place,
                custody.as(state),
                past,
                note,
                expiry);
    }

    /** The same as it stands on a day. */
    public TravelDocument on(LocalDate day) {
        return new TravelDocument(
                id,
                version,
                person,
                section,
                kind,
                number,
                authority,
                issued,
                expires,
                keptSince,
                place,
                custody,
                past,
                note,
                Expiry.of(expires, day));
    }
}
