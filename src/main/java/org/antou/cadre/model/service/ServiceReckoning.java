package org.antou.cadre.model.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules say of a service on a day; derived, never saved.
 *
 * @param required days that have to be served
 * @param served   days served up to the day, or to that of leaving
 * @param madeUp   days made good afterwards
 * @param owed     what is lacking; 0 while it is being served
 * @param full     服务期满日: from this day on it is served, where nothing else is lost
 * @param words    how it was reckoned, a sentence
 */
public record ServiceReckoning(
        int required,
        int served,
        int madeUp,
        int owed,
        Optional<LocalDate> full,
        ServiceStanding standing,
        String words) {

    public static final ServiceReckoning NONE =
            new ServiceReckoning(0, 0, 0, 0, Optional.empty(), ServiceStanding.UNKNOWN, "");
}
