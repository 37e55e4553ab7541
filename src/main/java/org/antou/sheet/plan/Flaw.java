package org.antou.sheet.plan;

/**
 * What is wrong with one row.
 *
 * @param field   the column's key; empty where it is about the whole row
 * @param address where it stands in the sheet, for example C5
 * @param value   what stands there
 * @param reason  one plain sentence
 */
public record Flaw(String field, String address, String value, String reason) {}
