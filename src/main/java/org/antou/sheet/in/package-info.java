/**
 * One door from clerks' workbooks to grids: .xlsx (streamed), .xls, .csv. The content decides what a file is; hostile and
 * huge ones are bounded in bytes, rows, cells and text, and told in plain words. Values stay as the file holds them:
 * what they mean is {@code plan}'s business. Whoever needs a workbook asks {@link org.antou.sheet.in.SheetReader}.
 */
package org.antou.sheet.in;
