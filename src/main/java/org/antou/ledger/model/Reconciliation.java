package org.antou.ledger.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.antou.ledger.model.OutsideList.Row;
import org.antou.text.likeness.LikenessIndex;
import org.antou.text.likeness.StockPhrases;

/**
 * 对账: the ledger held against a list from outside, paired by number and text. Pairs are sought from the surest to the
 * least sure: number and text, text alone, number alone, a text that is at least 80 % alike.
 *
 * @param lines what is to be told, in the order of the ledger, then of the list
 * @param same  how many issues stand in both without any difference
 */
public record Reconciliation(List<Line> lines, int same) {

    private static final double ALIKE = 0.8;

    public Reconciliation {
        lines = List.copyOf(lines);
    }

    /** What a line tells. */
    public enum Kind {
        ONLY_HERE("只在台账"),
        ONLY_THERE("只在清单"),
        DIFFERS("内容不同");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One difference.
     *
     * @param issue  the issue of the ledger; empty where it stands in the list alone
     * @param number 序号 in the ledger, or in the list where the ledger has none
     * @param field  the column that differs; the issue itself where it stands on one side only
     */
    public record Line(Kind kind, Optional<Issue> issue, int number, String field, String here, String there) {}

    public static Reconciliation of(List<Issue> issues, OutsideList list) {
        Pairing pairing = new Pairing(issues, list.rows());
        pairing.pair(
                issue -> issue.number() + FieldLikeness.plain(issue.content()),
                row -> row.number() + FieldLikeness.plain(row.content()));
        pairing.pair(issue -> FieldLikeness.plain(issue.content()), row -> FieldLikeness.plain(row.content()));
        pairing.pair(issue -> String.valueOf(issue.number()), row -> String.valueOf(row.number()));
        pairing.alike();
        List<Line> lines = new ArrayList<>();
        int same = 0;
        for (Issue issue : issues) {
            Optional<Row> row = Optional.ofNullable(pairing.pairs.get(issue));
            List<Line> told = row.map(r -> differing(issue, r, list.columns()))
                    .orElseGet(() -> List.of(
                            new Line(Kind.ONLY_HERE, Optional.of(issue), issue.number(), "反馈问题", issue.content(), "")));
            lines.addAll(told);
            same += told.isEmpty() ? 1 : 0;
        }
        pairing.rows.forEach(
                row -> lines.add(new Line(Kind.ONLY_THERE, Optional.empty(), row.number(), "反馈问题", "", row.content())));
        return new Reconciliation(lines, same);
    }

    private static List<Line> differing(Issue issue, Row row, List<String> columns) {
        return columns.stream()
                .filter(key -> !(key.equals(LedgerColumns.NUMBER) && row.number() == 0))
                .filter(key -> !FieldLikeness.same(key, issue, row.fields().getOrDefault(key, "")))
                .map(key -> new Line(
                        Kind.DIFFERS,
                        Optional.of(issue),
                        issue.number(),
                        LedgerColumns.ALL.get(key).title(),
                        LedgerColumns.ALL.get(key).show(issue),
                        row.fields().getOrDefault(key, "")))
                .toList();
    }

    /** How many lines of a kind; issues, not fields, where they differ. */
    public long count(Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.issue().map(i -> (Object) i.id()).orElse(line))
                .distinct()
                .count();
    }

    /** Issues and rows that are still alone, and the pairs found. */
    private static final class Pairing {

        private final List<Issue> issues;
        private final List<Row> rows;
        private final Map<Issue, Row> pairs = new LinkedHashMap<>();

        Pairing(List<Issue> issues, List<Row> rows) {
            this.issues = new ArrayList<>(issues);
            this.rows = new ArrayList<>(rows);
        }

        /** Joins each issue with the first row of the same key. */
        void pair(Function<Issue, String> ofIssue, Function<Row, String> ofRow) {
            Map<String, Deque<Row>> byKey = new HashMap<>();
            rows.forEach(row -> byKey.computeIfAbsent(ofRow.apply(row), key -> new ArrayDeque<>())
                    .add(row));
            for (Issue issue : List.copyOf(issues)) {
                Optional.ofNullable(byKey.get(ofIssue.apply(issue)))
                        .flatMap(waiting -> Optional.ofNullable(waiting.poll()))
                        .ifPresent(row -> join(issue, row));
            }
        }

        private void join(Issue issue, Row row) {
            pairs.put(issue, row);
            issues.remove(issue);
            rows.remove(row);
        }

        /** What nobody numbered and somebody reworded. */
        void alike() {
            LikenessIndex<Integer> index = new LikenessIndex<>(StockPhrases.none());
            Map<Integer, Row> byKey = new HashMap<>();
            for (Row row : rows) {
                byKey.put(byKey.size(), row);
                index.add(byKey.size() - 1, row.content());
            }
            for (Issue issue : List.copyOf(issues)) {
                index.search(issue.content(), ALIKE, -1).stream()
                        .map(hit -> byKey.get(hit.key()))
                        .filter(rows::contains)
                        .findFirst()
                        .ifPresent(row -> join(issue, row));
            }
        }
    }
}
