package org.antou.cadre.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;

/** What parameters say together, by the day from which it holds: each record is judged by those of its day. */
final class ByDay<T> {

    private final NavigableMap<LocalDate, T> all = new TreeMap<>();

    /** @param on what they say on a day */
    ByDay(Parameters parameters, List<ParameterKey> keys, Function<LocalDate, T> on) {
        for (ParameterKey key : keys) {
            parameters.of(key).forEach(value -> all.computeIfAbsent(value.validFrom(), on));
        }
    }

    T on(LocalDate day) {
        return Optional.ofNullable(all.floorEntry(day))
                .orElseGet(all::firstEntry)
                .getValue();
    }
}
