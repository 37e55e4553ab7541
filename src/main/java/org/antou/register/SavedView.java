package org.antou.register;

import java.util.List;

/**
 * 视图: a way to look at a register under a name in the office's words, for example 本周到期.
 *
 * @param sorts   empty keeps the natural order
 * @param columns keys of the columns shown, in order; empty leaves the clerk's own columns alone
 */
public record SavedView(String name, Filter filter, List<Sort> sorts, List<String> columns) {

    public SavedView {
        sorts = List.copyOf(sorts);
        columns = List.copyOf(columns);
    }

    public static SavedView of(String name, Filter filter, Sort... sorts) {
        return new SavedView(name, filter, List.of(sorts), List.of());
    }
}
