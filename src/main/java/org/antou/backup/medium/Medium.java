package org.antou.backup.medium;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;

/**
 * A second place that an administrator registered by name.
 *
 * @param id        also stands in the marker on the medium
 * @param folder    where it was seen last
 * @param belowRoot the same below the root of its drive, whatever letter that gets next time; empty where it is on none
 * @param away      whether it is apart from the disk of the data and from this computer
 * @param inUse     false once it was struck off the list
 */
public record Medium(
        UUID id,
        long version,
        String name,
        MediumKind kind,
        Path folder,
        Optional<Path> belowRoot,
        boolean away,
        Instant registeredAt,
        String registeredBy,
        boolean inUse) {

    /** The key under which the history keeps what happens to second places. */
    public static final String REGISTER = "medium";

    /** As the history shows it; {@code copy} is only ever written there. */
    public static final Columns<Medium> COLUMNS = new Columns<>(
            List.of(
                    Column.text("name", "名称", Medium::name),
                    Column.choice("kind", "类别", List.of(MediumKind.values()), m -> Optional.of(m.kind())),
                    Column.text("folder", "文件夹", m -> m.folder().toString()),
                    Column.of("away", "机外", ValueType.FLAG, m -> Optional.of(m.away())),
                    Column.of("inUse", "在用", ValueType.FLAG, m -> Optional.of(m.inUse())),
                    Column.text("copy", "机外备份", m -> "")),
            (medium, values) -> medium);

    /** The same, seen in another folder. */
    public Medium seenAt(Path now, Optional<Path> below) {
        return new Medium(id, version, name, kind, now, below, away, registeredAt, registeredBy, inUse);
    }

    /** The same, no longer to be written to. */
    public Medium struckOff() {
        return new Medium(id, version + 1, name, kind, folder, belowRoot, away, registeredAt, registeredBy, false);
    }
}
