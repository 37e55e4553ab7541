/**
 * Working days and holidays (节假日、调休): the arrangement of a year, read from a file; deadlines in calendar or working
 * days. Pure: which years an office has stands in {@code settings.Holidays}. A year that is not known is always said.
 */
package org.antou.text.calendar;
