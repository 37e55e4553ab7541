package org.antou.meeting.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 表决.
 *
 * @param due  应到有表决权(选举权)人数
 * @param came 到会有表决权(选举权)人数
 */
public record Vote(Optional<VoteKind> kind, OptionalInt due, OptionalInt came, List<Ballot> ballots) {

    public Vote {
        ballots = List.copyOf(ballots);
    }

    public static Vote none() {
        return new Vote(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of());
    }
}
