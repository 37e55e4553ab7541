package org.antou.passport.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/**
 * 真空期 as the check-up tells it: one finding a person who had one. Whoever has only one that still lasts is told by the
 * finding that asks for the missing step; what was handed in on time is left to the list.
 */
public final class GapFindings {

    private static final String PERSON = "person";
    private static final int MOST = 4;
    private static final int NAMED = 10;

    private GapFindings() {}

    public static List<Finding> of(List<GapLine> lines) {
        Map<UUID, List<GapLine>> byPerson = lines.stream()
                .filter(line -> line.standing() != GapStanding.TIMELY)
                .collect(Collectors.groupingBy(line -> line.person().id(), LinkedHashMap::new, Collectors.toList()));
        List<Finding> found = new ArrayList<>();
        byPerson.values().stream()
                .filter(gaps -> gaps.stream().anyMatch(line -> line.standing() == GapStanding.CLOSED))
                .forEach(gaps -> found.add(finding(gaps)));
        return found;
    }

    /** Whose gaps can't be told whole, all in one: it is one piece of work to bring the days in. */
    public static Optional<Finding> doubts(List<GapReport.Doubt> doubts) {
        if (doubts.isEmpty()) {
            return Optional.empty();
        }
        String names = doubts.stream()
                .limit(NAMED)
                .map(doubt -> doubt.person().name() + doubt.why())
                .collect(Collectors.joining(";"));
        String more = doubts.size() > NAMED ? "……共 " + doubts.size() + " 人" : "";
        return Optional.of(new Finding(
                "passport.gapUnknown",
                Optional.empty(),
                "",
                names + more + "。",
                "产品规则(真空期从入职、任职算到离任)",
                "请在“人员”里补填;可以用表格一次补齐。"));
    }

    private static Finding finding(List<GapLine> gaps) {
        GapLine first = gaps.get(0);
        String told = gaps.stream().limit(MOST).map(GapFindings::told).collect(Collectors.joining(";"));
        String more = gaps.size() > MOST ? "……共 " + gaps.size() + " 段" : "";
        return new Finding(
                "passport.gap",
                Optional.of(new RecordRef(PERSON, first.person().id())),
                "",
                first.person().name() + "有真空期:" + told + more + "。",
                first.basis(),
                "请在“真空期”里逐段核对,还在继续的尽快补办;已经结束的写明情况备查。");
    }

    /** One that lasts is told without its days, which would be others tomorrow. */
    private static String told(GapLine line) {
        String what = line.gap().kind().title()
                + line.document().map(document -> "(" + document.name() + ")").orElse("");
        return line.standing() == GapStanding.LASTING
                ? what + " " + line.gap().stretch().from() + " 起,还没有结束"
                : what + " " + line.between();
    }
}
