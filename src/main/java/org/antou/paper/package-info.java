/**
 * The one door to paper: tables and letters become one PDF, which is previewed, printed and saved alike. What stands on
 * a sheet is said by the registers ({@code x.paper}); here is how it is broken into lines and pages, in which fonts.
 * The preview window stands in {@code paper.view}. Knows no feature.
 */
package org.antou.paper;
