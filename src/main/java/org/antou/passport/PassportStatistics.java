package org.antou.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.passport.model.DocumentCounts;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingRules;
import org.antou.passport.model.GapStanding;
import org.antou.passport.model.LoanStanding;
import org.antou.passport.model.PassportFigures;
import org.antou.passport.model.TravelDocument;

/** 证件统计: how many documents of each kind stand in each state, by office, and what else is counted. */
public final class PassportStatistics {

    private final Gaps.Records records;
    private final Gaps gaps;

    PassportStatistics(Gaps.Records records, Gaps gaps) {
        this.records = records;
        this.gaps = gaps;
    }

    public PassportFigures on(LocalDate on) {
        List<TravelDocument> documents = records.cabinet().all();
        List<TravelDocument> valid = documents.stream()
                .filter(document -> document.state().isValid())
                .toList();
        List<DocumentLoan> out = records.loans().out(on);
        return new PassportFigures(
                on,
                count(FilingRules.latest(records.filings().all(), on).values().stream()
                        .filter(ExitFiling::files)
                        .count()),
                count(valid.stream().map(TravelDocument::person).distinct().count()),
                valid.size(),
                out.size(),
                count(out.stream()
                        .filter(loan -> loan.reckoning().standing().equals(Optional.of(LoanStanding.OVERDUE)))
                        .count()),
                count(valid.stream()
                        .filter(document ->
                                !document.expiredOn(on) && document.expiredOn(on.plusDays(PassportFigures.FAR + 1L)))
                        .count()),
                count(valid.stream().filter(document -> document.expiredOn(on)).count()),
                count(gaps.report(on).lines().stream()
                        .filter(line -> line.standing() == GapStanding.LASTING)
                        .count()),
                DocumentCounts.of(Optional.empty(), documents),
                DocumentCounts.byOffice(documents));
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
