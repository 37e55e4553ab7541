package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antou.register.Named;
import org.antou.register.port.Names;
import org.antou.store.Ids;
import org.antou.text.IdNumber;
import org.antou.text.Widths;

/** Persons and sections by the names in cells: those who are there, and those that an import promises to make. */
final class NameBook {

    /** 张三(综合科), where several bear the name. */
    private static final Pattern WITH_SECTION = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private static final Pattern SEVERAL = Pattern.compile("[、,,;;/\\n]");
    private static final int LONGEST_PERSON = 80;
    private static final int LONGEST_SECTION = 200;

    private final Map<String, List<Names.Known>> persons = new HashMap<>();
    private final Map<String, Named> byIdNumber = new HashMap<>();
    private final Map<String, Named> sections = new HashMap<>();
    private final Map<UUID, Names.Known> newPersons = new LinkedHashMap<>();
    private final Map<UUID, Named> newSections = new LinkedHashMap<>();

    NameBook(Names names) {
        names.persons().forEach(k -> {
            persons.computeIfAbsent(normal(k.person().name()), n -> new ArrayList<>())
                    .add(k);
            if (!k.idNumber().isEmpty()) {
                byIdNumber.put(k.idNumber(), k.person());
            }
        });
        names.sections().forEach(s -> sections.putIfAbsent(normal(s.name()), s));
    }

    /** A name without spaces, full-width forms made plain; 张 三 is 张三. */
    static String normal(String name) {
        return Widths.half(name).replaceAll("[\\s ]+", "");
    }

    /** @param section the section that the row names, to tell bearers of one name apart */
    Reading person(String text, Optional<Named> section) {
        Optional<Named> byNumber = IdNumber.of(text).map(IdNumber::value).map(byIdNumber::get);
        if (byNumber.isPresent()) {
            return new Reading.Read(byNumber.get());
        }
        if (SEVERAL.matcher(text.strip()).find()) {
            return new Reading.Refused("这一格里好像有几个人(“" + Reading.cut(text) + "”),请只留一个,其余写进备注。");
        }
        Matcher with = WITH_SECTION.matcher(Widths.half(text).strip());
        if (with.matches()) {
            return person(normal(with.group(1)), named(with.group(2)), true);
        }
        return person(normal(text), section, false);
    }

    private Optional<Named> named(String sectionName) {
        Reading reading = section(sectionName);
        return reading instanceof Reading.Read read ? Optional.of((Named) read.value()) : Optional.empty();
    }

    private Reading person(String name, Optional<Named> section, boolean certain) {
        if (name.isEmpty() || name.length() > LONGEST_PERSON) {
            return new Reading.Refused("姓名不对:“" + Reading.cut(name) + "”。");
        }
        List<Names.Known> bearers = persons.getOrDefault(name, List.of());
        List<Names.Known> here = bearers.stream()
                .filter(k -> section.isPresent() && k.section().equals(section))
                .toList();
        if (here.size() == 1) {
            return new Reading.Read(here.get(0).person());
        }
        if (bearers.size() == 1 && !certain) {
            return new Reading.Read(bearers.get(0).person());
        }
        if (bearers.isEmpty() || certain && here.isEmpty()) {
            return new Reading.Read(promise(name, certain ? section : Optional.empty()));
        }
        return new Reading.Refused(
                "叫“" + name + "”的有 " + bearers.size() + " 人:" + choices(bearers) + "。请写成“姓名(科室)”说明是哪一位。");
    }

    private static String choices(List<Names.Known> bearers) {
        return bearers.stream().map(NameBook::choice).collect(Collectors.joining("、"));
    }

    private static String choice(Names.Known known) {
        return known.person().name() + "(" + known.section().map(Named::name).orElse("没有科室") + ")";
    }

    /** How the bearers of a name are written apart; empty where only one bears it. */
    List<String> bearers(String text) {
        List<Names.Known> bearers = persons.getOrDefault(normal(text), List.of());
        return bearers.size() < 2
                ? List.of()
                : bearers.stream().map(NameBook::choice).toList();
    }

    private Named promise(String name, Optional<Named> section) {
        Names.Known fresh = new Names.Known(new Named(Ids.next(), name), section, "");
        persons.computeIfAbsent(name, n -> new ArrayList<>()).add(fresh);
        newPersons.put(fresh.person().id(), fresh);
        return fresh.person();
    }

    Reading section(String text) {
        String name = normal(text);
        if (name.isEmpty() || name.length() > LONGEST_SECTION) {
            return new Reading.Refused("科室名称不对:“" + Reading.cut(text) + "”。");
        }
        Named found = sections.computeIfAbsent(name, n -> {
            Named fresh = new Named(Ids.next(), Widths.half(text).strip());
            newSections.put(fresh.id(), fresh);
            return fresh;
        });
        return new Reading.Read(found);
    }

    /** Several sections in one cell. */
    Reading sections(String text) {
        List<Named> found = new ArrayList<>();
        for (String part : SEVERAL.split(text)) {
            if (!part.isBlank()) {
                Reading reading = section(part);
                if (reading instanceof Reading.Refused) {
                    return reading;
                }
                Named section = (Named) ((Reading.Read) reading).value();
                if (!found.contains(section)) {
                    found.add(section);
                }
            }
        }
        return found.isEmpty() ? new Reading.Nothing() : new Reading.Read(List.copyOf(found));
    }

    /** Several persons in one cell. */
    Reading persons(String text) {
        List<Named> found = new ArrayList<>();
        for (String part : SEVERAL.split(text)) {
            if (!part.isBlank()) {
                Reading reading = person(part, Optional.empty());
                if (reading instanceof Reading.Refused) {
                    return reading;
                }
                Named person = (Named) ((Reading.Read) reading).value();
                if (!found.contains(person)) {
                    found.add(person);
                }
            }
        }
        return found.isEmpty() ? new Reading.Nothing() : new Reading.Read(List.copyOf(found));
    }

    /** A person that was promised under this id. */
    Optional<Names.Known> newPerson(UUID id) {
        return Optional.ofNullable(newPersons.get(id));
    }

    Optional<Named> newSection(UUID id) {
        return Optional.ofNullable(newSections.get(id));
    }
}
