package org.antou.passport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentNumber;
import org.antou.passport.model.DocumentRules;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.store.DocumentStore;
import org.antou.problem.Problem;
import org.antou.register.port.ShelfRows;
import org.antou.store.Tx;

/** Documents, written together with their history: a number stands once, a person has one valid document of each kind. */
final class DocumentRows extends ShelfRows<TravelDocument> {

    private static final DocumentStore SHELF = new DocumentStore();

    DocumentRows() {
        super(
                new Shape<>(
                        TravelDocument.REGISTER,
                        DocumentColumns.KEPT,
                        DocumentColumns.ALL,
                        DocumentColumns.PERSON,
                        DocumentColumns::of),
                SHELF);
    }

    @Override
    public TravelDocument save(Change change, TravelDocument document) {
        return super.save(change, document.version() == 0 ? DocumentRules.completed(document) : document);
    }

    @Override
    public void createAll(Change change, List<TravelDocument> documents) {
        super.createAll(change, documents.stream().map(DocumentRules::completed).toList());
    }

    @Override
    public void insert(Tx tx, TravelDocument document) {
        refuseSecond(tx, document);
        super.insert(tx, document);
    }

    @Override
    public void insertAll(Tx tx, List<TravelDocument> documents) {
        super.insertAll(tx, documents);
        documents.forEach(document -> refuseSecond(tx, document));
    }

    @Override
    public boolean update(Tx tx, TravelDocument document) {
        refuseSecond(tx, document);
        return super.update(tx, document);
    }

    private static void refuseSecond(Tx tx, TravelDocument document) {
        second(tx, document).ifPresent(why -> {
            throw new Problem.Expected(why, "没有改动任何内容。", "请核对证件;旧证先办“确认过期”或“登记注销”,再登记新证。");
        });
    }

    /** Why there can't be this document beside those that are there; empty where there can. */
    static Optional<String> second(Tx tx, TravelDocument document) {
        Optional<String> number = SHELF.numbered(tx, document.number()).stream()
                .filter(other -> !other.id().equals(document.id()))
                .findFirst()
                .map(other -> "号码 " + document.number() + " 已登记在“" + other.holder() + "”名下("
                        + other.kind().map(k -> k.title()).orElse("") + ",“"
                        + other.state().title() + "”)。");
        return number.or(() -> valid(tx, document));
    }

    private static Optional<String> valid(Tx tx, TravelDocument document) {
        if (!document.state().isValid()
                || document.person().isEmpty()
                || document.kind().isEmpty()) {
            return Optional.empty();
        }
        UUID person = document.person().get().id();
        return SHELF.ofKind(tx, person, document.kind().get()).stream()
                .filter(other ->
                        !other.id().equals(document.id()) && other.state().isValid())
                .findFirst()
                .map(other ->
                        document.holder() + "已有一本有效的" + document.kind().get().title() + "(尾号 "
                                + DocumentNumber.tail(other.number()) + ",“"
                                + other.state().title()
                                + "”)。一人同种证件只能有一本有效。");
    }
}
