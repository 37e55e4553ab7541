/**
 * What is remembered of workbooks: how those of a shape are to be read. Used by view and command line; the pure part of it
 * stands in {@code plan}.
 */
package org.antou.sheet.memory;
