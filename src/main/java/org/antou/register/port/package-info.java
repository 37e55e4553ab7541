/**
 * What the core may ask of any register without knowing it. Apart from {@code register} because it speaks of
 * {@link org.antou.history.Change}, and the history itself speaks of the pure shape. A register that wants workbooks extends
 * {@link org.antou.register.port.SheetPort} with its rows and a source of pages and puts that into {@code Desk.sheets()}:
 * export, import, template, undo and menus follow from its columns. Everything else there has a default.
 */
package org.antou.register.port;
