package org.antou.sheet.plan;

import org.antou.sheet.in.Grid;

/**
 * Which rows of which sheet are to come in, and how the sheet is laid out.
 *
 * @param file       the file's name
 * @param withHidden whether hidden rows come in too
 */
public record Source(String file, Grid grid, Layout layout, Mapping mapping, boolean withHidden) {}
