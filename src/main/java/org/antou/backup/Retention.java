package org.antou.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.backup.place.Place.Kept;

/**
 * Which bundles of a place need no longer be kept: of today one an hour, then one for each of the last 14 days, 8 weeks, 12
 * months on which there were any, and one a year for ever, each time the newest; all made before something for a week; the
 * last three in any case. Above the size cap the least of these go first. The newest always stays, so a good bundle only
 * ever goes after a newer one was verified. Days, weeks and months are counted as well as measured from today, and order is
 * told by the number: neither a clock that was set back nor one that ran years ahead for an hour costs a day of the past.
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
            Optional<Worth> worth = slots(kept, now).stream()
                    .filter(slot -> slots.putIfAbsent(slot.name(), kept) == null)
                    .filter(slot -> room(slot, slots.keySet()) || young(slot, kept, now))
                    .map(Slot::worth)
                    .max(Comparator.naturalOrder());
            if (worth.isPresent()) {
                stay.put(kept, worth.get());
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

    /** The stretches of time of which the newest bundle stays. */
    private static List<Slot> slots(Kept kept, LocalDateTime now) {
        LocalDateTime at = kept.name().at();
        LocalDate day = at.toLocalDate();
        if (at.isAfter(now)) {
            return List.of(new Slot("future " + kept.name().number() + " " + at, Worth.HOUR));
        }
        List<Slot> slots = new ArrayList<>();
        if (day.equals(now.toLocalDate())) {
            slots.add(new Slot("hour " + at.getHour(), Worth.HOUR));
        }
        slots.add(new Slot("day " + day, Worth.DAY));
        slots.add(new Slot(
                "week " + day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                Worth.WEEK));
        slots.add(new Slot("month " + day.getYear() + " " + day.getMonthValue(), Worth.MONTH));
        slots.add(new Slot("year " + day.getYear(), Worth.YEAR));
        return slots;
    }

    /** Whether the slot is among the newest of its kind that stay. */
    private static boolean room(Slot slot, Set<String> taken) {
        String kind = slot.name().substring(0, slot.name().indexOf(' '));
        long before = taken.stream().filter(name -> name.startsWith(kind)).count();
        return switch (slot.worth()) {
            case DAY -> before <= DAYS;
            case WEEK -> before <= WEEKS;
            case MONTH -> before <= MONTHS;
            default -> true;
        };
    }

    /** The same by the calendar: after the clock was set back, what it said meanwhile does not drive out what was true. */
    private static boolean young(Slot slot, Kept kept, LocalDateTime now) {
        LocalDate day = kept.name().at().toLocalDate();
        LocalDate today = now.toLocalDate();
        return switch (slot.worth()) {
            case DAY -> day.isAfter(today.minusDays(DAYS));
            case WEEK -> day.isAfter(today.minusWeeks(WEEKS));
            case MONTH -> day.isAfter(today.minusMonths(MONTHS));
            default -> true;
        };
    }

    private record Slot(String name, Worth worth) {}
}
