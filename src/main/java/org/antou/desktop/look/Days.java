package org.antou.desktop.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times as the desktop writes them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String WEEK = "一二三四五六日";

    private Days() {}

    /** 2021年2月9日 星期二. */
    public static String day(LocalDate date) {
        return DAY.format(date) + " 星期" + WEEK.charAt(date.getDayOfWeek().getValue() - 1);
    }

    public static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }
}
