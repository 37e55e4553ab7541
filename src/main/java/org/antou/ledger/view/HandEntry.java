package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.register.view.Workplace;

/** 手工登记: the way to a blank issue; asks for the inspection and the first aspect where there is none yet. */
record HandEntry(Workplace workplace, Ledger ledger) {

    /**
     * @param chosen the inspection that is looked at
     * @param beside an issue under whose aspect the new one is likely to stand
     */
    void begin(Optional<UUID> chosen, Optional<Issue> beside, Consumer<Issue> ready) {
        workplace
                .jobs()
                .run(
                        "登记问题",
                        job -> ledger.inspections(),
                        all -> {
                            Optional<UUID> wanted =
                                    beside.map(i -> i.inspection().id()).or(() -> chosen);
                            Optional<Inspection> inspection = all.stream()
                                    .filter(i -> wanted.filter(i.id()::equals).isPresent())
                                    .findFirst()
                                    .or(() -> all.stream().reduce((a, b) -> b));
                            inspection.ifPresentOrElse(
                                    i -> aspect(i, beside, ready),
                                    () -> new InspectionDialog(workplace, ledger)
                                            .make(made -> aspect(made, beside, ready)));
                        },
                        workplace.dialogs()::problem);
    }

    private void aspect(Inspection inspection, Optional<Issue> beside, Consumer<Issue> ready) {
        workplace
                .jobs()
                .run(
                        "登记问题",
                        job -> ledger.aspects(inspection.id()),
                        aspects -> aspect(aspects, beside)
                                .ifPresentOrElse(
                                        aspect -> draft(inspection, aspect, ready),
                                        () -> new AspectDialog(workplace, ledger)
                                                .make(inspection.id(), aspect -> draft(inspection, aspect, ready))),
                        workplace.dialogs()::problem);
    }

    private static Optional<Aspect> aspect(List<Aspect> aspects, Optional<Issue> beside) {
        return aspects.stream()
                .filter(a -> beside.filter(i -> i.aspect().id().equals(a.id())).isPresent())
                .findFirst()
                .or(() -> aspects.stream().reduce((a, b) -> b));
    }

    private void draft(Inspection inspection, Aspect aspect, Consumer<Issue> ready) {
        workplace.jobs().run("登记问题", job -> ledger.draft(inspection, aspect), ready, workplace.dialogs()::problem);
    }
}
