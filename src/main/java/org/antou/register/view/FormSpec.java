package org.antou.register.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.antou.register.Columns;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.ui.PickerSource;

/**
 * What makes a {@link RecordForm} the form of one register.
 *
 * @param key     under which drafts are kept, for example "ledger.issue"
 * @param columns the form shows the editable ones
 * @param groups  headings and order; editable columns that no group names follow at the end
 * @param pickers where persons and sections are found, by column key
 * @param check   the register's rules for one record, beyond required fields
 * @param keeper  gets and saves
 * @param help    what the form does by itself
 */
public record FormSpec<R>(
        String key,
        Columns<R> columns,
        List<FormGroup> groups,
        Map<String, PickerSource<Named>> pickers,
        Function<R, List<Violation>> check,
        RecordKeeper<R> keeper,
        FormHelp<R> help) {

    public FormSpec {
        groups = List.copyOf(groups);
        pickers = Map.copyOf(pickers);
    }

    /** A form that leaves every field to the clerk. */
    public FormSpec(
            String key,
            Columns<R> columns,
            List<FormGroup> groups,
            Map<String, PickerSource<Named>> pickers,
            Function<R, List<Violation>> check,
            RecordKeeper<R> keeper) {
        this(key, columns, groups, pickers, check, keeper, FormHelp.none());
    }

    /** The same form without some fields; what they hold stays as it is. */
    public FormSpec<R> without(Set<String> keys) {
        return new FormSpec<>(
                key,
                columns.without(keys),
                groups.stream().map(group -> group.without(keys)).toList(),
                pickers,
                check,
                keeper,
                help);
    }
}
