package org.antou.passport.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Person;

/**
 * The days of one person that gaps are reckoned from, by day {@code on}.
 *
 * @param duty      from when to when the person had to be filed
 * @param filed     from 备案 to 撤销备案
 * @param documents the person's documents
 */
public record PersonDays(Person person, Duty duty, List<Stretch> filed, List<DocumentDays> documents, LocalDate on) {

    /** What is on record of one person: forms and documents, and the reckoned loans of each document. */
    public record Records(
            List<ExitFiling> filings, List<TravelDocument> documents, Map<UUID, List<DocumentLoan>> loans) {}

    public static PersonDays of(Person person, Records records, GapTerms terms, LocalDate on) {
        List<Stretch> filed = filed(records.filings(), on);
        Optional<LocalDate> first = filed.stream().findFirst().map(Stretch::from);
        List<DocumentDays> documents = records.documents().stream()
                .map(document -> DocumentDays.of(document, records.loans().getOrDefault(document.id(), List.of())))
                .toList();
        return new PersonDays(person, Duty.of(person, first, terms), filed, documents, on);
    }

    /** Forms of one day stand as they were entered; a withdrawal ends what the forms before it began. */
    static List<Stretch> filed(List<ExitFiling> filings, LocalDate on) {
        List<Stretch> filed = new ArrayList<>();
        Optional<LocalDate> begun = Optional.empty();
        List<ExitFiling> inOrder = filings.stream()
                .filter(form -> form.on().filter(day -> !day.isAfter(on)).isPresent())
                .sorted(Comparator.comparing(form -> form.on().orElseThrow()))
                .toList();
        for (ExitFiling form : inOrder) {
            if (form.files()) {
                begun = begun.or(form::on);
            } else {
                begun.flatMap(from -> Stretch.between(from, form.on())).ifPresent(filed::add);
                begun = Optional.empty();
            }
        }
        begun.ifPresent(from -> filed.add(Stretch.since(from)));
        return List.copyOf(filed);
    }
}
