package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was approved.
 *
 * @param purpose  事由
 * @param places   前往国家(地区), separated by 、
 * @param departs  the day of leaving
 * @param returns  the day of being back (回国境)
 * @param visaOnly 只办签注: lent without a trip
 */
public record Journey(
        String purpose, String places, Optional<LocalDate> departs, Optional<LocalDate> returns, boolean visaOnly) {}
