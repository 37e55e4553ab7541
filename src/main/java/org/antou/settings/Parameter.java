package org.antou.settings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One value of a parameter, from a day on.
 *
 * @param id        its row; empty where it is the program's default
 * @param version   counts the saves of the row; 0 for a default
 * @param validFrom first day on which it holds
 * @param value     as typed, without the unit
 * @param basis     依据: regulation, notice of the office, or 产品规则
 */
public record Parameter(
        Optional<UUID> id, long version, ParameterKey key, LocalDate validFrom, String value, String basis) {

    static Parameter of(ParameterKey key, ParameterKey.Default fallback) {
        return new Parameter(Optional.empty(), 0, key, fallback.validFrom(), fallback.value(), fallback.basis());
    }

    public boolean isDefault() {
        return id.isEmpty();
    }
}
