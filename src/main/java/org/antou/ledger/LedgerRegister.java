package org.antou.ledger;

import java.util.List;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Columns;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;

/** What window and command line see of the rectification ledger. */
public final class LedgerRegister {

    /** Register keys of {@link org.antou.register.RecordRef}: issues, and what they stand under. */
    public static final String KEY = LedgerColumns.REGISTER;

    public static final String INSPECTION = "ledger.inspection";
    public static final String ASPECT = "ledger.aspect";
    public static final String NOTICE = "ledger.notice";
    public static final String STEP = "ledger.step";
    public static final String SANCTION = "ledger.sanction";
    public static final String SUPERVISION = "ledger.supervision";

    public static final String TITLE = "巡察整改台账";

    /** An Ikonli literal. */
    public static final String ICON = "mdi2c-clipboard-check-outline";

    private final Ledger ledger;

    public LedgerRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    public Columns<Issue> columns() {
        return LedgerColumns.ALL;
    }

    /** How issues go out to workbooks and come in from them. */
    public SheetPort<Issue> sheet() {
        return new IssueSheet(ledger);
    }

    /** The ports of everything that this register keeps; the first is that of the issues. */
    public List<RegisterPort> ports() {
        return List.of(
                new IssuePort(ledger),
                ledger.stepPort(),
                ledger.supervisionPort(),
                new AspectPort(ledger),
                new NoticePort(ledger),
                new InspectionPort(ledger));
    }
}
