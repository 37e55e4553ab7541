package org.antou.register.row;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Condition;
import org.antou.text.SearchKey;

/**
 * One record as a table holds it: what its cells show (long texts clipped), the values that dates and choices sort by,
 * and the text that the quick search looks into. The record itself is fetched by id when it is opened.
 */
public final class Row {

    private final UUID id;
    private final String[] shown;
    private final Object[] values;
    private final SearchKey search;
    private final List<String> styles;

    Row(UUID id, String[] shown, Object[] values, SearchKey search, List<String> styles) {
        this.id = id;
        this.shown = shown;
        this.values = values;
        this.search = search;
        this.styles = styles;
    }

    public UUID id() {
        return id;
    }

    /** What the cell of the column at this position shows. */
    public String shown(int column) {
        return shown[column];
    }

    /** Style classes of the row, for example "overdue". */
    public List<String> styles() {
        return styles;
    }

    SearchKey search() {
        return search;
    }

    /** A date, number, flag or choice; empty for texts, which sort by what they show. */
    Optional<Object> value(int column) {
        return Optional.ofNullable(values[column]);
    }

    boolean meets(int column, Condition condition) {
        boolean looksIntoText = condition instanceof Condition.Contains;
        return condition.test(looksIntoText ? folded(column) : shown[column], value(column));
    }

    /** The whole text of a column, folded: the fields of the search key stand one a line. */
    private String folded(int column) {
        String all = search.folded();
        int start = 0;
        for (int i = 0; i < column; i++) {
            start = all.indexOf('\n', start) + 1;
        }
        int end = all.indexOf('\n', start);
        return end < 0 ? all.substring(start) : all.substring(start, end);
    }
}
