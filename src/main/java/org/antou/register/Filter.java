package org.antou.register;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which records a table shows: those that hold every word of the quick search and meet every column's condition.
 *
 * @param text       words of the quick search; a word of plain letters is also looked for in the pinyin initials
 * @param conditions what is asked of single columns, by column key
 */
public record Filter(String text, Map<String, Condition> conditions) {

    public Filter {
        text = text.strip();
        conditions = Map.copyOf(conditions);
    }

    /** Shows everything. */
    public static Filter none() {
        return new Filter("", Map.of());
    }

    public static Filter of(String column, Condition condition) {
        return none().with(column, condition);
    }

    public Filter withText(String words) {
        return new Filter(words, conditions);
    }

    /** The same filter that also asks this of a column, instead of what it asked of it before. */
    public Filter with(String column, Condition condition) {
        Map<String, Condition> copy = new LinkedHashMap<>(conditions);
        copy.put(column, condition);
        return new Filter(text, copy);
    }

    public Filter without(String column) {
        Map<String, Condition> copy = new LinkedHashMap<>(conditions);
        copy.remove(column);
        return new Filter(text, copy);
    }

    public boolean isEmpty() {
        return text.isEmpty() && conditions.isEmpty();
    }

    /** Whether everything that this filter shows is also shown by the other: one typed on. */
    public boolean narrows(Filter other) {
        return conditions.equals(other.conditions) && text.startsWith(other.text);
    }
}
