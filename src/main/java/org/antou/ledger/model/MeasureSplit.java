package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits an answer that lists its measures as 一是…二是…三是… Only where that is certain: the marks stand at the start of
 * a sentence or clause, each once, in order, at least two of them. Otherwise there is nothing to split.
 */
public final class MeasureSplit {

    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern MARK = Pattern.compile("(?:^|(?<=[。;;:::,,、.!!\\s\\u00A0]))([一二三四五六七八九十])是");

    private MeasureSplit() {}

    /** The measures in order, each on one line; empty where the answer doesn't list them for certain. */
    public static List<String> of(String answer) {
        List<Integer> starts = new ArrayList<>();
        Matcher m = MARK.matcher(answer);
        while (m.find()) {
            if (DIGITS.indexOf(m.group(1)) != starts.size()) {
                return List.of();
            }
            starts.add(m.start(1));
        }
        return starts.size() < 2 ? List.of() : parts(answer, starts);
    }

    private static List<String> parts(String answer, List<Integer> starts) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : answer.length();
            parts.add(answer.substring(starts.get(i), end).strip().replaceAll("\\s*\\R\\s*", " "));
        }
        return parts;
    }
}
