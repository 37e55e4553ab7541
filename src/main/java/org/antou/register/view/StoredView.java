package org.antou.register.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;

/** A saved view in the form that is kept: words only, so that it can be read whatever becomes of our classes. */
record StoredView(
        String name, String text, Map<String, List<String>> conditions, List<Sort> sorts, List<String> columns) {

    static StoredView of(SavedView view) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        view.filter().conditions().forEach((column, c) -> conditions.put(column, words(c)));
        return new StoredView(view.name(), view.filter().text(), conditions, view.sorts(), view.columns());
    }

    SavedView view() {
        Filter filter = Filter.none().withText(text);
        for (Map.Entry<String, List<String>> c : conditions.entrySet()) {
            filter = filter.with(c.getKey(), condition(c.getValue()));
        }
        return new SavedView(name, filter, sorts, columns);
    }

    private static List<String> words(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return concat("one", one.titles().stream().sorted().toList());
        } else if (condition instanceof Condition.Between between) {
            return List.of("between", day(between.from()), day(between.to()));
        } else if (condition instanceof Condition.Contains contains) {
            return List.of("contains", contains.text());
        }
        return List.of("filled", String.valueOf(((Condition.Filled) condition).filled()));
    }

    private static Condition condition(List<String> words) {
        return switch (words.get(0)) {
            case "one" -> new Condition.OneOf(Set.copyOf(words.subList(1, words.size())));
            case "between" -> new Condition.Between(day(words.get(1)), day(words.get(2)));
            case "contains" -> new Condition.Contains(words.get(1));
            case "filled" -> new Condition.Filled(Boolean.parseBoolean(words.get(1)));
            default -> throw new IllegalArgumentException("unknown condition " + words.get(0));
        };
    }

    private static List<String> concat(String kind, List<String> words) {
        return Stream.concat(Stream.of(kind), words.stream()).toList();
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(stored));
    }
}
