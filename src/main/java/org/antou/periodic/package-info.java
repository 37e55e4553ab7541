/**
 * 定期报告: the reports that are handed in every quarter, half-year or year, kept with their text so that one can be compared
 * with those before (雷同). The service and what the core may ask; the shape is that of every register.
 */
package org.antou.periodic;
