package org.antou.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.ledger.model.Initiative;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.SanctionColumns;
import org.antou.ledger.model.SanctionForm;
import org.antou.ledger.model.SanctionKind;
import org.antou.ledger.store.SanctionStore;
import org.antou.problem.Problem;
import org.antou.register.Violation;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 四种形态、追责问责: registers decisions by number of persons and tells 主动 from 被动. */
public final class Sanctions implements RowSource<Sanction> {

    private final Store store;
    private final History history;
    private final Clock clock;
    private final SanctionStore shelf = new SanctionStore();

    public Sanctions(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public long count() {
        return store.read(shelf::count);
    }

    @Override
    public List<Sanction> page(int offset, int limit) {
        return store.read(tx -> shelf.page(tx, offset, limit));
    }

    @Override
    public Optional<Sanction> find(UUID id) {
        return store.read(tx -> shelf.find(tx, id));
    }

    /** Every decision, oldest first. */
    public List<Sanction> all() {
        return store.read(shelf::all);
    }

    /** A blank one for a form, of today. */
    public Sanction blank() {
        return new Sanction(
                Ids.next(),
                0,
                today(),
                SanctionForm.FIRST,
                SanctionKind.CRITICISM,
                1,
                Initiative.ACTIVE,
                "",
                Optional.empty(),
                "");
    }

    /** Saves a decision, new or changed; hands it back as it stands now. */
    public Sanction save(Session session, Sanction sanction) {
        session.require(Role.CLERK);
        refuse(violations(sanction));
        String action = sanction.version() == 0 ? "登记四种形态" : "修改四种形态";
        return history.write(session, action, change -> ShelfRows.sanctions().save(change, sanction));
    }

    /** Removes decisions that were entered by mistake; undo brings them back. */
    public void remove(Session session, List<Sanction> sanctions) {
        session.require(Role.CLERK);
        history.write(session, "删除四种形态", change -> {
            sanctions.forEach(sanction -> ShelfRows.sanctions().remove(change, sanction));
            return sanctions.size();
        });
    }

    /** Why a decision can't be saved as it stands, today. */
    public List<Violation> violations(Sanction sanction) {
        return SanctionColumns.violations(sanction, today());
    }

    public RegisterPort port() {
        return new SanctionPort(store);
    }

    /** How decisions go out to workbooks and come in from them. */
    public SheetPort<Sanction> sheet() {
        return new SanctionSheet(this);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem.Expected(violations.get(0).message(), "没有改动任何内容。", "请改好后再保存。");
        }
    }
}
