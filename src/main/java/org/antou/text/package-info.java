/**
 * Chinese dates and numerals, {@link org.antou.text.PartialDate}, ID numbers, pinyin initials, sort order; below it the
 * working calendar and the likeness of texts. Pure: no clock, no store, no window. Everybody may use it.
 */
package org.antou.text;
