package org.antou.register;

/**
 * One field of a record, before and after, in the stored form of its {@link ValueType}; an empty text stands for "nothing".
 * The field is the key of its {@link Column}.
 */
public record FieldChange(String field, String before, String after) {}
