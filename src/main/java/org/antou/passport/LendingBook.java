package org.antou.passport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antou.book.BookRow;
import org.antou.book.BookSource;
import org.antou.book.BookVolume;
import org.antou.paper.PaperColumn;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.LoanEvent;

/**
 * 领用、归还登记簿 as a bound book: a line when a document is lent, renewed, returned or lost, each signed by who takes it or
 * brings it. A return is a line of its own, so that what was bound when it was lent need not be changed.
 */
final class LendingBook implements BookSource {

    private static final int ROWS = 12;

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("日期", 22, true),
            new PaperColumn("事项", 14, true),
            new PaperColumn("领用单号", 20, true),
            new PaperColumn("姓名", 18, true),
            new PaperColumn("科室", 22, true),
            new PaperColumn("证件", 32, false),
            new PaperColumn("审批文号", 28, false),
            new PaperColumn("事由、前往地", 34, false),
            new PaperColumn("行程", 30, false),
            new PaperColumn("应还日期", 22, true),
            new PaperColumn("领还人签名", 24, true),
            new PaperColumn("经办人", 18, true));

    private final Loans loans;

    LendingBook(Loans loans) {
        this.loans = loans;
    }

    @Override
    public String key() {
        return DocumentLoan.REGISTER;
    }

    @Override
    public String title() {
        return PassportRegister.LOANS;
    }

    @Override
    public List<BookVolume> volumes() {
        return loans.count() == 0 ? List.of() : List.of(BookVolume.whole("因私出国(境)证件领用归还登记簿"));
    }

    @Override
    public List<Integer> years(BookVolume volume) {
        return loans.years();
    }

    @Override
    public Shape shape() {
        return new Shape(true, ROWS, COLUMNS);
    }

    /** What happened in the year, day by day. */
    @Override
    public List<BookRow> rows(BookVolume volume, int year) {
        List<LoanEvent> events = new ArrayList<>();
        for (DocumentLoan loan : loans.ofYear(year)) {
            LoanEvent.of(loan, loans.asLent(loan)).stream()
                    .filter(event -> event.on().getYear() == year)
                    .forEach(events::add);
        }
        events.sort(Comparator.comparing(LoanEvent::on)
                .thenComparing(event -> event.loan().number()));
        return events.stream().map(LendingBook::row).toList();
    }

    private static BookRow row(LoanEvent event) {
        return new BookRow(event.id(), event.loan().version(), event.label(), event.cells());
    }
}
