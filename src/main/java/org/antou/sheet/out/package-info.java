/**
 * Writes .xlsx in a stream: records of a register, templates to fill in, rows that could not be brought in. Every text
 * cell has the text format, so that no text ever becomes a formula. Called by services, views and the command line.
 */
package org.antou.sheet.out;
