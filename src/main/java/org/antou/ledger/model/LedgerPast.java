package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.register.Column;
import org.antou.register.FieldChange;
import org.antou.register.Values;

/** The ledger as it stood at an earlier moment, and what changed since: worked out backwards from the history. */
public final class LedgerPast {

    /** Every issue has an inspection from its first entry on, so that it tells when an issue was made or removed. */
    private static final String BIRTH = LedgerColumns.INSPECTION;

    private LedgerPast() {}

    /** One field of one issue, then and now; {@code field} is 登记 or 删除 for a whole issue. */
    public record Difference(int number, String content, String field, String then, String now, String who) {}

    /**
     * The issues as they stood before all these traces.
     *
     * @param traces oldest first
     */
    public static List<Issue> before(List<Issue> now, List<Trace> traces, UUID inspection) {
        Map<UUID, Map<String, FieldChange>> net = net(traces);
        Map<UUID, Issue> issues =
                now.stream().collect(Collectors.toMap(Issue::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        net.forEach((id, changes) -> {
            boolean made =
                    changes.containsKey(BIRTH) && changes.get(BIRTH).before().isEmpty();
            Optional<Issue> then = made
                    ? Optional.empty()
                    : back(Optional.ofNullable(issues.get(id)), id, changes)
                            .filter(i -> i.inspection().id().equals(inspection));
            then.ifPresentOrElse(issue -> issues.put(id, issue), () -> issues.remove(id));
        });
        return issues.values().stream()
                .sorted(Comparator.comparingInt(Issue::number))
                .toList();
    }

    private static Optional<Issue> back(Optional<Issue> now, UUID id, Map<String, FieldChange> changes) {
        Values values = now.map(LedgerColumns.ALL::values).orElseGet(Values::empty);
        for (FieldChange change : changes.values()) {
            Optional<Column<Issue>> column = LedgerColumns.ALL.find(change.field());
            values = column.isPresent()
                    ? values.with(change.field(), column.get().parse(change.before()))
                    : values;
        }
        boolean whole = values.named(LedgerColumns.INSPECTION).isPresent()
                && values.named(LedgerColumns.ASPECT).isPresent();
        Values all = values;
        return whole ? Optional.of(LedgerColumns.restored(id, 1, all, () -> new UUID(0, 0))) : Optional.empty();
    }

    /** Per issue and field: what stood there before the first trace, what after the last. */
    private static Map<UUID, Map<String, FieldChange>> net(List<Trace> traces) {
        Map<UUID, Map<String, FieldChange>> net = new LinkedHashMap<>();
        for (Trace trace : traces) {
            Map<String, FieldChange> fields = net.computeIfAbsent(trace.issue(), id -> new LinkedHashMap<>());
            trace.changes()
                    .forEach(change -> fields.merge(
                            change.field(),
                            change,
                            (first, last) -> new FieldChange(first.field(), first.before(), last.after())));
        }
        return net;
    }

    /** What differs, issue by issue: made, removed, and every field that does not read as it did. */
    public static List<Difference> differences(List<Issue> then, List<Issue> now, List<Trace> traces) {
        Map<UUID, Issue> old = then.stream().collect(Collectors.toMap(Issue::id, Function.identity()));
        Map<UUID, String> who =
                traces.stream().collect(Collectors.toMap(Trace::issue, Trace::who, (first, last) -> last));
        List<Difference> found = new ArrayList<>();
        for (Issue issue : now) {
            String name = who.getOrDefault(issue.id(), "");
            Optional<Issue> was = Optional.ofNullable(old.remove(issue.id()));
            if (was.isEmpty()) {
                found.add(new Difference(
                        issue.number(),
                        issue.content(),
                        "登记",
                        "",
                        issue.status().title(),
                        name));
            } else {
                fields(was.get(), issue, name).forEach(found::add);
            }
        }
        old.values()
                .forEach(gone -> found.add(new Difference(
                        gone.number(),
                        gone.content(),
                        "删除",
                        gone.status().title(),
                        "",
                        who.getOrDefault(gone.id(), ""))));
        found.sort(Comparator.comparingInt(Difference::number));
        return List.copyOf(found);
    }

    private static List<Difference> fields(Issue was, Issue is, String who) {
        return LedgerColumns.ALL.all().stream()
                .filter(column -> !column.show(was).equals(column.show(is)))
                .map(column -> new Difference(
                        is.number(), is.content(), column.title(), column.show(was), column.show(is), who))
                .toList();
    }
}
