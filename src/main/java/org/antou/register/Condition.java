package org.antou.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/** What a filter asks of one column. A field is handed over as it is shown, with its value where one is kept. */
public sealed interface Condition {

    boolean test(String shown, Optional<?> value);

    /** What it asks, for the button that takes it away, for example "整改中、延期". */
    String describe();

    /** One of several words; where a field lists several ({@code 甲科、乙科}), one of them is enough. */
    record OneOf(Set<String> titles) implements Condition {

        public OneOf {
            titles = Set.copyOf(titles);
        }

        @Override
        public boolean test(String shown, Optional<?> value) {
            if (titles.contains(shown)) {
                return true;
            }
            for (String part : shown.split("、")) {
                if (titles.contains(part)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String describe() {
            return String.join("、", new TreeSet<>(titles));
        }
    }

    /** A date in a range, both ends included; one known to the month counts where it may lie inside. */
    record Between(Optional<LocalDate> from, Optional<LocalDate> to) implements Condition {

        @Override
        public boolean test(String shown, Optional<?> value) {
            return value.filter(v -> inside(earliest(v), latest(v))).isPresent();
        }

        private boolean inside(LocalDate earliest, LocalDate latest) {
            return from.filter(latest::isBefore).isEmpty()
                    && to.filter(earliest::isAfter).isEmpty();
        }

        private static LocalDate earliest(Object date) {
            return date instanceof PartialDate partial ? partial.earliest() : (LocalDate) date;
        }

        private static LocalDate latest(Object date) {
            return date instanceof PartialDate partial ? partial.latest() : (LocalDate) date;
        }

        @Override
        public String describe() {
            return from.map(LocalDate::toString).orElse("") + "至"
                    + to.map(LocalDate::toString).orElse("");
        }
    }

    /** Text that holds these letters, whatever their width and case. */
    record Contains(String text) implements Condition {

        @Override
        public boolean test(String shown, Optional<?> value) {
            return Widths.fold(shown).contains(Widths.fold(text.strip()));
        }

        @Override
        public String describe() {
            return "含“" + text + "”";
        }
    }

    /** A field that is filled ({@code true}) or empty. */
    record Filled(boolean filled) implements Condition {

        @Override
        public boolean test(String shown, Optional<?> value) {
            return shown.isEmpty() != filled;
        }

        @Override
        public String describe() {
            return filled ? "已填" : "未填";
        }
    }
}
