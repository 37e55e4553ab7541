package org.antou.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Inspection;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the aspects. */
final class AspectPort extends RecordPort<Aspect> {

    private final Ledger ledger;

    AspectPort(Ledger ledger) {
        super(new AspectRows());
        this.ledger = ledger;
    }

    @Override
    public String title() {
        return "方面";
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    protected List<Aspect> all() {
        return ledger.inspections().stream()
                .flatMap(i -> ledger.aspects(i.id()).stream())
                .toList();
    }

    @Override
    protected Optional<Aspect> byId(UUID id) {
        return all().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The inspection by its name; its id says nothing to anybody. */
    @Override
    public String show(String field, String stored) {
        return field.equals("inspection")
                ? ledger.inspections().stream()
                        .filter(i -> i.id().toString().equals(stored))
                        .map(Inspection::title)
                        .findFirst()
                        .orElse("(已不在)")
                : super.show(field, stored);
    }

    @Override
    protected Hit hit(Aspect aspect) {
        return new Hit(ref(aspect), aspect.title(), "方面 " + aspect.number());
    }

    @Override
    protected SearchKey searched(Aspect aspect) {
        return SearchKey.of(aspect.title());
    }
}
