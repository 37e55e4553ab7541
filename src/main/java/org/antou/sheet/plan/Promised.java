package org.antou.sheet.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antou.register.Column;
import org.antou.register.Named;

/** The names of persons and sections that are not there yet and would be made with the rows that name them. */
public record Promised(List<String> persons, List<String> sections) {

    static <R> Promised of(ImportPlan<R> plan) {
        Set<String> persons = new LinkedHashSet<>();
        Set<String> sections = new LinkedHashSet<>();
        List<Column<R>> naming = plan.port().fillable().stream()
                .filter(c -> switch (c.type()) {
                    case PERSON, PERSONS, SECTION, SECTIONS -> true;
                    default -> false;
                })
                .toList();
        for (PlanRow<R> row : plan.written()) {
            for (Column<R> column : naming) {
                ImportPlan.value(row, column)
                        .map(Checker::named)
                        .orElse(List.of())
                        .forEach(named -> note(plan.names(), named, persons, sections));
            }
        }
        return new Promised(List.copyOf(persons), List.copyOf(sections));
    }

    private static void note(NameBook names, Named named, Set<String> persons, Set<String> sections) {
        names.newPerson(named.id()).ifPresent(k -> {
            persons.add(named.name());
            k.section().flatMap(s -> names.newSection(s.id())).ifPresent(s -> sections.add(s.name()));
        });
        names.newSection(named.id()).ifPresent(s -> sections.add(s.name()));
    }

    public boolean isEmpty() {
        return persons.isEmpty() && sections.isEmpty();
    }

    /** For example 将新登记 3 个科室、5 个人. */
    public String told() {
        if (isEmpty()) {
            return "";
        }
        String s = sections.isEmpty() ? "" : sections.size() + " 个科室";
        String p = persons.isEmpty() ? "" : persons.size() + " 个人";
        return "会同时新登记 " + s + (s.isEmpty() || p.isEmpty() ? "" : "、") + p;
    }
}
