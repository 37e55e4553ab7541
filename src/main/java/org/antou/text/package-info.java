/**
 * Chinese dates and numerals, {@link org.antou.text.PartialDate}, ID numbers, pinyin initials, sort order. Pure:
 * no clock, no store, no window. Everybody may use it.
 */
package org.antou.text;
