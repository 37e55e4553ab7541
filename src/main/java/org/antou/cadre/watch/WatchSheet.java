package org.antou.cadre.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.antou.register.Violation;
import org.antou.register.port.SheetPort;

/** Records of one kind in workbooks; what follows from the days is not read. */
final class WatchSheet<R> extends SheetPort<R> {

    private final Told<R> told;

    /**
     * @param derived  keys that no workbook fills
     * @param identity by which columns together a record is known
     * @param check    why one can't be saved
     */
    record Told<R>(
            String title,
            Set<String> derived,
            List<String> identity,
            BiFunction<Optional<R>, R, List<Violation>> check,
            Map<String, String> example) {}

    WatchSheet(Watched<R> watched, Told<R> told) {
        super(told.title(), watched.rows(), watched);
        this.told = told;
    }

    @Override
    public Set<String> derived() {
        return told.derived();
    }

    @Override
    public List<List<String>> identities() {
        return List.of(told.identity());
    }

    @Override
    public List<Violation> check(Optional<R> before, R row) {
        return told.check().apply(before, row);
    }

    @Override
    public Map<String, String> example() {
        return told.example();
    }
}
