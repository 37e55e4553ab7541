package org.antou.app;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counts of a store as the office reads them: 40 问题, 312 会议, 114 证件. */
public final class CountWords {

    /** Table and noun, in the order of the tabs; a table that a store does not have is left out. */
    private static final String[][] NOUNS = {
        {"ISSUE", "问题"},
        {"MEETING", "会议"},
        {"FILE_CHECK", "干部档案核查"},
        {"TRAVEL_DOCUMENT", "证件"},
        {"PERSON", "人员"},
        {"BRANCH", "党支部"},
        {"ATTACHMENT", "附件"}
    };

    /** The first of them are the registers. */
    private static final int REGISTERS = 4;

    private CountWords() {}

    /** @param counts table → rows */
    public static String of(Map<String, Long> counts) {
        return words(NOUNS.length, counts);
    }

    /** The four registers alone, and of these what holds anything: for a line with little room. */
    public static String registers(Map<String, Long> counts) {
        Map<String, Long> filled = new HashMap<>(counts);
        filled.values().removeIf(rows -> rows == 0);
        return words(REGISTERS, filled);
    }

    /** The noun of a table; its own name where it has none. */
    public static String noun(String table) {
        return Stream.of(NOUNS)
                .filter(noun -> noun[0].equals(table))
                .map(noun -> noun[1])
                .findFirst()
                .orElse(table);
    }

    private static String words(int first, Map<String, Long> counts) {
        return Stream.of(NOUNS)
                .limit(first)
                .filter(noun -> counts.containsKey(noun[0]))
                .map(noun -> counts.get(noun[0]) + " " + noun[1])
                .collect(Collectors.joining(", "));
    }
}
