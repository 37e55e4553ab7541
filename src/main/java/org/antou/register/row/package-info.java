/**
 * The rows of a table as they are held in memory: narrow, immutable, ready to be searched and sorted beside the
 * window. Pure Java; {@code register.view} shows them, the registers hand them over as a {@link
 * org.antou.register.row.RowSource}.
 */
package org.antou.register.row;
