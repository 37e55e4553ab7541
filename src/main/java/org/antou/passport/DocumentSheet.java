package org.antou.passport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentNumber;
import org.antou.passport.model.DocumentRules;
import org.antou.passport.model.DocumentWords;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.SheetPort;

/** Documents in workbooks: known by their number. A workbook registers; it moves none of those that are there. */
final class DocumentSheet extends SheetPort<TravelDocument> {

    private final Cabinet cabinet;

    DocumentSheet(Cabinet cabinet) {
        super(PassportRegister.TITLE, PassportRows.documents(), cabinet);
        this.cabinet = cabinet;
    }

    @Override
    public Set<String> derived() {
        return Set.of(DocumentColumns.SECTION, DocumentColumns.PAST, DocumentColumns.EXPIRY);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(DocumentColumns.NUMBER));
    }

    @Override
    public Optional<String> doubt(String column, String text) {
        return column.equals(DocumentColumns.KIND) ? DocumentWords.foreign(text) : Optional.empty();
    }

    @Override
    public Optional<Values> words(String column, String text) {
        return DocumentWords.read(column, text);
    }

    @Override
    public List<Violation> check(Optional<TravelDocument> before, TravelDocument document) {
        List<Violation> found = cabinet.violations(before, document);
        if (!found.isEmpty()) {
            return found;
        }
        return cabinet.second(document)
                .map(why -> List.of(new Violation(DocumentColumns.NUMBER, why)))
                .orElse(List.of());
    }

    /** A person's one valid document of each kind. */
    @Override
    public Optional<Only> only(TravelDocument document) {
        return DocumentRules.completed(document).state().isValid()
                ? Optional.of(new Only(
                        document.person().orElseThrow().id() + " "
                                + document.kind().orElseThrow(),
                        document.holder() + "在这份表格里还有一本有效的"
                                + document.kind().orElseThrow().title() + "(尾号 "
                                + DocumentNumber.tail(document.number())
                                + ")。一人同种证件只能有一本有效;旧证的状态请写“过期”或“注销”。"))
                : Optional.empty();
    }

    @Override
    public String describe(TravelDocument document) {
        return document.holder() + " " + document.label();
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(DocumentColumns.PERSON, "林知远");
        row.put(DocumentColumns.KIND, "普通护照");
        row.put(DocumentColumns.NUMBER, "E12345678");
        row.put(DocumentColumns.AUTHORITY, "国家移民管理局");
        row.put(DocumentColumns.ISSUED, "2019-05-20");
        row.put(DocumentColumns.EXPIRES, "2029-05-19");
        row.put(DocumentColumns.KEPT_SINCE, "2019-05-27");
        row.put(DocumentColumns.CABINET, "A");
        row.put(DocumentColumns.SLOT, "12");
        row.put(DocumentColumns.STATE, "在管");
        return row;
    }
}
