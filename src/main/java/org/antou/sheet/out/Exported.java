package org.antou.sheet.out;

/**
 * What was written.
 *
 * @param rows    the number of records
 * @param clipped cells whose text was too long for a cell
 * @param stopped whether it was stopped half-way; then nothing was written
 */
public record Exported(int rows, int clipped, boolean stopped) {}
