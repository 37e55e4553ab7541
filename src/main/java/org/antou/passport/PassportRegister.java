package org.antou.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.antou.book.BookSource;
import org.antou.history.History;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.TravelDocument;
import org.antou.people.People;
import org.antou.register.Finding;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;
import org.antou.settings.Holidays;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.antou.store.Store;

/** 证件集中保管 as shell and command line see it: its services, ports and workbooks. */
public final class PassportRegister {

    public static final String TITLE = "证件";
    public static final String FILINGS = "登记备案";
    public static final String LOANS = "证件领用";
    public static final String LISTED = "出入境名单";

    private final Cabinet cabinet;
    private final Filings filings;
    private final Loans loans;
    private final ListedDocuments listed;
    private final Reconciliations reconciliations;
    private final Stocktakes stocktakes;
    private final PassportCheckup checkup;
    private final Gaps gaps;
    private final PassportStatistics statistics;
    private final People people;

    /** What the office has set, and what day it is. */
    public record Settings(Office office, Parameters parameters, Holidays holidays, Clock clock) {}

    public PassportRegister(Store store, History history, People people, Settings settings) {
        this.people = people;
        this.cabinet = new Cabinet(store, history, settings.clock());
        this.filings = new Filings(store, history, people, settings.office(), settings.clock());
        this.loans = new Loans(store, history, settings.parameters(), settings.holidays(), settings.clock());
        this.listed = new ListedDocuments(store, history);
        this.reconciliations = new Reconciliations(store, history, people, settings.clock());
        this.stocktakes = new Stocktakes(store, history, settings.clock());
        this.checkup = new PassportCheckup(cabinet, filings, loans, people, settings.parameters());
        Gaps.Records records = new Gaps.Records(cabinet, filings, loans);
        this.gaps = new Gaps(records, people, settings.parameters(), settings.clock());
        this.statistics = new PassportStatistics(records, gaps);
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

    public ListedDocuments listed() {
        return listed;
    }

    public Reconciliations reconciliations() {
        return reconciliations;
    }

    public Stocktakes stocktakes() {
        return stocktakes;
    }

    /** 真空期. */
    public Gaps gaps() {
        return gaps;
    }

    /** 证件统计. */
    public PassportStatistics statistics() {
        return statistics;
    }

    /** The registers that are bound as books. */
    public List<BookSource> books() {
        return List.of(new CustodyBook(cabinet), new LendingBook(loans));
    }

    public People people() {
        return people;
    }

    public RegisterPort documentPort() {
        return new DocumentPort(cabinet, checkup);
    }

    public RegisterPort filingPort() {
        return new FilingPort(filings, checkup, gaps);
    }

    public RegisterPort loanPort() {
        return new LoanPort(loans, checkup);
    }

    /** What the rules find about one document on a day. */
    public List<Finding> findings(TravelDocument document, LocalDate on) {
        return checkup.document(document, on);
    }

    /** What the core may ask; what others point at comes last. */
    public List<RegisterPort> ports() {
        return List.of(
                documentPort(),
                loanPort(),
                filingPort(),
                new ListedPort(listed),
                new ReconciliationPort(reconciliations),
                new StocktakePort(stocktakes));
    }

    /** How documents, filings and loans go out to workbooks and come in from them. */
    public List<SheetPort<?>> sheets() {
        return List.of(documentSheet(), filingSheet(), loanSheet(), listedSheet());
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

    /** How gaps go out. */
    public SheetPort<GapLine> gapSheet(RowSource<GapLine> lines) {
        return new GapSheet(lines);
    }

    public SheetPort<ListedDocument> listedSheet() {
        return new ListedSheet(listed);
    }

    /** How the lines of a comparison go out to a workbook. */
    public SheetPort<Difference> differenceSheet(RowSource<Difference> lines) {
        return new DifferenceSheet(lines);
    }
}
