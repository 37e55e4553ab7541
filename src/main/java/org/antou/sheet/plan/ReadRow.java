package org.antou.sheet.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antou.register.Values;

/**
 * A row as it was read.
 *
 * @param said    the columns in which something stands
 * @param assumed those of them that the sheet hasn't: what stands there goes for new records
 * @param notes   what was read in a way that is worth a look
 */
record ReadRow(Values values, Set<String> said, Set<String> assumed, List<Flaw> flaws, List<String> notes) {

    /** What the row says over a record that is there: nothing that was only assumed takes the place of what stands there. */
    Values onto(Values there) {
        Map<String, Object> merged = new HashMap<>(there.byKey());
        values.byKey().forEach((key, value) -> {
            if (!assumed.contains(key) || !merged.containsKey(key)) {
                merged.put(key, value);
            }
        });
        return new Values(merged);
    }
}
