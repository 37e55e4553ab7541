package org.antou.app;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counts of a store as the office reads them: 40 问题, 312 会议, 114 证件. */
public final class CountWords {

    /** Table and noun, in the order of the tabs; a table that a store does not have is left out. */
    private static final String[][] NOUNS = {
        {"ISSUE", "问题"},
        {"MEETING", "会议"},
        {"CADRE_FILE", "干部档案"},
        {"PASSPORT", "证件"},
        {"PERSON", "人员"},
        {"BRANCH", "党支部"},
        {"ATTACHMENT", "附件"}
    };

    private CountWords() {}

    /** @param counts table → rows */
    public static String of(Map<String, Long> counts) {
        return Stream.of(NOUNS)
                .filter(noun -> counts.containsKey(noun[0]))
                .map(noun -> counts.get(noun[0]) + " " + noun[1])
                .collect(Collectors.joining(", "));
    }
}
