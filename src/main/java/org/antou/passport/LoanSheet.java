package org.antou.passport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.DocumentNumber;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;

/** Loans in workbooks: of old books, so that only those that are over come in; who has a document is said by the desk alone. */
final class LoanSheet extends SheetPort<DocumentLoan> {

    private final Loans loans;
    private final Cabinet cabinet;

    LoanSheet(Loans loans, Cabinet cabinet) {
        super(PassportRegister.LOANS, PassportRows.loans(), loans);
        this.loans = loans;
        this.cabinet = cabinet;
    }

    @Override
    public Set<String> derived() {
        Set<String> derived = new TreeSet<>(LoanColumns.DERIVED);
        derived.add(LoanColumns.REMINDERS);
        derived.add(LoanColumns.RENEWALS);
        return derived;
    }

    @Override
    public List<String> references() {
        return List.of(LoanColumns.DOCUMENT);
    }

    @Override
    public List<String> needed() {
        return references();
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(LoanColumns.DOCUMENT, LoanColumns.LENT_ON));
    }

    @Override
    public List<Violation> check(Optional<DocumentLoan> before, DocumentLoan loan) {
        List<Violation> found = loans.violations(loan);
        boolean moves = before.map(b -> b.isOut() != loan.isOut()).orElse(loan.isOut());
        return found.isEmpty() && moves
                ? List.of(new Violation(LoanColumns.RETURNED, "表格只补登已经归还的领用。现在要借出、归还的,请在“领用”里办理。"))
                : found;
    }

    @Override
    public String describe(DocumentLoan loan) {
        return loan.label();
    }

    /** By the number, or by what an export says where no other document has the same. */
    @Override
    public Intake intake() {
        Map<String, Named> byNumber = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (TravelDocument document : cabinet.all()) {
            byNumber.put(document.number(), document.named());
            if (byNumber.put(document.label(), document.named()) != null) {
                twice.add(document.label());
            }
        }
        byNumber.keySet().removeAll(twice);
        return new Intake() {
            @Override
            public Optional<Named> reference(String column, String text, Values row) {
                return Optional.ofNullable(byNumber.get(text.strip()))
                        .or(() -> Optional.ofNullable(byNumber.get(DocumentNumber.normal(text))));
            }
        };
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(LoanColumns.DOCUMENT, "E12345678");
        row.put(LoanColumns.APPROVAL, "因私批〔2023〕8号");
        row.put(LoanColumns.PURPOSE, "旅游");
        row.put(LoanColumns.PLACES, "泰国");
        row.put(LoanColumns.LENT_ON, "2023-01-16");
        row.put(LoanColumns.DEPARTS, "2023-01-20");
        row.put(LoanColumns.RETURNS, "2023-01-27");
        row.put(LoanColumns.RETURNED, "2023-01-30");
        return row;
    }
}
