package org.antou.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.text.PartialDate;

/**
 * The kinds of value a column can hold. Table, form, sort, Excel, paper and history own one renderer per kind. The stored
 * form is what the history keeps; an empty text is "nothing".
 */
public enum ValueType {
    /** {@link String}, one line. */
    TEXT,
    /** {@link String}: the name of the person that the record is about, sorted as names are. */
    NAME,
    /** {@link String}, several lines. */
    LONG_TEXT,
    /** {@link Integer}. */
    NUMBER,
    /** {@link BigDecimal}, yuan with two decimals. */
    MONEY,
    /** {@link LocalDate}. */
    DATE,
    /** {@link PartialDate}. */
    PARTIAL_DATE,
    /** {@link Boolean}. */
    FLAG,
    /** An enum that is a {@link Choice}. */
    CHOICE,
    /** {@link Named}: a person. */
    PERSON,
    /** {@link Named}: a section. */
    SECTION,
    /** {@link Named}: another record that this one belongs to, for example the aspect of an issue. */
    REFERENCE,
    /** List of {@link Named}: several sections. */
    SECTIONS,
    /** List of {@link Named}: several persons. */
    PERSONS,
    /** List of {@link String}, one entry a line. */
    LINES;

    /** The stored form of a value of this kind. */
    public String store(Object value) {
        return switch (this) {
            case CHOICE -> ((Choice) value).name();
            case PERSON, SECTION, REFERENCE -> store((Named) value);
            case SECTIONS, PERSONS ->
                ((List<?>) value).stream().map(v -> store((Named) v)).collect(Collectors.joining("\n"));
            case LINES -> ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    /** Reads a stored form that is not empty; {@code choices} are those of the column. */
    public Object parse(String stored, List<? extends Choice> choices) {
        return switch (this) {
            case TEXT, NAME, LONG_TEXT -> stored;
            case NUMBER -> Integer.valueOf(stored);
            case MONEY -> new BigDecimal(stored);
            case DATE -> LocalDate.parse(stored);
            case PARTIAL_DATE -> PartialDate.parse(stored);
            case FLAG -> Boolean.valueOf(stored);
            case CHOICE ->
                choices.stream()
                        .filter(c -> c.name().equals(stored))
                        .findFirst()
                        .orElseThrow();
            case PERSON, SECTION, REFERENCE -> parseNamed(stored);
            case SECTIONS, PERSONS ->
                Arrays.stream(stored.split("\n")).map(ValueType::parseNamed).toList();
            case LINES -> List.of(stored.split("\n", -1));
        };
    }

    /** What a person reads: the title of a choice, the name of a person, 是 or 否. */
    public String show(Object value) {
        return switch (this) {
            case FLAG -> Boolean.TRUE.equals(value) ? "是" : "否";
            case CHOICE -> ((Choice) value).title();
            case PERSON, SECTION, REFERENCE -> ((Named) value).name();
            case SECTIONS, PERSONS ->
                ((List<?>) value).stream().map(v -> ((Named) v).name()).collect(Collectors.joining("、"));
            default -> store(value);
        };
    }

    private static String store(Named named) {
        return named.id() + " " + named.name();
    }

    private static Named parseNamed(String stored) {
        return new Named(UUID.fromString(stored.substring(0, 36)), stored.substring(37));
    }
}
