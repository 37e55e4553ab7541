package org.antou.periodic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.periodic.model.PeriodicColumns;
import org.antou.periodic.model.PeriodicReport;
import org.antou.periodic.model.PeriodicRules;
import org.antou.register.Violation;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;

/** Periodic reports in workbooks: known by topic, year and term. */
final class PeriodicSheet extends SheetPort<PeriodicReport> {

    PeriodicSheet(RowSource<PeriodicReport> source) {
        super(PeriodicReports.TITLE, new PeriodicRows(), source);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(PeriodicColumns.TOPIC, PeriodicColumns.YEAR, PeriodicColumns.TERM));
    }

    @Override
    public String describe(PeriodicReport report) {
        return report.title();
    }

    @Override
    public List<Violation> check(Optional<PeriodicReport> before, PeriodicReport report) {
        return PeriodicRules.violations(report);
    }

    @Override
    public Map<String, String> example() {
        return Map.of(
                PeriodicColumns.TOPIC, "意识形态工作情况",
                PeriodicColumns.YEAR, "2024",
                PeriodicColumns.TERM, "第一季度",
                PeriodicColumns.CONTENT, "一季度,局党组……");
    }
}
