package org.antou.passport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antou.people.model.Person;
import org.antou.people.model.Standing;

/** Laws of the comparison, over lists and cabinets that are drawn by chance from few names and numbers, so that they clash. */
class ReconcileLawTest {

    private static final List<String> NAMES = List.of("林知远", "李静", "沈若水");
    private static final List<String> LETTERS = List.of("E", "C", "L");

    private static ReconcileRules.Sides drawn(long seed) {
        Random chance = new Random(seed);
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Person person = Listing.person(
                    NAMES.get(chance.nextInt(NAMES.size())), chance.nextBoolean() ? Listing.id(1 + i, i) : "");
            persons.add(chance.nextInt(4) == 0 ? Listing.gone(person, Standing.RETIRED) : person);
        }
        Set<String> numbers = new HashSet<>();
        List<TravelDocument> documents = IntStream.range(0, chance.nextInt(8))
                .mapToObj(i -> number(chance))
                .filter(numbers::add)
                .map(number -> Listing.document(
                        persons.get(chance.nextInt(persons.size())),
                        DocumentNumber.kind(number).orElseThrow(),
                        number,
                        DocumentState.values()[chance.nextInt(DocumentState.values().length)]))
                .toList();
        List<ListedDocument> listed = IntStream.range(0, chance.nextInt(10))
                .mapToObj(i -> listed(chance, persons))
                .toList();
        return new ReconcileRules.Sides(listed, persons, Map.of(), documents);
    }

    private static ListedDocument listed(Random chance, List<Person> persons) {
        Person who = persons.get(chance.nextInt(persons.size()));
        String id = chance.nextBoolean() ? who.idNumber() : "";
        return chance.nextInt(6) == 0
                ? Listing.row(who.name(), ListedColumns.ID_NUMBER, id)
                : Listing.row(
                        who.name(),
                        ListedColumns.ID_NUMBER,
                        id,
                        ListedColumns.NUMBER,
                        number(chance),
                        ListedColumns.STATUS,
                        chance.nextInt(5) == 0 ? "注销" : "有效");
    }

    private static String number(Random chance) {
        return LETTERS.get(chance.nextInt(3)) + "0000000" + chance.nextInt(4);
    }

    @Property(tries = 400)
    void every_row_and_every_document_stands_in_exactly_one_line(@ForAll long seed) {
        ReconcileRules.Sides sides = drawn(seed);
        List<Difference> lines = ReconcileRules.compare(sides, Listing.ON);
        Set<UUID> rows = sides.listed().stream().map(ListedDocument::id).collect(Collectors.toSet());
        assertThat(lines.stream().map(Difference::id).filter(rows::contains))
                .containsExactlyElementsOf(
                        sides.listed().stream().map(ListedDocument::id).toList());
        assertThat(lines.stream().map(Difference::document).flatMap(Optional::stream))
                .containsExactlyInAnyOrderElementsOf(
                        sides.documents().stream().map(TravelDocument::id).toList());
        assertThat(lines.stream().filter(line -> !rows.contains(line.id())))
                .allMatch(line -> line.document().equals(Optional.of(line.id())));
    }

    @Property(tries = 200)
    void the_order_of_the_cabinet_changes_no_count_of_what_is_listed_or_kept(@ForAll long seed) {
        ReconcileRules.Sides sides = drawn(seed);
        List<TravelDocument> turned = new ArrayList<>(sides.documents());
        Collections.reverse(turned);
        ReconcileRules.Sides other = new ReconcileRules.Sides(sides.listed(), sides.persons(), sides.filings(), turned);
        assertThat(counts(other)).isEqualTo(counts(sides));
    }

    private static Map<DifferenceKind, Long> counts(ReconcileRules.Sides sides) {
        return ReconcileRules.compare(sides, Listing.ON).stream()
                .collect(Collectors.groupingBy(Difference::outcome, Collectors.counting()));
    }

    @Property(tries = 200)
    void a_list_made_from_the_cabinet_differs_in_nothing(@ForAll long seed) {
        List<Person> staff = IntStream.range(1, 9)
                .mapToObj(i -> Listing.person("职工" + i, Listing.id(i, i)))
                .toList();
        Random chance = new Random(seed);
        List<TravelDocument> kept = new ArrayList<>();
        List<ListedDocument> listed = new ArrayList<>();
        for (int i = 0; i < staff.size(); i++) {
            if (chance.nextBoolean()) {
                String number = LETTERS.get(chance.nextInt(3)) + "%08d".formatted(i);
                DocumentKind kind = DocumentNumber.kind(number).orElseThrow();
                kept.add(Listing.document(staff.get(i), kind, number, DocumentState.KEPT));
                listed.add(Listing.row(staff.get(i), number));
            }
        }
        Collections.shuffle(listed, chance);
        List<Difference> lines =
                ReconcileRules.compare(new ReconcileRules.Sides(listed, staff, Map.of(), kept), Listing.ON);
        assertThat(lines).hasSize(kept.size()).allMatch(line -> line.outcome() == DifferenceKind.AGREED);
    }
}
