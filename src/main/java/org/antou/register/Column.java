package org.antou.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antou.text.IdNumber;

/**
 * One field of a register, told once for table, form, filter, sort, Excel, paper and history.
 *
 * @param key       English identifier, stored in history and layouts; never changes
 * @param title     what people read
 * @param type      kind of value
 * @param getter    reads the value; empty text and empty lists count as nothing
 * @param required  can't be saved empty
 * @param sensitive masked on screen, left out of exports unless asked for (personal data)
 * @param editable  a field of the form
 * @param aliases   how other offices head this column in their workbooks
 * @param width     print width in mm; 0 keeps it off the default print
 * @param choices   for {@link ValueType#CHOICE}: what can be chosen, in order
 */
public record Column<R>(
        String key,
        String title,
        ValueType type,
        Function<R, Optional<?>> getter,
        boolean required,
        boolean sensitive,
        boolean editable,
        List<String> aliases,
        int width,
        List<? extends Choice> choices) {

    /** A column that nobody edits and that is not printed by default. */
    public static <R> Column<R> of(String key, String title, ValueType type, Function<R, Optional<?>> getter) {
        return new Column<>(key, title, type, getter, false, false, false, List.of(), 0, List.of());
    }

    /** A column of text, one line. */
    public static <R> Column<R> text(String key, String title, Function<R, String> getter) {
        return of(key, title, ValueType.TEXT, r -> Optional.of(getter.apply(r)));
    }

    /** A column of text, several lines. */
    public static <R> Column<R> longText(String key, String title, Function<R, String> getter) {
        return of(key, title, ValueType.LONG_TEXT, r -> Optional.of(getter.apply(r)));
    }

    /** A column of one of several words. */
    public static <R> Column<R> choice(
            String key, String title, List<? extends Choice> choices, Function<R, Optional<?>> getter) {
        return new Column<>(key, title, ValueType.CHOICE, getter, false, false, false, List.of(), 0, choices);
    }

    public Column<R> asRequired() {
        return new Column<>(key, title, type, getter, true, sensitive, true, aliases, width, choices);
    }

    public Column<R> asEditable() {
        return new Column<>(key, title, type, getter, required, sensitive, true, aliases, width, choices);
    }

    /** The same field in a form that does not change it. */
    public Column<R> asFixed() {
        return new Column<>(key, title, type, getter, required, sensitive, false, aliases, width, choices);
    }

    /** The same column, as a form shows it that edits the field in a part of its own. */
    public Column<R> readOnly() {
        return new Column<>(key, title, type, getter, required, sensitive, false, aliases, width, choices);
    }

    public Column<R> asSensitive() {
        return new Column<>(key, title, type, getter, required, true, editable, aliases, width, choices);
    }

    public Column<R> printed(int millimetres) {
        return new Column<>(key, title, type, getter, required, sensitive, editable, aliases, millimetres, choices);
    }

    public Column<R> alias(String... names) {
        return new Column<>(key, title, type, getter, required, sensitive, editable, List.of(names), width, choices);
    }

    /** The value of a record; empty where there is none. */
    public Optional<Object> value(R row) {
        return getter.apply(row).map(Object.class::cast).filter(v -> !isBlank(v));
    }

    /** What a person reads in this field; empty where there is no value. */
    public String show(R row) {
        return value(row).map(type::show).orElse("");
    }

    /** What a value of this field reads like where it may not be shown whole: masked, if it is sensitive. */
    public String masked(Object value) {
        String shown = type.show(value);
        return sensitive ? IdNumber.mask(shown) : shown;
    }

    /** The stored form, as the history keeps it. */
    public String stored(R row) {
        return value(row).map(type::store).orElse("");
    }

    /** The value of a stored form. */
    public Optional<Object> parse(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(type.parse(stored, choices));
    }

    private static boolean isBlank(Object value) {
        return value instanceof String s ? s.isEmpty() : value instanceof List<?> list && list.isEmpty();
    }
}
