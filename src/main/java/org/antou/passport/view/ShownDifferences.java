package org.antou.passport.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.passport.Reconciliations.Compared;
import org.antou.passport.model.Difference;
import org.antou.register.row.RowSource;

/** The comparison that the table shows at the moment; another one takes its place as a whole. */
final class ShownDifferences implements RowSource<Difference> {

    private volatile Optional<Compared> compared = Optional.empty();

    void show(Compared now) {
        compared = Optional.of(now);
    }

    Optional<Compared> compared() {
        return compared;
    }

    private List<Difference> lines() {
        return compared.map(Compared::lines).orElse(List.of());
    }

    /** These lines, in this order. */
    List<Difference> some(List<UUID> ids) {
        Map<UUID, Difference> byId = lines().stream().collect(Collectors.toMap(Difference::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    @Override
    public long count() {
        return lines().size();
    }

    @Override
    public List<Difference> page(int offset, int limit) {
        List<Difference> all = lines();
        int from = Math.min(offset, all.size());
        return all.subList(from, (int) Math.min(all.size(), (long) from + limit));
    }

    @Override
    public Optional<Difference> find(UUID id) {
        return lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
