package org.antou.passport.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.text.PinyinOrder;

/**
 * How many documents of each kind stand in each state, for one office.
 *
 * @param office the section; empty for those whose holders have none
 */
public record DocumentCounts(Optional<String> office, Map<DocumentKind, Map<DocumentState, Integer>> counts) {

    /** As people look names up; two that sound alike stay two. */
    private static final Comparator<String> BY_NAME = PinyinOrder.comparator().thenComparing(Comparator.naturalOrder());

    /** One line per section by name, those without one last; together they are all documents. */
    public static List<DocumentCounts> byOffice(List<TravelDocument> documents) {
        Map<String, List<TravelDocument>> groups = documents.stream()
                .filter(document -> document.section().isPresent())
                .collect(Collectors.groupingBy(
                        document -> document.section().get().name(),
                        () -> new TreeMap<>(BY_NAME),
                        Collectors.toList()));
        List<DocumentCounts> lines = new ArrayList<>();
        groups.forEach((name, group) -> lines.add(of(Optional.of(name), group)));
        List<TravelDocument> rest = documents.stream()
                .filter(document -> document.section().isEmpty())
                .toList();
        if (!rest.isEmpty()) {
            lines.add(of(Optional.empty(), rest));
        }
        return List.copyOf(lines);
    }

    public static DocumentCounts of(Optional<String> office, List<TravelDocument> documents) {
        Map<DocumentKind, Map<DocumentState, Integer>> counts = new EnumMap<>(DocumentKind.class);
        for (TravelDocument document : documents) {
            document.kind()
                    .ifPresent(kind -> counts.computeIfAbsent(kind, k -> new EnumMap<>(DocumentState.class))
                            .merge(document.state(), 1, Integer::sum));
        }
        return new DocumentCounts(office, counts);
    }

    /** The title of its line. */
    public String title() {
        return office.orElse("没有科室");
    }

    /** Those of a kind, or of all kinds, in a state, or in all states. */
    public int count(Optional<DocumentKind> kind, Optional<DocumentState> state) {
        return counts.entrySet().stream()
                .filter(entry -> kind.isEmpty() || kind.get() == entry.getKey())
                .flatMap(entry -> entry.getValue().entrySet().stream())
                .filter(entry -> state.isEmpty() || state.get() == entry.getKey())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Every kind and, last, all of them together. */
    public static List<Optional<DocumentKind>> kinds() {
        return Stream.concat(
                        Stream.of(DocumentKind.values()).map(Optional::of), Stream.of(Optional.<DocumentKind>empty()))
                .toList();
    }

    /** Every state and, last, all of them together. */
    public static List<Optional<DocumentState>> states() {
        return Stream.concat(
                        Stream.of(DocumentState.values()).map(Optional::of), Stream.of(Optional.<DocumentState>empty()))
                .toList();
    }

    /** What a kind, or all kinds together, is called. */
    public static String kind(Optional<DocumentKind> kind) {
        return kind.map(DocumentKind::title).orElse("小计");
    }

    /** What a state, or all states together, is called. */
    public static String state(Optional<DocumentState> state) {
        return state.map(DocumentState::title).orElse("合计");
    }
}
