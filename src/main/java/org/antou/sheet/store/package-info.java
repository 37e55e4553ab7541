/** The only SQL of the sheet room: how workbooks of a shape are to be read. Asked by {@code sheet.memory} alone. */
package org.antou.sheet.store;
