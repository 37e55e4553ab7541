package org.antou.periodic;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.periodic.model.PeriodicReport;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the periodic reports. */
final class PeriodicPort extends RecordPort<PeriodicReport> {

    private final PeriodicReports reports;

    PeriodicPort(PeriodicReports reports) {
        super(new PeriodicRows());
        this.reports = reports;
    }

    @Override
    public String title() {
        return PeriodicReports.TITLE;
    }

    @Override
    public long count() {
        return reports.source().count();
    }

    @Override
    protected List<PeriodicReport> all() {
        return reports.all();
    }

    @Override
    protected Optional<PeriodicReport> byId(UUID id) {
        return reports.find(id);
    }

    @Override
    protected Hit hit(PeriodicReport report) {
        return new Hit(ref(report), report.title(), PeriodicReports.TITLE);
    }

    @Override
    protected SearchKey searched(PeriodicReport report) {
        return SearchKey.of(report.title(), report.content());
    }
}
