package org.antou.register.row;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.register.Choice;
import org.antou.register.Column;
import org.antou.register.ValueType;
import org.antou.text.PinyinOrder;

/** The place of every row when sorted by one column: computed once, so that later sorts compare numbers only. */
final class Ranks {

    /** What a text is sorted by; nobody sorts by the hundredth character. */
    private static final int SORTED_BY = 30;

    private Ranks() {}

    /** Rows with equal fields have equal ranks; an empty field has none ({@link Integer#MAX_VALUE}). */
    static int[] of(List<Row> rows, int index, Column<?> column) {
        Key[] keys = keys(rows, index, column);
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> keys[i]));
        int[] ranks = new int[keys.length];
        int rank = 0;
        for (int i = 0; i < order.length; i++) {
            if (i > 0 && keys[order[i]].compareTo(keys[order[i - 1]]) != 0) {
                rank++;
            }
            ranks[order[i]] = keys[order[i]].isNothing() ? Integer.MAX_VALUE : rank;
        }
        return ranks;
    }

    private static Key[] keys(List<Row> rows, int index, Column<?> column) {
        Map<String, Key> known = new HashMap<>();
        Key[] keys = new Key[rows.size()];
        for (int i = 0; i < keys.length; i++) {
            Row row = rows.get(i);
            Optional<Object> value = row.value(index);
            keys[i] = value.isPresent()
                    ? new Key(comparable(value.get()), new byte[0])
                    : known.computeIfAbsent(row.shown(index), text -> key(text, column.type()));
        }
        return keys;
    }

    private static Key key(String text, ValueType type) {
        if (text.isEmpty()) {
            return Key.NOTHING;
        }
        String start = text.substring(0, Math.min(text.length(), SORTED_BY));
        return new Key(
                0,
                type == ValueType.PERSON || type == ValueType.NAME
                        ? PinyinOrder.nameKey(start)
                        : PinyinOrder.key(start));
    }

    private static Comparable<?> comparable(Object value) {
        return value instanceof Choice choice ? ((Enum<?>) choice).ordinal() : (Comparable<?>) value;
    }

    /** A value that compares with its like, or the sort key of a text. */
    private record Key(Comparable<?> value, byte[] text) implements Comparable<Key> {

        static final Key NOTHING = new Key(0, new byte[0]);

        boolean isNothing() {
            return this == NOTHING;
        }

        @Override
        public int compareTo(Key other) {
            if (isNothing() || other.isNothing()) {
                return Boolean.compare(isNothing(), other.isNothing());
            }
            int byValue = compareLike(value, other.value);
            return byValue != 0 ? byValue : PinyinOrder.compare(text, other.text);
        }

        @SuppressWarnings("unchecked") // the values of one column are of one kind
        private static <T> int compareLike(Comparable<T> one, Object other) {
            return one.compareTo((T) other);
        }
    }
}
