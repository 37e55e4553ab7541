package org.antou.periodic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.likeness.KeptText;
import org.antou.likeness.TextSource;
import org.antou.periodic.model.PeriodicReport;
import org.antou.periodic.model.PeriodicRules;
import org.antou.periodic.store.PeriodicStore;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.register.Violation;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 定期报告: keeps what was reported, quarter by quarter. Their texts are compared with one another. */
public final class PeriodicReports implements TextSource {

    /** The register's key in {@link RecordRef}. */
    public static final String REGISTER = "periodic";

    public static final String TITLE = "定期报告";

    private final Store store;
    private final History history;
    private final Clock clock;

    public PeriodicReports(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    public RegisterPort port() {
        return new PeriodicPort(this);
    }

    /** How reports go out to workbooks and come in from them. */
    public SheetPort<PeriodicReport> sheet() {
        return new PeriodicSheet(source());
    }

    /** Every report, by topic, the latest first. */
    public List<PeriodicReport> all() {
        return store.read(PeriodicStore::all);
    }

    public Optional<PeriodicReport> find(UUID id) {
        return store.read(tx -> PeriodicStore.find(tx, id));
    }

    /** The reports in pages, for a table. */
    public RowSource<PeriodicReport> source() {
        return new RowSource<>() {
            @Override
            public long count() {
                return store.read(PeriodicStore::count);
            }

            @Override
            public List<PeriodicReport> page(int offset, int limit) {
                return all().stream().skip(offset).limit(limit).toList();
            }

            @Override
            public Optional<PeriodicReport> find(UUID id) {
                return PeriodicReports.this.find(id);
            }
        };
    }

    /** A report to be filled by a form. */
    public PeriodicReport blank() {
        return PeriodicReport.blank(
                Ids.next(),
                LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear());
    }

    /** Saves a report, new (version 0) or changed; hands it back as it stands now. */
    public PeriodicReport save(Session session, PeriodicReport report) {
        session.require(Role.CLERK);
        List<Violation> violations = PeriodicRules.violations(report);
        if (!violations.isEmpty()) {
            throw new Problem.Expected(violations.get(0).message(), "没有改动任何内容。", "请改好后再保存。");
        }
        String action = report.version() == 0 ? "登记定期报告" : "修改定期报告";
        return history.write(session, action, change -> new PeriodicRows().save(change, report));
    }

    /** Removes reports that were entered by mistake; undo brings them back. */
    public void remove(Session session, List<PeriodicReport> reports) {
        session.require(Role.CLERK);
        history.write(session, "删除定期报告", change -> {
            reports.forEach(report -> new PeriodicRows().remove(change, report));
            return reports.size();
        });
    }

    @Override
    public List<KeptText> texts() {
        return all().stream().flatMap(report -> textsOf(report).stream()).toList();
    }

    /** The texts of one report that are compared. */
    public static List<KeptText> textsOf(PeriodicReport report) {
        RecordRef ref = new RecordRef(REGISTER, report.id());
        return List.of(KeptText.of(ref, "content", TITLE + " · " + report.title(), report.content()));
    }
}
