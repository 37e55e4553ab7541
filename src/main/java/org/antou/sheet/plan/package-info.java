/**
 * From a grid to records: where the header is, which column is which, what each cell means, which rows are there already;
 * then all good rows in one use case. Pure but for {@link org.antou.sheet.plan.Importer}. Knows a register by its
 * {@link org.antou.register.port.SheetPort} alone.
 */
package org.antou.sheet.plan;
