package org.antou.register.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the visits. */
final class VisitPort extends RecordPort<Visit> {

    private final Visits visits;

    VisitPort(Visits visits) {
        super(new VisitRows());
        this.visits = visits;
    }

    @Override
    public String title() {
        return "会客登记";
    }

    @Override
    public long count() {
        return visits.count();
    }

    @Override
    protected List<Visit> all() {
        return visits.page(0, Integer.MAX_VALUE);
    }

    @Override
    protected Optional<Visit> byId(UUID id) {
        return visits.find(id);
    }

    @Override
    protected Hit hit(Visit visit) {
        return new Hit(ref(visit), visit.visitor(), visit.matter());
    }

    @Override
    protected SearchKey searched(Visit visit) {
        return SearchKey.of(visit.visitor(), visit.matter());
    }
}
