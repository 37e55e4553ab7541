package org.antou.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.backup.place.Place.Kept;

/**
 * Which bundles of a place need no longer be kept: of today one an hour, then one a day for two weeks, one a week for two
 * months, one a month for a year, one a year for ever, each time the newest; all made before something for a week; the last three in any case. Above
 * the size cap the least of these go first. The newest always stays, so a good bundle only ever goes after a newer one
 * was verified. Ages are told by the time in the name, order by the number: a bundle from the future (the clock was set
 * back) stays.
 */
public final class Retention {

    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;
    private static final int SAFETY_DAYS = 7;
    /** The last few stay whatever their hour: one alone may sit on a bad spot of the disk. */
    private static final int LATEST = 3;

    private Retention() {}

    /** How much a bundle is worth keeping, the least first, and what an office calls that. */
    private enum Worth {
        HOUR("当天每小时"),
        SAFETY("最近几份"),
        DAY("每日"),
        WEEK("每周"),
        MONTH("每月"),
        YEAR("每年");

        private final String title;

        Worth(String title) {
            this.title = title;
        }
    }

    /** As what each bundle of a place is kept, in words for a list; what is only left over is not in it. */
    public static Map<Kept, String> generations(List<Kept> all, LocalDateTime now) {
        Map<Kept, String> titles = new LinkedHashMap<>();
        stay(all, now).forEach((kept, worth) -> titles.put(kept, worth.title));
        return titles;
    }

    /**
     * @param all the bundles of one place
     * @param now local time
     * @param cap bytes that the kept ones may take together
     */
    public static List<Kept> superfluous(List<Kept> all, LocalDateTime now, long cap) {
        Map<Kept, Worth> stay = stay(all, now);
        trim(stay, cap);
        return all.stream().filter(kept -> !stay.containsKey(kept)).toList();
    }

    private static Map<Kept, Worth> stay(List<Kept> all, LocalDateTime now) {
        List<Kept> newestFirst = all.stream().sorted(order().reversed()).toList();
        Map<Kept, Worth> stay = new LinkedHashMap<>();
        Map<String, Kept> slots = new HashMap<>();
        for (Kept kept : newestFirst) {
            Slot slot = slot(kept, now);
            if (slots.putIfAbsent(slot.name(), kept) == null) {
                stay.put(kept, slot.worth());
            } else if (safety(kept, now) || newestFirst.indexOf(kept) < LATEST) {
                stay.put(kept, Worth.SAFETY);
            }
        }
        return stay;
    }

    /** The order in which bundles were made. */
    static Comparator<Kept> order() {
        return Comparator.comparing((Kept kept) -> kept.name().number())
                .thenComparing(kept -> kept.name().at());
    }

    private static void trim(Map<Kept, Worth> stay, long cap) {
        List<Kept> leastFirst = stay.keySet().stream()
                .sorted(Comparator.comparing((Kept kept) -> stay.get(kept)).thenComparing(order()))
                .toList();
        Optional<Kept> newest = stay.keySet().stream().max(order());
        long size = stay.keySet().stream().mapToLong(Kept::size).sum();
        for (Kept kept : leastFirst) {
            if (size > cap && !newest.equals(Optional.of(kept))) {
                stay.remove(kept);
                size -= kept.size();
            }
        }
    }

    private static boolean safety(Kept kept, LocalDateTime now) {
        return kept.name().reason().safety() && kept.name().at().isAfter(now.minusDays(SAFETY_DAYS));
    }

    /** The stretch of time of which the newest bundle stays. */
    private static Slot slot(Kept kept, LocalDateTime now) {
        LocalDateTime at = kept.name().at();
        LocalDate day = at.toLocalDate();
        LocalDate today = now.toLocalDate();
        if (at.isAfter(now)) {
            return new Slot("future " + kept.name().number() + " " + at, Worth.HOUR);
        }
        if (day.equals(today)) {
            return new Slot("hour " + at.getHour(), Worth.HOUR);
        }
        if (ChronoUnit.DAYS.between(day, today) < DAYS) {
            return new Slot("day " + day, Worth.DAY);
        }
        if (ChronoUnit.WEEKS.between(day, today) < WEEKS) {
            return new Slot(
                    "week " + day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                    Worth.WEEK);
        }
        if (ChronoUnit.MONTHS.between(day, today) < MONTHS) {
            return new Slot("month " + day.getYear() + " " + day.getMonthValue(), Worth.MONTH);
        }
        return new Slot("year " + day.getYear(), Worth.YEAR);
    }

    private record Slot(String name, Worth worth) {}
}
