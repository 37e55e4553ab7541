package org.antou.ledger.view.supervision;

import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.Supervision;
import org.antou.register.Named;
import org.antou.register.view.Workplace;

/** Which of several visits of one period is meant. */
record VisitChoice(Workplace workplace) {

    Optional<Supervision> of(List<Supervision> visits) {
        if (visits.size() == 1) {
            return Optional.of(visits.get(0));
        }
        String[] lines = visits.stream().map(this::line).toArray(String[]::new);
        return workplace
                .dialogs()
                .choose("这一期督查过 " + visits.size() + " 次", "要看哪一次?", lines)
                .flatMap(line ->
                        visits.stream().filter(v -> line(v).equals(line)).findFirst());
    }

    private String line(Supervision visit) {
        return visit.on() + " " + visit.person().map(Named::name).orElse("") + " "
                + visit.manner().title();
    }
}
