package org.antou.register.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** 会客: one visitor on one day. */
public record Visit(
        UUID id,
        long version,
        int number,
        String visitor,
        Optional<LocalDate> day,
        Optional<Purpose> purpose,
        Optional<Named> host,
        Optional<Named> section,
        List<Named> others,
        String matter,
        Optional<PartialDate> answerBy,
        boolean answered,
        String telephone) {

    public static Visit blank(UUID id, int number) {
        return new Visit(
                id,
                0,
                number,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Optional.empty(),
                false,
                "");
    }

    public Visit withVersion(long version) {
        return new Visit(
                id, version, number, visitor, day, purpose, host, section, others, matter, answerBy, answered,
                telephone);
    }
}
