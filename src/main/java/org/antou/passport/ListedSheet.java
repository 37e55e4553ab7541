package org.antou.passport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentWords;
import org.antou.passport.model.ListedColumns;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.ListedRules;
import org.antou.register.RecordRef;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;

/** The authorities' list in a workbook: a row is known by its document number. What is damaged is refused, never guessed. */
final class ListedSheet extends SheetPort<ListedDocument> {

    private static final int LONGEST_SOURCE = 255;

    ListedSheet(ListedDocuments list) {
        super(PassportRegister.LISTED, new ListedRows(), list);
    }

    @Override
    public Set<String> derived() {
        return Set.of(ListedColumns.PERSON, ListedColumns.SOURCE);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(ListedColumns.NUMBER));
    }

    @Override
    public Optional<String> doubt(String column, String text) {
        return column.equals(ListedColumns.KIND) ? DocumentWords.foreign(text) : Optional.empty();
    }

    /** Kinds as other offices write them; a list that says 无 or leaves it out speaks of a person without a document. */
    @Override
    public Optional<Values> words(String column, String text) {
        boolean none = List.of("无", "无证件", "没有", "/", "—", "-").contains(text.strip());
        if (none && (column.equals(ListedColumns.KIND) || column.equals(ListedColumns.NUMBER))) {
            return Optional.of(Values.empty());
        }
        return column.equals(ListedColumns.KIND) ? DocumentWords.read(DocumentColumns.KIND, text) : Optional.empty();
    }

    @Override
    public List<Violation> check(Optional<ListedDocument> before, ListedDocument row) {
        return ListedRules.violations(row);
    }

    /** A new row remembers the file that it came from. */
    @Override
    public Intake intake(String file) {
        String source = file.substring(0, Math.min(file.length(), LONGEST_SOURCE));
        return new Intake() {
            @Override
            public Values completed(Values row) {
                return row.with(ListedColumns.SOURCE, Optional.of(source));
            }
        };
    }

    /** Then comes the comparison. */
    @Override
    public Optional<RecordRef> next() {
        return Optional.of(new RecordRef(ListedDocument.REGISTER, new UUID(0, 0)));
    }

    @Override
    public String describe(ListedDocument row) {
        return row.label();
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(ListedColumns.NAME, "林知远");
        row.put(ListedColumns.ID_NUMBER, "210302199001010016");
        row.put(ListedColumns.KIND, "普通护照");
        row.put(ListedColumns.NUMBER, "E12345678");
        row.put(ListedColumns.ISSUED, "2019-05-20");
        row.put(ListedColumns.EXPIRES, "2029-05-19");
        row.put(ListedColumns.STATUS, "有效");
        return row;
    }
}
