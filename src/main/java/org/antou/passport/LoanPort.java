package org.antou.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.LoanStanding;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the loans; whose they are follows from the document, so a merge changes none. */
final class LoanPort extends RecordPort<DocumentLoan> {

    private final Loans loans;
    private final PassportCheckup checkup;

    LoanPort(Loans loans, PassportCheckup checkup) {
        super(PassportRows.loans());
        this.loans = loans;
        this.checkup = checkup;
    }

    @Override
    public String title() {
        return PassportRegister.LOANS;
    }

    @Override
    public long count() {
        return loans.count();
    }

    @Override
    protected List<DocumentLoan> all() {
        return loans.all(loans.today());
    }

    @Override
    protected Optional<DocumentLoan> byId(UUID id) {
        return loans.find(id);
    }

    @Override
    protected Hit hit(DocumentLoan loan) {
        String standing = loan.reckoning().standing().map(LoanStanding::title).orElse("");
        return new Hit(ref(loan), loan.label(), standing + " · " + loan.approval());
    }

    @Override
    protected SearchKey searched(DocumentLoan loan) {
        return SearchKey.of(loan.label(), loan.approval(), loan.journey().places());
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return checkup.loans(on);
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        undoTogether(change, changes);
    }

    /** What is out is told with its document. */
    @Override
    public List<Hit> openItems(UUID person) {
        return List.of();
    }
}
