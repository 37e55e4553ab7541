package org.antou.desktop.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.register.Finding;

/**
 * What is to be done on a day, by urgency; within one, as the rules found it.
 *
 * @param seen how many were left out because somebody marked them as seen
 */
record Today(LocalDate on, List<Group> groups, int seen) {

    /** The findings under one heading; never empty. */
    record Group(Urgency urgency, List<Finding> findings) {}

    static Today of(LocalDate on, List<Finding> findings, int seen) {
        Map<Urgency, List<Finding>> byUrgency = findings.stream()
                .collect(Collectors.groupingBy(f -> Urgency.of(f.rule()), TreeMap::new, Collectors.toList()));
        return new Today(
                on,
                byUrgency.entrySet().stream()
                        .map(e -> new Group(e.getKey(), e.getValue()))
                        .toList(),
                seen);
    }

    /** How many findings stand under a heading. */
    int count(Urgency urgency) {
        return groups.stream()
                .filter(g -> g.urgency() == urgency)
                .mapToInt(g -> g.findings().size())
                .sum();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    Stream<Finding> all() {
        return groups.stream().flatMap(g -> g.findings().stream());
    }
}
