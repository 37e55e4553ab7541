package org.antou.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Inspection;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the inspections. */
final class InspectionPort extends RecordPort<Inspection> {

    private final Ledger ledger;

    InspectionPort(Ledger ledger) {
        super(new InspectionRows());
        this.ledger = ledger;
    }

    @Override
    public String title() {
        return "巡察轮次";
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    protected List<Inspection> all() {
        return ledger.inspections();
    }

    @Override
    protected Optional<Inspection> byId(UUID id) {
        return all().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    @Override
    protected Hit hit(Inspection inspection) {
        return new Hit(ref(inspection), inspection.title(), inspection.team());
    }

    @Override
    protected SearchKey searched(Inspection inspection) {
        return SearchKey.of(inspection.title(), inspection.team());
    }
}
