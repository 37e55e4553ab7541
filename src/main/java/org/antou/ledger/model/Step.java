package org.antou.ledger.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * One step in the course of an issue, as the signed paper says; who typed it and when stands in the history.
 *
 * @param issue  the issue, with its number as its name
 * @param number its place in the course of the issue, from 1
 * @param on     the day on the paper
 * @param at     the time of day, where it matters (接收确认)
 * @param person who applied, verified, approved or received
 * @param words  opinion or reason
 * @param before the deadline before an extension or a new round
 * @param after  the deadline after it
 */
public record Step(
        UUID id,
        long version,
        Named issue,
        int number,
        StepKind kind,
        LocalDate on,
        Optional<LocalTime> at,
        Optional<Named> person,
        String words,
        Optional<PartialDate> before,
        Optional<PartialDate> after) {

    /** A step of a day, signed by a person, with what was written. */
    public static Step of(UUID id, Named issue, int number, StepKind kind, Signature signed) {
        return new Step(
                id,
                1,
                issue,
                number,
                kind,
                signed.on(),
                signed.at(),
                signed.person(),
                signed.words(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same step signed by another. */
    public Step by(Named other) {
        return new Step(id, version, issue, number, kind, on, at, Optional.of(other), words, before, after);
    }

    /** The same step with the deadline it changed. */
    public Step moving(Optional<PartialDate> from, Optional<PartialDate> to) {
        return new Step(id, version, issue, number, kind, on, at, person, words, from, to);
    }

    /** Whether it moved the deadline. */
    boolean moved() {
        return !before.equals(after);
    }

    /** What a paper says below its text: who, when, in which words. */
    public record Signature(LocalDate on, Optional<LocalTime> at, Optional<Named> person, String words) {

        public static Signature of(LocalDate on, Named person, String words) {
            return new Signature(on, Optional.empty(), Optional.of(person), words);
        }

        /** A step that no single person answers for. */
        public static Signature of(LocalDate on, String words) {
            return new Signature(on, Optional.empty(), Optional.empty(), words);
        }
    }
}
