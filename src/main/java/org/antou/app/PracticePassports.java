package org.antou.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.passport.Loans;
import org.antou.passport.Reconciliations;
import org.antou.passport.Stocktakes;
import org.antou.passport.model.Counting;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.Outing;
import org.antou.passport.model.Reminder;
import org.antou.passport.model.StockLine;
import org.antou.passport.model.StockOutcome;
import org.antou.passport.model.Stocktake;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Values;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;

/** The invented documents of the practice office: some owed, some kept above, some lent, one of them late. */
final class PracticePassports {

    private final Desk desk;
    private final Session session;
    private final LocalDate today;

    PracticePassports(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.today = LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    void bringIn() {
        PracticeSheet sheets = new PracticeSheet(desk, session);
        sheets.bringIn("documents.csv", desk.passports().documentSheet());
        sheets.bringIn("filings.csv", desk.passports().filingSheet());
        desk.parameters()
                .set(session, ParameterKey.FILING_SINCE, ParameterKey.Default.ALWAYS, "20190115", "海数党〔2019〕1号");
        lend("沈若水", DocumentKind.PASSPORT, new Trip(90, 80, "泰国", true));
        lend("程既白", DocumentKind.PASSPORT, new Trip(40, 25, "日本", false));
        lend("任南溪", DocumentKind.PASSPORT, new Trip(6, -8, "新西兰", false));
        lend("方予安", DocumentKind.TAIWAN, new Trip(9, 1, "台湾", false));
        sheets.bringIn("exitlist.csv", desk.passports().listedSheet());
        Reconciliations reconciliations = desk.passports().reconciliations();
        reconciliations.keep(session, reconciliations.now(), today.getYear() + " 年度核查(练习)", "");
        count("B");
    }

    /** A cabinet that was counted, all but its last booklet. */
    private void count(String cabinet) {
        Stocktakes stocktakes = desk.passports().stocktakes();
        Stocktake begun = stocktakes.begin(session, cabinet);
        Counting counting = stocktakes.counting(begun);
        List<StockLine> there = counting.lines().stream()
                .filter(line -> line.outcome() == StockOutcome.MISSING)
                .toList();
        there.stream()
                .limit(Math.max(0, there.size() - 1L))
                .map(line -> counting.tick(line.id(), stocktakes.now(), session.name()))
                .flatMap(scanned -> scanned.tick().stream())
                .forEach(tick -> stocktakes.tick(session, begun, tick));
        stocktakes.finish(session, begun, "练习");
    }

    /** A trip by days before today. */
    private record Trip(int lent, int returns, String places, boolean over) {}

    private void lend(String name, DocumentKind kind, Trip trip) {
        Loans loans = desk.passports().loans();
        Optional<TravelDocument> document = desk.passports().cabinet().all().stream()
                .filter(d -> d.holder().equals(name) && d.kind().equals(Optional.of(kind)))
                .findFirst();
        document.ifPresent(d -> {
            DocumentLoan lent = loans.lend(session, typed(loans.blank(d), trip));
            if (trip.over()) {
                loans.giveBack(session, over(lent, trip));
            } else if (trip.returns() > 20) {
                loans.remind(session, lent, new Reminder(today.minusDays(3), "第 1 次催还", "电话"));
            }
        });
    }

    private DocumentLoan typed(DocumentLoan blank, Trip trip) {
        Values values = LoanColumns.ALL
                .values(blank)
                .with(LoanColumns.APPROVAL, Optional.of("海数因私批〔" + today.getYear() + "〕" + trip.lent() + "号"))
                .with(LoanColumns.PURPOSE, Optional.of("探亲旅游"))
                .with(LoanColumns.PLACES, Optional.of(trip.places()))
                .with(LoanColumns.LENT_ON, Optional.of(today.minusDays(trip.lent())))
                .with(LoanColumns.DEPARTS, Optional.of(today.minusDays(trip.lent() - 2L)))
                .with(LoanColumns.RETURNS, Optional.of(today.minusDays(trip.returns())));
        return LoanColumns.of(blank.id(), 0, values);
    }

    private DocumentLoan over(DocumentLoan lent, Trip trip) {
        Values values = LoanColumns.ALL
                .values(lent)
                .with(LoanColumns.OUTING, Optional.of(Outing.LEFT))
                .with(LoanColumns.WENT_ON, lent.journey().departs())
                .with(LoanColumns.CAME_BACK, Optional.of(today.minusDays(trip.returns() - 1L)))
                .with(LoanColumns.WENT_TO, Optional.of(trip.places()))
                .with(LoanColumns.RETURNED, Optional.of(today.minusDays(trip.returns() - 6L)));
        return LoanColumns.of(lent.id(), lent.version(), values);
    }
}
