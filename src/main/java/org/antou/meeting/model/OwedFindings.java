package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** What each branch is behind with, one finding a branch: the matrix in words. */
public final class OwedFindings {

    private static final String BRANCH = "branch";

    private OwedFindings() {}

    public static List<Finding> of(QuotaMatrix matrix) {
        Map<UUID, List<QuotaLine>> byBranch = new LinkedHashMap<>();
        matrix.lines().stream()
                .filter(line -> line.missing() > 0)
                .forEach(line -> byBranch.computeIfAbsent(line.branch().id(), id -> new ArrayList<>())
                        .add(line));
        return byBranch.values().stream()
                .map(lines -> finding(matrix.year(), lines))
                .toList();
    }

    private static Finding finding(int year, List<QuotaLine> lines) {
        List<String> parts = lines.stream().map(OwedFindings::words).toList();
        List<String> bases =
                lines.stream().map(line -> line.rule().basis()).distinct().toList();
        return new Finding(
                "meeting.owed",
                Optional.of(new RecordRef(BRANCH, lines.get(0).branch().id())),
                String.valueOf(year),
                lines.get(0).branch().name() + ":" + year + "年欠" + String.join(";", parts) + "。",
                String.join(";", bases),
                "请补登记录或登记未召开的原因;不能由别期补足。");
    }

    private static String words(QuotaLine line) {
        String group = line.group().isEmpty() ? "" : "(" + line.group() + ")";
        String unit = switch (line.rule().period()) {
            case MONTH -> "月";
            case QUARTER -> "季度";
            case YEAR -> "";
        };
        List<String> periods = line.cells().stream()
                .filter(c -> c.state() == QuotaCell.State.HOLE || c.state() == QuotaCell.State.EXPLAINED)
                .map(c -> String.valueOf(c.period()))
                .toList();
        String which = unit.isEmpty() ? "" : "(" + String.join("、", periods) + unit + ")";
        return line.rule().kind().title() + group + line.missing() + "次" + which;
    }
}
