/**
 * F1: the handbook (Markdown, the same text as in {@code src/site/markdown}) shown inside the program. What a page says
 * is not here; {@code main} opens it.
 */
package org.antou.desktop.handbook;
