package org.antou.passport.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.passport.model.StockLine;
import org.antou.register.row.RowSource;

/** The lines of the stocktake that is shown; they are swapped as a whole, so that the table may read them beside the window. */
final class ShownLines implements RowSource<StockLine> {

    private volatile List<StockLine> lines = List.of();

    void show(List<StockLine> now) {
        lines = List.copyOf(now);
    }

    List<StockLine> all() {
        return lines;
    }

    /** These lines, in this order. */
    List<StockLine> some(List<UUID> ids) {
        Map<UUID, StockLine> byId = lines.stream().collect(Collectors.toMap(StockLine::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    @Override
    public long count() {
        return lines.size();
    }

    @Override
    public List<StockLine> page(int offset, int limit) {
        List<StockLine> now = lines;
        int from = Math.min(offset, now.size());
        return now.subList(from, (int) Math.min(now.size(), (long) from + limit));
    }

    @Override
    public Optional<StockLine> find(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
