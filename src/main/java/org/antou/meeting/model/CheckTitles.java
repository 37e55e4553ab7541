package org.antou.meeting.model;

import java.util.Map;

/** What kinds of findings about records are called. */
public final class CheckTitles {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("future", "日期在后"),
            Map.entry("existence", "支部不存在"),
            Map.entry("holiday", "休息日"),
            Map.entry("late", "补录"),
            Map.entry("group", "党小组"),
            Map.entry("elements", "要素不全"),
            Map.entry("text", "内容过少"),
            Map.entry("vote", "没有表决"),
            Map.entry("chair", "主持人"),
            Map.entry("more", "实到多"),
            Map.entry("absence", "缺席原因"),
            Map.entry("quorum", "法定人数"),
            Map.entry("ballot", "票数"),
            Map.entry("twice", "分身"),
            Map.entry("overlap", "时间重叠"),
            Map.entry("together", "套开"),
            Map.entry("truant", "连续缺席"),
            Map.entry("copied", "雷同"),
            Map.entry("owed", "欠次数"));

    private CheckTitles() {}

    public static String of(String rule) {
        return TITLES.getOrDefault(rule.substring(rule.lastIndexOf('.') + 1), "其他");
    }
}
