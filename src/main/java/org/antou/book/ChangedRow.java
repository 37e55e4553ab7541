package org.antou.book;

import java.util.List;
import java.util.Optional;

/**
 * A bound record that is no longer as it was bound.
 *
 * @param bound       the line that it stands on
 * @param now         as it is now; empty where it was removed
 * @param differences column by column; empty where it was removed
 */
public record ChangedRow(BookLine bound, Optional<BookRow> now, List<Difference> differences) {

    public ChangedRow {
        differences = List.copyOf(differences);
    }

    /** One column: as it is bound, and as it is now. */
    public record Difference(String column, String bound, String now) {}

    public boolean gone() {
        return now.isEmpty();
    }

    /** What marks this state as seen. */
    String fingerprint() {
        return now.map(row -> Fingerprint.of(row.cells())).orElse(Fingerprint.GONE);
    }
}
