package org.antou.register.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.antou.problem.Problem;
import org.antou.register.row.Row;
import org.antou.register.row.RowSet;
import org.antou.task.Job;
import org.antou.task.Lane;

/** Brings the rows of a table into memory: the first page at once, the rest behind; later, single rows anew. */
final class TableLoader<R> {

    /** What one reading by index takes without a pause; enough for any screen. */
    private static final int FIRST = 200;

    private static final int PAGE = 10_000;

    private final TableSpec<R> spec;
    private final Lane lane;
    private final Consumer<RowSet> loaded;
    private final Consumer<Problem> failed;
    private final Set<UUID> stale = new HashSet<>();
    private boolean complete;

    TableLoader(TableSpec<R> spec, Workplace workplace, Consumer<RowSet> loaded) {
        this.spec = spec;
        this.lane = workplace.jobs().lane("table." + spec.key() + System.identityHashCode(this), Duration.ZERO);
        this.loaded = loaded;
        this.failed = workplace.dialogs()::problem;
    }

    /** Shows the first page, then everything. */
    void open() {
        lane.run("读取", job -> spec.shape().rows(spec.source().page(0, FIRST)), this::opened, failed);
    }

    private void opened(List<Row> rows) {
        complete = rows.size() < FIRST;
        loaded.accept(set(rows));
        if (!complete) {
            rest(rows);
        }
    }

    /** Whether every row is in memory; until then counts and filters speak of the first ones only. */
    boolean isComplete() {
        return complete;
    }

    /** Reads everything anew; what is shown stays until then. */
    void reload() {
        rest(List.of());
    }

    private void rest(List<Row> first) {
        complete = false;
        lane.run("读取其余记录", job -> set(all(job, first)), this::finished, failed);
    }

    private void finished(RowSet rows) {
        complete = true;
        stale.clear();
        loaded.accept(rows);
    }

    private List<Row> all(Job job, List<Row> first) {
        long total = spec.source().count();
        List<Row> rows = new ArrayList<>(first);
        boolean more = true;
        while (more && !job.cancelled()) {
            List<Row> page = spec.shape().rows(spec.source().page(rows.size(), PAGE));
            rows.addAll(page);
            job.progress(rows.size(), total);
            more = page.size() == PAGE;
        }
        return onceEach(rows);
    }

    /** A record that moved from one page to the next while they were read stands in both. */
    private static List<Row> onceEach(List<Row> rows) {
        Set<UUID> seen = new HashSet<>();
        return rows.stream().filter(r -> seen.add(r.id())).toList();
    }

    /** Reads single records anew: changed, new, or gone. */
    void refresh(Collection<UUID> ids, RowSet before) {
        if (complete) {
            stale.addAll(ids);
            Set<UUID> due = Set.copyOf(stale);
            lane.run("更新", job -> renewed(due, before), this::finished, failed);
        } else {
            reload();
        }
    }

    private RowSet renewed(Collection<UUID> ids, RowSet before) {
        Map<UUID, R> found = new HashMap<>();
        Set<UUID> gone = new HashSet<>();
        for (UUID id : ids) {
            Optional<R> record = spec.source().find(id);
            record.ifPresentOrElse(r -> found.put(id, r), () -> gone.add(id));
        }
        return before.with(spec.shape().rows(List.copyOf(found.values())), gone);
    }

    private RowSet set(List<Row> rows) {
        return new RowSet(spec.columns(), rows);
    }
}
