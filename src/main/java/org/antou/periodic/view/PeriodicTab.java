package org.antou.periodic.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.periodic.PeriodicReports;
import org.antou.periodic.model.PeriodicColumns;
import org.antou.periodic.model.PeriodicReport;
import org.antou.periodic.model.PeriodicRules;
import org.antou.register.Filter;
import org.antou.register.Named;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.SaveGate;
import org.antou.register.view.TableSpec;
import org.antou.register.view.Workplace;
import org.antou.security.Session;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;
import org.antou.ui.PickerSource;

/** 定期报告: the tab of the reports handed in every quarter. */
public final class PeriodicTab {

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of(
                    "报告",
                    PeriodicColumns.TOPIC,
                    PeriodicColumns.YEAR,
                    PeriodicColumns.TERM,
                    PeriodicColumns.SECTION,
                    PeriodicColumns.ADDRESSEE,
                    PeriodicColumns.REPORTED),
            FormGroup.of("正文", PeriodicColumns.CONTENT, PeriodicColumns.NOTE));

    private final RegisterDesk<PeriodicReport> desk;

    /**
     * @param sections where sections are found
     * @param gate     what looks at a report before it is saved
     */
    public PeriodicTab(
            Workplace workplace, PeriodicReports reports, PickerSource<Named> sections, SaveGate<PeriodicReport> gate) {
        Session session = workplace.session();
        desk = new RegisterDesk<>(
                workplace,
                new DeskSpec<>(
                        PeriodicReports.TITLE,
                        "报告",
                        table(reports),
                        new FormSpec<>(
                                "periodic",
                                PeriodicColumns.ALL,
                                GROUPS,
                                Map.of(PeriodicColumns.SECTION, sections),
                                PeriodicRules::beyondMissing,
                                new Keeper(reports, session)),
                        reports.port(),
                        Icons.REPORT,
                        new DeskSpec.Use<>(
                                reports::blank,
                                reports::find,
                                rows -> reports.remove(session, rows),
                                report -> List.of(),
                                report -> Optional.empty())));
        desk.askFirst(gate);
    }

    private static TableSpec<PeriodicReport> table(PeriodicReports reports) {
        return new TableSpec<>(
                PeriodicReports.REGISTER,
                PeriodicColumns.ALL,
                List.of(
                        PeriodicColumns.TOPIC,
                        PeriodicColumns.YEAR,
                        PeriodicColumns.TERM,
                        PeriodicColumns.SECTION,
                        PeriodicColumns.ADDRESSEE,
                        PeriodicColumns.REPORTED,
                        PeriodicColumns.CONTENT),
                PeriodicReport::id,
                report -> List.of(),
                reports.source(),
                List.of(SavedView.of("全部报告", Filter.none(), Sort.by(PeriodicColumns.TOPIC))),
                EmptyState.of(Icons.REPORT, "还没有定期报告", "把每季度报送的情况报告登记在这里;保存时与以前各期比较,雷同的并排给您看。"));
    }

    private record Keeper(PeriodicReports reports, Session session) implements RecordKeeper<PeriodicReport> {

        @Override
        public UUID id(PeriodicReport report) {
            return report.id();
        }

        @Override
        public Optional<PeriodicReport> current(UUID id) {
            return reports.find(id);
        }

        @Override
        public PeriodicReport onto(PeriodicReport mine, PeriodicReport current) {
            return PeriodicColumns.of(mine.id(), current.version(), PeriodicColumns.ALL.values(mine));
        }

        @Override
        public PeriodicReport save(PeriodicReport report) {
            return reports.save(session, report);
        }
    }

    /** The tab for the main window. */
    public RegisterTab tab() {
        return desk;
    }
}
