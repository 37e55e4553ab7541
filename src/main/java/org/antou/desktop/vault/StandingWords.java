package org.antou.desktop.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import org.antou.app.CountWords;
import org.antou.backup.Standing;
import org.antou.backup.bundle.Manifest;

/** How an office stands with its backups, in words for the status line and the screen. */
final class StandingWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Instant now;
    private final ZoneId zone;

    StandingWords(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** 已验证: 40 问题, 312 会议, 114 证件(今天 12:10). */
    String here(Standing standing) {
        return standing.last().map(this::verified).orElse("尚无备份");
    }

    private String verified(Manifest last) {
        String counts = CountWords.registers(last.contents().counts());
        return "已验证: " + (counts.isEmpty() ? "(还没有登记内容)" : counts) + "(" + when(last.at()) + ")";
    }

    /** 机外备份:3天前. */
    String away(Standing standing) {
        OptionalLong days = standing.awayDays(now);
        if (days.isEmpty()) {
            return "机外备份:从未";
        }
        return "机外备份:" + (days.getAsLong() == 0 ? "一天之内" : days.getAsLong() + "天前");
    }

    /** 今天 12:10, 昨天 17:30, 3月5日 09:00, with the year where it is another. */
    String when(Instant at) {
        var local = at.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = local.toLocalDate();
        if (day.equals(today)) {
            return "今天 " + TIME.format(local);
        }
        if (day.equals(today.minusDays(1))) {
            return "昨天 " + TIME.format(local);
        }
        return (day.getYear() == today.getYear() ? DAY : YEAR).format(local);
    }
}
