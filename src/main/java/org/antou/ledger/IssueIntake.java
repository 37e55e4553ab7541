package org.antou.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.InspectionColumns;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Status;
import org.antou.ledger.store.InspectionStore;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.Intake;
import org.antou.store.Ids;

/** One import into the ledger: inspections and aspects by their titles, numbers and status where a row says none. */
final class IssueIntake extends Intake {

    private static final int LONGEST_INSPECTION = 400;
    private static final int LONGEST_ASPECT = 2_000;

    private final Ledger ledger;
    private final Map<String, Named> inspections = new HashMap<>();
    private final Map<UUID, Map<String, Named>> aspects = new HashMap<>();
    private final Map<UUID, UUID> promisedAspects = new HashMap<>();
    private final Set<UUID> promisedInspections = new HashSet<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();

    IssueIntake(Ledger ledger) {
        this.ledger = ledger;
        ledger.inspections().forEach(i -> inspections.put(key(i.title()), new Named(i.id(), i.title())));
    }

    private static String key(String title) {
        return title.replaceAll("\\s+", "");
    }

    @Override
    public Optional<Named> reference(String column, String text, Values row) {
        return column.equals(LedgerColumns.INSPECTION)
                ? inspection(text)
                : row.named(LedgerColumns.INSPECTION).flatMap(i -> aspect(i.id(), text));
    }

    private Optional<Named> inspection(String title) {
        return title.length() > LONGEST_INSPECTION
                ? Optional.empty()
                : Optional.of(inspections.computeIfAbsent(key(title), k -> {
                    Named fresh = new Named(Ids.next(), title.replace('\n', ' '));
                    promisedInspections.add(fresh.id());
                    return fresh;
                }));
    }

    private Optional<Named> aspect(UUID inspection, String title) {
        return title.length() > LONGEST_ASPECT
                ? Optional.empty()
                : Optional.of(aspects.computeIfAbsent(inspection, this::aspectsOf)
                        .computeIfAbsent(key(title), k -> {
                            Named fresh = new Named(Ids.next(), title);
                            promisedAspects.put(fresh.id(), inspection);
                            return fresh;
                        }));
    }

    private Map<String, Named> aspectsOf(UUID inspection) {
        Map<String, Named> found = new HashMap<>();
        if (!promisedInspections.contains(inspection)) {
            ledger.aspects(inspection).forEach(a -> found.put(key(a.title()), new Named(a.id(), a.title())));
        }
        return found;
    }

    /** The next number where the row has none; 待确认 where nobody says where it stands. */
    @Override
    public Values completed(Values row) {
        Values values = row.with(LedgerColumns.ORIGIN, origin(row));
        if (row.get(LedgerColumns.STATUS, Status.class).isEmpty()) {
            values = values.with(LedgerColumns.STATUS, Optional.of(Status.UNCONFIRMED));
        }
        Optional<Named> inspection = row.named(LedgerColumns.INSPECTION);
        if (inspection.isPresent()
                && row.get(LedgerColumns.NUMBER, Integer.class).isEmpty()) {
            values = values.with(
                    LedgerColumns.NUMBER, Optional.of(next(inspection.get().id())));
        }
        return values;
    }

    private static Optional<String> origin(Values row) {
        boolean done = row.get(LedgerColumns.STATUS, Status.class)
                .filter(s -> s == Status.DONE)
                .isPresent();
        return Optional.of(done ? Issue.SHEET_DONE : Issue.FROM_SHEET);
    }

    private int next(UUID inspection) {
        return numbers.merge(
                inspection,
                promisedInspections.contains(inspection) ? 1 : ledger.nextNumber(inspection),
                (last, first) -> last + 1);
    }

    @Override
    public void make(Change change, String column, Named named) {
        if (promisedInspections.contains(named.id())) {
            makeInspection(change, named);
        }
        UUID inspection = promisedAspects.get(named.id());
        if (inspection != null
                && InspectionStore.aspect(change.tx(), named.id()).isEmpty()) {
            int number = 1
                    + InspectionStore.aspects(change.tx(), inspection).stream()
                            .mapToInt(Aspect::number)
                            .max()
                            .orElse(0);
            new AspectRows().create(change, new Aspect(named.id(), 1, inspection, number, named.name()));
        }
    }

    private static void makeInspection(Change change, Named named) {
        if (InspectionStore.inspection(change.tx(), named.id()).isEmpty()) {
            Inspection blank = InspectionColumns.blank(named.id(), 1);
            Values values = InspectionColumns.INSPECTION.values(blank).with("title", Optional.of(named.name()));
            new InspectionRows()
                    .create(change, InspectionColumns.INSPECTION.apply().apply(blank, values));
        }
    }
}
