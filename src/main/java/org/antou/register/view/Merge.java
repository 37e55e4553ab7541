package org.antou.register.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.Values;

/**
 * Two people changed one record: as it was when the form opened, as it stands in the store by now, as the form has it.
 */
record Merge<R>(Columns<R> columns, R base, R theirs, R mine) {

    /** Fields that both changed, and not to the same. */
    List<String> contested() {
        Set<String> byThem = changed(theirs);
        return columns.diff(Optional.of(theirs), mine).stream()
                .map(FieldChange::field)
                .filter(byThem::contains)
                .filter(changed(mine)::contains)
                .toList();
    }

    /** Their record with my changes; of the contested fields only those that I insist on. */
    R result(Set<String> insisted) {
        Set<String> contested = new HashSet<>(contested());
        Values values = columns.values(theirs);
        for (String field : changed(mine)) {
            if (!contested.contains(field) || insisted.contains(field)) {
                values = values.with(field, columns.get(field).value(mine));
            }
        }
        return columns.apply().apply(theirs, values);
    }

    /** Whether nothing was changed by anybody else. */
    boolean isCalm() {
        return changed(theirs).isEmpty();
    }

    private Set<String> changed(R record) {
        return columns.diff(Optional.of(base), record).stream()
                .map(FieldChange::field)
                .collect(Collectors.toSet());
    }
}
