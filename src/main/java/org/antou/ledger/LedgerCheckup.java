package org.antou.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerFindings;
import org.antou.ledger.model.SupervisionFindings;
import org.antou.ledger.model.SupervisionGrid;
import org.antou.ledger.model.SupervisionRules;
import org.antou.ledger.store.SupervisionStore;
import org.antou.register.Finding;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Store;

/** 台账体检 of this register: its rules with the office's own numbers of days, and the holes in its supervision. */
record LedgerCheckup(Store store, Parameters parameters) {

    /** @param all every issue of these inspections */
    List<Finding> findings(List<Inspection> inspections, List<Issue> all, LocalDate on) {
        LedgerFindings.Limits limits = new LedgerFindings.Limits(parameters.number(ParameterKey.DUE_SOON_DAYS, on));
        return Stream.concat(
                        LedgerFindings.of(all, limits, on).stream(),
                        inspections.stream().flatMap(inspection -> holes(inspection, all, on).stream()))
                .toList();
    }

    private Optional<Finding> holes(Inspection inspection, List<Issue> all, LocalDate on) {
        List<Issue> issues = all.stream()
                .filter(i -> i.inspection().id().equals(inspection.id()))
                .toList();
        return SupervisionRules.feedback(inspection)
                .map(feedback -> SupervisionGrid.of(
                        issues,
                        store.read(tx -> new SupervisionStore().ofInspection(tx, inspection.id())),
                        feedback,
                        new Rhythms(parameters).since(feedback),
                        on))
                .flatMap(grid -> SupervisionFindings.holes(inspection, grid));
    }
}
