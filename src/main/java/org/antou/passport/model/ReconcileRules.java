package org.antou.passport.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.passport.model.Difference.Who;
import org.antou.people.model.Person;

/**
 * 三方比对: the list of the authorities against staff, filings and cabinet, by identity number and document number (§5.5,
 * 每年核查). Every row of the list and every document here stands in exactly one line of the outcome.
 */
public final class ReconcileRules {

    /**
     * What is compared.
     *
     * @param filings the newest form of each person
     */
    public record Sides(
            List<ListedDocument> listed,
            List<Person> persons,
            Map<UUID, ExitFiling> filings,
            List<TravelDocument> documents) {}

    private final Sides sides;
    private final LocalDate on;
    private final PersonFinder finder;
    private final Map<String, TravelDocument> byNumber = new HashMap<>();
    private final Map<UUID, List<TravelDocument>> byPerson;
    private final Set<UUID> taken = new HashSet<>();
    private final List<Difference> lines = new ArrayList<>();

    private ReconcileRules(Sides sides, LocalDate on) {
        this.sides = sides;
        this.on = on;
        this.finder = new PersonFinder(sides.persons());
        sides.documents().forEach(d -> byNumber.putIfAbsent(d.number(), d));
        this.byPerson = sides.documents().stream()
                .filter(d -> d.person().isPresent())
                .collect(Collectors.groupingBy(d -> d.person().get().id()));
    }

    /** The outcome on a day: first what the list has, in its order, then what it has not. */
    public static List<Difference> compare(Sides sides, LocalDate on) {
        return new ReconcileRules(sides, on).lines();
    }

    private List<Difference> lines() {
        Map<UUID, Difference> done = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<ListedDocument> open = new ArrayList<>();
        for (ListedDocument row : sides.listed()) {
            TravelDocument same = byNumber.get(row.number());
            if (!row.number().isEmpty() && !seen.add(row.number())) {
                done.put(
                        row.id(),
                        line(
                                DifferenceKind.DOUBLED,
                                row,
                                Optional.empty(),
                                finder.find(row).person(),
                                ""));
            } else if (!row.number().isEmpty() && same != null) {
                taken.add(same.id());
                done.put(row.id(), matched(row, same));
            } else {
                open.add(row);
            }
        }
        open.forEach(row -> done.put(row.id(), unmatched(row)));
        sides.listed().forEach(row -> lines.add(done.get(row.id())));
        sides.documents().stream().filter(d -> !taken.contains(d.id())).forEach(d -> lines.add(alone(d)));
        return List.copyOf(lines);
    }

    /** Both have the same number. */
    private Difference matched(ListedDocument row, TravelDocument document) {
        PersonFinder.Found found = finder.find(row);
        Optional<Person> holder = finder.person(document.person());
        String name = PersonFinder.plain(document.holder());
        boolean theirs = found.person().map(Person::id).equals(holder.map(Person::id))
                || found.person().isEmpty()
                        && (row.name().isEmpty() || row.name().equals(name))
                        && !apart(row, holder);
        if (!theirs) {
            String word = "号码在台账登记在“" + document.holder() + "”名下,名单上是“" + row.name() + "”";
            return line(DifferenceKind.DETAILS_DIFFER, row, Optional.of(document), holder, word);
        }
        MatchRules.Outcome outcome = MatchRules.of(row, document, holder, on);
        String word = found.person().isPresent() && !found.word().isEmpty()
                ? found.word() + (outcome.word().isEmpty() ? "" : ";" + outcome.word())
                : outcome.word();
        return line(outcome.kind(), row, Optional.of(document), holder, word);
    }

    /** Whether the list's identity number is not the holder's. */
    private static boolean apart(ListedDocument row, Optional<Person> holder) {
        return !row.idNumber().isEmpty()
                && holder.filter(p -> p.idNumber().isBlank()).isEmpty();
    }

    private Difference unmatched(ListedDocument row) {
        PersonFinder.Found found = finder.find(row);
        if (found.person().isEmpty()) {
            return line(found.doubt().orElseThrow(), row, Optional.empty(), Optional.empty(), found.word());
        }
        Person person = found.person().get();
        if (!row.hasDocument()) {
            return line(DifferenceKind.AGREED, row, Optional.empty(), found.person(), join(found.word(), "名单写明没有证件"));
        }
        if (person.standing().isGone()) {
            String word = "名单上仍有" + row.kind().map(DocumentKind::title).orElse("证件") + ",不在本柜";
            return line(DifferenceKind.NOT_STAFF, row, Optional.empty(), found.person(), join(found.word(), word));
        }
        Optional<String> over = row.over(on);
        if (over.isPresent()) {
            return line(DifferenceKind.INVALID, row, Optional.empty(), found.person(), join(found.word(), over.get()));
        }
        Optional<TravelDocument> other = byPerson.getOrDefault(person.id(), List.of()).stream()
                .filter(d -> d.kind().equals(row.kind()) && d.state().isValid() && !taken.contains(d.id()))
                .findFirst();
        other.ifPresent(d -> taken.add(d.id()));
        return other.map(d -> line(
                        DifferenceKind.NUMBER_DIFFERS, row, other, found.person(), join(found.word(), tails(row, d))))
                .orElseGet(() -> line(
                        DifferenceKind.NOT_HANDED_IN,
                        row,
                        Optional.empty(),
                        found.person(),
                        join(found.word(), "台账里没有登记")));
    }

    private static String tails(ListedDocument row, TravelDocument document) {
        return "名单尾号 " + DocumentNumber.tail(row.number()) + ",台账尾号 " + DocumentNumber.tail(document.number()) + "(“"
                + document.state().title() + "”)";
    }

    /** A document that the list has not. */
    private Difference alone(TravelDocument document) {
        Optional<Person> holder = finder.person(document.person());
        boolean ours = document.state().isValid() || document.state().isHere();
        boolean gone = holder.filter(p -> p.standing().isGone()).isPresent();
        DifferenceKind kind = DifferenceKind.SETTLED;
        String word = "“" + document.state().title() + "”,名单上没有";
        if (ours && gone) {
            kind = DifferenceKind.NOT_STAFF;
        } else if (document.state().isValid() && !document.expiredOn(on)) {
            kind = DifferenceKind.ONLY_HERE;
        } else if (ours) {
            word = "已过期,名单上没有";
        }
        return Difference.of(kind, Optional.empty(), Optional.of(document), who(holder), word);
    }

    private Difference line(
            DifferenceKind kind,
            ListedDocument row,
            Optional<TravelDocument> document,
            Optional<Person> person,
            String word) {
        return Difference.of(kind, Optional.of(row), document, who(person), word);
    }

    private Who who(Optional<Person> person) {
        String filed = person.map(p -> filed(Optional.ofNullable(sides.filings().get(p.id()))))
                .orElse("");
        return new Who(person, filed);
    }

    private static String filed(Optional<ExitFiling> filing) {
        return filing.map(f -> f.files() ? "在备案" : "已撤销备案").orElse("没有备案");
    }

    private static String join(String one, String other) {
        return one.isEmpty() ? other : one + ";" + other;
    }

    /** How many of these lines somebody has to look at. */
    public static long different(Collection<Difference> lines) {
        return lines.stream().filter(line -> line.outcome().isDifferent()).count();
    }
}
