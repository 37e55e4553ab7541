package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Step.Signature;
import org.antou.people.People;
import org.antou.register.view.Workplace;
import org.antou.text.PartialDate;

/** Asks for the paper of a 延期 where a later deadline was typed into the form of an issue. */
public record ExtensionAsking(Workplace workplace, People people) {

    /** Who approved it and why, and until when. */
    public record Approval(Signature signature, PartialDate deadline) {}

    /**
     * @param issue    as it stands
     * @param deadline as it was typed
     * @return empty where the clerk would rather go back to the form
     */
    public Optional<Approval> ask(Issue issue, PartialDate deadline) {
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        return new StepDialog(workplace, people, today)
                .extend(issue, deadline)
                .map(answer ->
                        new Approval(answer.signature(), answer.deadline().orElse(deadline)));
    }
}
