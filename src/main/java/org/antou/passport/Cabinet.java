package org.antou.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.passport.model.Custody;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.Decision;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.DocumentRules;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.store.DocumentStore;
import org.antou.passport.store.LoanStore;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.Violation;
import org.antou.register.port.RecordPort;
import org.antou.register.port.ShelfRows;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 证件集中保管: the documents, handed in, moved and given back, each move with its paper. */
public final class Cabinet implements RowSource<TravelDocument> {

    static final String SAFE = "没有改动任何内容。";

    private final Store store;
    private final History history;
    private final Clock clock;
    private final DocumentStore shelf = new DocumentStore();

    public Cabinet(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public long count() {
        return store.read(shelf::count);
    }

    @Override
    public List<TravelDocument> page(int offset, int limit) {
        return read(store.read(tx -> shelf.page(tx, offset, limit)));
    }

    @Override
    public Optional<TravelDocument> find(UUID id) {
        return store.read(tx -> shelf.find(tx, id)).map(document -> document.on(today()));
    }

    /** Every document, by the holder's name. */
    public List<TravelDocument> all() {
        return read(store.read(shelf::all));
    }

    private List<TravelDocument> read(List<TravelDocument> documents) {
        LocalDate today = today();
        return documents.stream().map(document -> document.on(today)).toList();
    }

    public List<TravelDocument> ofPerson(UUID person) {
        return read(store.read(tx -> shelf.ofPerson(tx, person)));
    }

    /** One to be filled by a form. */
    public TravelDocument blank() {
        return TravelDocument.blank(Ids.next(), 0);
    }

    /** Why a document can't be saved as it stands, today; numbers and valid documents of others among them. */
    public List<Violation> violations(Optional<TravelDocument> before, TravelDocument document) {
        return DocumentRules.violations(before, document, today());
    }

    /** Why there can't be this document beside the others; empty where there can. */
    public Optional<String> second(TravelDocument document) {
        return store.read(tx -> DocumentRows.second(tx, document));
    }

    /** Saves a document, new or changed; its state is changed by {@link #decide} alone. Hands it back as it stands now. */
    public TravelDocument save(Session session, TravelDocument document) {
        session.require(Role.CLERK);
        refuse(violations(find(document.id()), document));
        String action = document.version() == 0 ? "登记证件" : "修改证件";
        return history.write(session, action, change -> PassportRows.documents().save(change, document))
                .on(today());
    }

    /** Removes documents that were entered by mistake; those that were ever lent stay. */
    public void remove(Session session, List<TravelDocument> documents) {
        session.require(Role.CLERK);
        history.write(session, "删除证件", change -> {
            documents.forEach(document -> PassportRows.documents().remove(change, document));
            return documents.size();
        });
    }

    /** Puts on record that somebody looked at numbers. */
    public void reveal(Session session, List<UUID> ids, String why) {
        history.write(session, "查看证件号码", change -> {
            ids.forEach(id -> change.record(
                    new RecordRef(TravelDocument.REGISTER, id),
                    List.of(new FieldChange(RecordPort.REVEALED, "", why))));
            return ids.size();
        });
    }

    /** The number that the next paper of a decision would have today; a proposal, the office may number otherwise. */
    public String nextSlip(CustodyMove move) {
        String begun = move.title() + today().toString().replace("-", "") + "-";
        long used = all().stream()
                .flatMap(document -> document.course().stream())
                .filter(custody -> custody.slip().startsWith(begun))
                .map(Custody::slip)
                .distinct()
                .count();
        return begun + (used + 1);
    }

    /** Puts a decision about a document down, with its paper; one that is lost while lent ends its loan. */
    public TravelDocument decide(Session session, TravelDocument document, Decision decision) {
        session.require(Role.CLERK);
        return decideAll(session, List.of(document), decision).get(0);
    }

    /** The same decision about several documents, as one step: all or none. */
    public List<TravelDocument> decideAll(Session session, List<TravelDocument> documents, Decision decision) {
        session.require(Role.CLERK);
        if (decision.on().isAfter(today())) {
            throw new Problem.Expected("日期在今天之后。", SAFE, "请改好后再办。");
        }
        String action = decision.move().title();
        return read(history.write(
                session,
                action,
                change -> documents.stream()
                        .map(document -> decide(change, document, decision))
                        .toList()));
    }

    private static TravelDocument decide(Change change, TravelDocument read, Decision decision) {
        TravelDocument current = PassportRows.documents().current(change, read);
        DocumentRules.refusal(current, decision).ifPresent(why -> {
            throw new Problem.Expected(current.holder() + "的" + current.label() + ":" + why, SAFE, "请核对后再办。");
        });
        if (current.state() == DocumentState.LENT && decision.move() == CustodyMove.LOSE) {
            lost(change, current, decision.on());
        }
        return PassportRows.documents().save(change, DocumentRules.decided(current, decision));
    }

    private static void lost(Change change, TravelDocument document, LocalDate on) {
        ShelfRows<DocumentLoan> loans = PassportRows.loans();
        new LoanStore()
                .ofDocument(change.tx(), document.id()).stream()
                        .filter(DocumentLoan::isOut)
                        .forEach(loan -> loans.save(change, loans.with(loan, LoanColumns.LOST, Optional.of(on))));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem.Expected(violations.get(0).message(), SAFE, "请改好后再保存。");
        }
    }
}
