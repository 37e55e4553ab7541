package org.antou.passport;

import java.time.Clock;
import java.util.List;
import org.antou.history.History;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.TravelDocument;
import org.antou.people.People;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.settings.Holidays;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.antou.store.Store;

/** 证件集中保管 as shell and command line see it: its services, ports and workbooks. */
public final class PassportRegister {

    public static final String TITLE = "证件";
    public static final String FILINGS = "登记备案";
    public static final String LOANS = "证件领用";

    private final Cabinet cabinet;
    private final Filings filings;
    private final Loans loans;
    private final PassportCheckup checkup;
    private final People people;

    /** What the office has set, and what day it is. */
    public record Settings(Office office, Parameters parameters, Holidays holidays, Clock clock) {}

    public PassportRegister(Store store, History history, People people, Settings settings) {
        this.people = people;
        this.cabinet = new Cabinet(store, history, settings.clock());
        this.filings = new Filings(store, history, people, settings.office(), settings.clock());
        this.loans = new Loans(store, history, settings.parameters(), settings.holidays(), settings.clock());
        this.checkup = new PassportCheckup(cabinet, filings, loans, people, settings.parameters());
    }

    public Cabinet cabinet() {
        return cabinet;
    }

    public Filings filings() {
        return filings;
    }

    public Loans loans() {
        return loans;
    }

    public People people() {
        return people;
    }

    public RegisterPort documentPort() {
        return new DocumentPort(cabinet, checkup);
    }

    public RegisterPort filingPort() {
        return new FilingPort(filings, checkup);
    }

    public RegisterPort loanPort() {
        return new LoanPort(loans, checkup);
    }

    /** What the core may ask; what others point at comes last. */
    public List<RegisterPort> ports() {
        return List.of(documentPort(), loanPort(), filingPort());
    }

    /** How documents, filings and loans go out to workbooks and come in from them. */
    public List<SheetPort<?>> sheets() {
        return List.of(documentSheet(), filingSheet(), loanSheet());
    }

    public SheetPort<TravelDocument> documentSheet() {
        return new DocumentSheet(cabinet);
    }

    public SheetPort<ExitFiling> filingSheet() {
        return new FilingSheet(filings);
    }

    public SheetPort<DocumentLoan> loanSheet() {
        return new LoanSheet(loans, cabinet);
    }
}
