package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.register.Named;

/**
 * 审核 of the record, as a rule by the overseer (包保责任人); from signed paper, typed by whoever sits here.
 *
 * @param words 审核意见; with a return (退回) the reason
 */
public record Review(ReviewState state, Optional<Named> reviewer, Optional<LocalDate> on, String words) {

    public static Review pending() {
        return new Review(ReviewState.PENDING, Optional.empty(), Optional.empty(), "");
    }

    /** Who reviewed it, when, and what was said; empty while nobody has. */
    public Optional<String> told() {
        if (state == ReviewState.PENDING) {
            return Optional.empty();
        }
        String who = (on.map(LocalDate::toString).orElse("") + " "
                        + reviewer.map(Named::name).orElse(""))
                .strip();
        String said = words.isBlank() ? "。" : ":" + words;
        return Optional.of("审核" + state.title() + (who.isEmpty() ? "" : "(" + who + ")") + said);
    }
}
