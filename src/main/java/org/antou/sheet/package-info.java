/**
 * Workbooks: what clerks keep in Excel or WPS comes in, what stands in a register goes out. {@code out} writes, {@code in}
 * reads files into grids, {@code plan} makes records of grids, {@code view} shows all that. Knows no register: each hands
 * over a {@link org.antou.register.port.SheetPort}.
 */
package org.antou.sheet;
