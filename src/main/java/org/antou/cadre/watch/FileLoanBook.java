package org.antou.cadre.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antou.book.BookRow;
import org.antou.book.BookSource;
import org.antou.book.BookVolume;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileLoanEvent;
import org.antou.paper.PaperColumn;

/**
 * 档案查(借)阅登记簿 as a bound book: a line when a file is handed out, renewed and brought back, each signed. A return is a line
 * of its own, so that what was bound before need not be changed.
 */
final class FileLoanBook implements BookSource {

    private static final int ROWS = 12;

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("日期", 22, true),
            new PaperColumn("事项", 14, true),
            new PaperColumn("登记号", 20, true),
            new PaperColumn("被查档人", 20, true),
            new PaperColumn("事由(内容)、归还情况", 46, false),
            new PaperColumn("查档单位", 30, false),
            new PaperColumn("查(借)阅人", 26, true),
            new PaperColumn("审批", 26, true),
            new PaperColumn("应还日期", 22, true),
            new PaperColumn("查还人签名", 26, true),
            new PaperColumn("经办人", 20, true));

    private final FileLoans loans;

    FileLoanBook(FileLoans loans) {
        this.loans = loans;
    }

    @Override
    public String key() {
        return FileLoan.REGISTER;
    }

    @Override
    public String title() {
        return WatchRegister.LOANS;
    }

    @Override
    public List<BookVolume> volumes() {
        return loans.isOpen() && loans.count() > 0 ? List.of(BookVolume.whole("干部人事档案查(借)阅登记簿")) : List.of();
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
        List<FileLoanEvent> events = new ArrayList<>();
        for (FileLoan loan : loans.all(loans.today())) {
            FileLoanEvent.of(loan, loans.asLent(loan)).stream()
                    .filter(event -> event.on().getYear() == year)
                    .forEach(events::add);
        }
        events.sort(Comparator.comparing(FileLoanEvent::on)
                .thenComparing(event -> event.loan().number())
                .thenComparing(FileLoanEvent::which));
        return events.stream()
                .map(event -> new BookRow(event.id(), event.loan().version(), event.label(), event.cells()))
                .toList();
    }
}
