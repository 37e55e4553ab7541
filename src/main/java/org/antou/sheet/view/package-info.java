/**
 * Workbooks in the window: what of a table goes out, and the rows of a workbook on their way in, with what is wrong beside
 * them. Every register's tab uses the same screens.
 */
package org.antou.sheet.view;
