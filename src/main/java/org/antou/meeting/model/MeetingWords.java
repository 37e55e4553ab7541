package org.antou.meeting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.register.Values;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/** Words of clerks' workbooks that only this register understands. */
public final class MeetingWords {

    private static final Map<String, MeetingKind> KINDS = Map.ofEntries(
            Map.entry("1", MeetingKind.GENERAL),
            Map.entry("党员大会", MeetingKind.GENERAL),
            Map.entry("支部大会", MeetingKind.GENERAL),
            Map.entry("2", MeetingKind.COMMITTEE),
            Map.entry("支部委员会", MeetingKind.COMMITTEE),
            Map.entry("支部委员会会议", MeetingKind.COMMITTEE),
            Map.entry("支委会会议", MeetingKind.COMMITTEE),
            Map.entry("3", MeetingKind.GROUP),
            Map.entry("党小组", MeetingKind.GROUP),
            Map.entry("4", MeetingKind.LECTURE),
            Map.entry("上党课", MeetingKind.LECTURE),
            Map.entry("党日", MeetingKind.PARTY_DAY),
            Map.entry("党日活动", MeetingKind.PARTY_DAY),
            Map.entry("主题党日活动", MeetingKind.PARTY_DAY),
            Map.entry("学习", MeetingKind.STUDY),
            Map.entry("政治理论学习", MeetingKind.STUDY),
            Map.entry("专题组织生活会", MeetingKind.ORG_LIFE),
            Map.entry("专题民主生活会", MeetingKind.DEMOCRATIC_LIFE),
            Map.entry("民主评议", MeetingKind.APPRAISAL));

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[::](\\d{2})(?::\\d{2})?");
    private static final Pattern SEPARATE = Pattern.compile("[、,,;;\\n](?!\\s*补学)");
    private static final Pattern BRACKETED = Pattern.compile("(.+?)[((](.+)[))]");
    private static final Pattern FRACTION = Pattern.compile("0?\\.\\d+|0");
    private static final int MINUTES = 24 * 60;

    private MeetingWords() {}

    /** What a text in a column stands for; empty where it is to be read as usual. */
    public static Optional<Values> read(String column, String text) {
        return switch (column) {
            case MeetingColumns.KIND -> kind(text);
            case MeetingColumns.ON -> when(text);
            case MeetingColumns.FROM, MeetingColumns.TO ->
                clock(text).filter(c -> !c.equals(text)).map(c -> Values.empty().with(column, Optional.of(c)));
            default -> Optional.empty();
        };
    }

    private static Optional<Values> kind(String text) {
        return Optional.ofNullable(KINDS.get(Widths.half(text).replace(" ", "")))
                .map(kind -> Values.empty().with(MeetingColumns.KIND, Optional.of(kind)));
    }

    /** A day with its times in one cell: 2024年5月8日9:00-11:00. */
    private static Optional<Values> when(String text) {
        List<String> clocks = new ArrayList<>();
        Matcher m = CLOCK.matcher(text);
        int first = -1;
        while (m.find()) {
            first = first < 0 ? m.start() : first;
            clock(m.group()).ifPresent(clocks::add);
        }
        if (first <= 0 || clocks.isEmpty()) {
            return Optional.empty();
        }
        String day = text.substring(0, first).replaceAll("[((](周|星期).[))]|[上下]午|星期.|周.", "");
        Optional<PartialDate> date =
                ChineseDates.parse(day.replace("T", " ").strip()).filter(PartialDate::isExact);
        return date.map(on -> Values.empty()
                .with(MeetingColumns.ON, Optional.of(on.earliest()))
                .with(MeetingColumns.FROM, Optional.of(clocks.get(0)).filter(c -> !c.equals("00:00")))
                .with(MeetingColumns.TO, clocks.size() > 1 ? Optional.of(clocks.get(1)) : Optional.empty()));
    }

    /** 9:00 → 09:00; of Excel's times, which are parts of a day, the same. */
    static Optional<String> clock(String text) {
        String plain = Widths.half(text).replace(" ", "");
        Matcher m = CLOCK.matcher(plain);
        if (m.matches() && Integer.parseInt(m.group(1)) < 24 && Integer.parseInt(m.group(2)) < 60) {
            return Optional.of("%02d:%s".formatted(Integer.parseInt(m.group(1)), m.group(2)));
        }
        if (FRACTION.matcher(plain).matches()) {
            int minutes = new BigDecimal(plain)
                    .multiply(BigDecimal.valueOf(MINUTES))
                    .setScale(0, java.math.RoundingMode.HALF_UP)
                    .intValue();
            return Optional.of("%02d:%02d".formatted(minutes / 60, minutes % 60));
        }
        return Optional.empty();
    }

    /** 张三(出差)、李四:病假 → one line each; 无 is nobody. */
    public static List<String> absences(String text) {
        if (text.isBlank() || text.strip().matches("无|没有|全到|无缺席")) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (String part : SEPARATE.split(text)) {
            Matcher m = BRACKETED.matcher(part.strip());
            if (m.matches() && !part.contains(":") && !part.contains(":")) {
                lines.add(m.group(1).strip() + ":" + m.group(2).strip());
            } else if (!part.isBlank()) {
                lines.add(Absence.parse(part).line());
            }
        }
        return lines;
    }
}
