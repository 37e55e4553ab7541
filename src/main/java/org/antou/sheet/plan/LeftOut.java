package org.antou.sheet.plan;

/** A row of the sheet that is no record, and why: a total, a signature, a heading, a hidden row. */
public record LeftOut(int number, String reason, String text) {}
