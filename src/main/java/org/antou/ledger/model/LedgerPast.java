package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.register.Values;

/** The ledger as it stood at an earlier moment, and what changed since: worked out backwards from the history. */
public final class LedgerPast {

    private static final PastRows<Issue> ISSUES =
            new PastRows<>(LedgerColumns.ALL, LedgerColumns.INSPECTION, Issue::id, LedgerPast::restored);

    private LedgerPast() {}

    /** One field of one issue, then and now; {@code field} is 登记 or 删除 for a whole issue. */
    public record Difference(int number, String content, String field, String then, String now, String who) {}

    /**
     * The issues as they stood before all these traces; what their course adds up to is not in their history.
     *
     * @param traces oldest first
     */
    public static List<Issue> before(List<Issue> now, List<Trace> traces, UUID inspection) {
        return ISSUES.before(now, traces).stream()
                .filter(i -> i.inspection().id().equals(inspection))
                .sorted(Comparator.comparingInt(Issue::number))
                .toList();
    }

    private static Optional<Issue> restored(UUID id, Values values) {
        boolean whole = values.named(LedgerColumns.INSPECTION).isPresent()
                && values.named(LedgerColumns.ASPECT).isPresent();
        return whole ? Optional.of(LedgerColumns.restored(id, 1, values, () -> new UUID(0, 0))) : Optional.empty();
    }

    /** What differs, issue by issue: made, removed, and every field that does not read as it did. */
    public static List<Difference> differences(List<Issue> then, List<Issue> now, List<Trace> traces) {
        Map<UUID, Issue> old = then.stream().collect(Collectors.toMap(Issue::id, Function.identity()));
        Map<UUID, String> who =
                traces.stream().collect(Collectors.toMap(Trace::record, Trace::who, (first, last) -> last));
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
