package org.antou.paper.view;

import javax.print.PrintService;

/**
 * What goes to a printer.
 *
 * @param title     the name of the job in the printer's queue
 * @param from      first page, counted from 1
 * @param to        last page
 * @param bothSides on both sides of the paper, turned over the long edge
 */
record PrintOrder(PrintService printer, String title, int copies, int from, int to, boolean bothSides) {}
