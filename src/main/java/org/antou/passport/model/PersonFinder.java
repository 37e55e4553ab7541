package org.antou.passport.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;
import org.antou.text.Verdict;

/** Finds the person whom a row of the list is about: by identity number, else by name and birth date. It never guesses. */
final class PersonFinder {

    private final Map<UUID, Person> byId = new HashMap<>();
    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();

    PersonFinder(List<Person> persons) {
        for (Person person : persons) {
            byId.put(person.id(), person);
            IdNumber.of(person.idNumber()).ifPresent(number -> byNumber.put(number.value(), person));
            byName.computeIfAbsent(plain(person.name()), name -> new ArrayList<>(1))
                    .add(person);
        }
    }

    /**
     * Whom a row is about.
     *
     * @param person empty where nobody was found, or more than one may be meant
     * @param doubt  SAME_NAME where somebody has to say it, UNKNOWN where nobody fits; empty where the person is found
     * @param word   why
     */
    record Found(Optional<Person> person, Optional<DifferenceKind> doubt, String word) {

        static Found sure(Person person, String word) {
            return new Found(Optional.of(person), Optional.empty(), word);
        }

        static Found not(DifferenceKind doubt, String word) {
            return new Found(Optional.empty(), Optional.of(doubt), word);
        }
    }

    Optional<Person> person(Optional<Named> named) {
        return named.map(n -> byId.get(n.id()));
    }

    Found find(ListedDocument row) {
        Optional<Person> said = person(row.person());
        if (said.isPresent()) {
            return Found.sure(said.get(), "");
        }
        Optional<Person> numbered = Optional.ofNullable(byNumber.get(row.idNumber()));
        if (numbered.isPresent()) {
            boolean same = row.name().isEmpty() || plain(numbered.get().name()).equals(row.name());
            return Found.sure(numbered.get(), same ? "" : "名单上的姓名是“" + row.name() + "”,身份证号相同");
        }
        return byName(row, byName.getOrDefault(row.name(), List.of()));
    }

    private static Found byName(ListedDocument row, List<Person> namesakes) {
        List<Person> open = namesakes.stream()
                .filter(p -> row.idNumber().isEmpty() || p.idNumber().isBlank())
                .toList();
        List<Person> possible =
                open.stream().filter(p -> born(row, p) != Verdict.NO).toList();
        if (possible.isEmpty()) {
            return Found.not(DifferenceKind.UNKNOWN, stranger(row, namesakes));
        }
        boolean told = born(row, possible.get(0)) == Verdict.YES;
        if (possible.size() == 1 && told) {
            String word = row.idNumber().isEmpty() ? "" : "人员资料里没有身份证号,按姓名和出生日期认的";
            return Found.sure(possible.get(0), word);
        }
        String names = possible.stream().map(PersonFinder::described).collect(Collectors.joining("、"));
        return Found.not(DifferenceKind.SAME_NAME, (possible.size() > 1 ? "同名的有:" : "名单或人员资料缺出生日期,可能是:") + names);
    }

    private static String stranger(ListedDocument row, List<Person> namesakes) {
        if (namesakes.isEmpty()) {
            return "";
        }
        return "本单位有同名的" + namesakes.stream().map(PersonFinder::described).collect(Collectors.joining("、")) + ",但"
                + (row.idNumber().isEmpty() ? "出生日期" : "身份证号") + "不同";
    }

    /** Whether the list and the person's papers tell the same birth; a month that agrees is enough, as files have no more. */
    private static Verdict born(ListedDocument row, Person person) {
        Optional<PartialDate> listed = row.born();
        Optional<PartialDate> ours = Stream.of(
                        IdNumber.of(person.idNumber()).map(number -> PartialDate.of(number.birth())),
                        person.identity().birth())
                .flatMap(Optional::stream)
                .findFirst();
        if (listed.isEmpty() || ours.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        boolean month = listed.get().month() > 0 && ours.get().month() > 0;
        return listed.get().agreesWith(ours.get()) == Verdict.UNDETERMINED && month
                ? Verdict.YES
                : listed.get().agreesWith(ours.get());
    }

    /** Told apart by section and post; no numbers. */
    private static String described(Person person) {
        String where = Stream.of(person.section().map(Named::name).orElse(""), person.post())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return person.name() + "(" + (where.isEmpty() ? "科室未填" : where) + ")";
    }

    static String plain(String name) {
        return name.replaceAll("(?U)\\s+", "");
    }
}
