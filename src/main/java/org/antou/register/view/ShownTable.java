package org.antou.register.view;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antou.register.Column;

/**
 * What a table shows at the moment.
 *
 * @param columns  the visible columns, in order
 * @param ids      the records that the filter lets through, in order
 * @param selected those of them that are selected
 * @param complete whether every record has been read; until then more may follow
 */
public record ShownTable<R>(List<Column<R>> columns, List<UUID> ids, Set<UUID> selected, boolean complete) {

    public ShownTable {
        columns = List.copyOf(columns);
        ids = List.copyOf(ids);
        selected = Set.copyOf(selected);
    }

    /** The selected records, in the order shown. */
    public List<UUID> chosen() {
        return ids.stream().filter(selected::contains).toList();
    }
}
