package org.antou.paper;

import java.util.List;

/**
 * Where everything of a table stands before the PDF is made.
 *
 * @param titleLines lines of the headline
 * @param headLines  lines of each column head
 * @param widths     width of each column in points
 * @param pages      rows page by page; a last page without rows carries the signatures alone
 */
record TablePlan(List<String> titleLines, List<List<String>> headLines, float[] widths, List<List<BrokenRow>> pages) {}
