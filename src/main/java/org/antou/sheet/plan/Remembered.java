package org.antou.sheet.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.antou.register.port.SheetPort;

/**
 * How somebody said that sheets with these headings are to be read.
 *
 * @param register the key of the register
 * @param layout   where the header stands, and every heading
 * @param mapping  which column is which; of fixed texts only those that somebody wrote
 * @param by       who said so
 */
public record Remembered(UUID id, String register, Layout layout, Mapping mapping, String by, Instant at) {

    /** Whether a sheet has this shape: the same headings in the same columns of the same row. */
    boolean fits(LayoutFinder finder) {
        return finder.at(layout.header(), layout.lines()).headings().equals(layout.headings());
    }

    /** The mapping for a sheet of today: columns that the register has lost meanwhile are left out. */
    Mapping mapping(SheetPort<?> port) {
        Map<Integer, String> columns = new HashMap<>(mapping.columns());
        columns.values()
                .removeIf(key -> !key.startsWith("#")
                        && port.fillable().stream().noneMatch(c -> c.key().equals(key)));
        Map<String, String> fixed = new HashMap<>(port.presets());
        fixed.putAll(mapping.fixed());
        fixed.keySet().removeAll(columns.values());
        return new Mapping(columns, fixed);
    }

    /** For a list: 序号、问题、措施…. */
    public String told() {
        String all =
                String.join("、", layout.headings().stream().map(Heading::text).toList());
        return Reading.cut(all);
    }
}
