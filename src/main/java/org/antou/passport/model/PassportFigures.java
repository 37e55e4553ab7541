package org.antou.passport.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The numbers of the whole register on a day.
 *
 * @param filed    persons on file with the exit and entry authorities
 * @param holders  persons with at least one valid document
 * @param valid    documents that are valid: owed, kept, kept above or lent
 * @param out      loans that are out
 * @param overdue  those of them that are late
 * @param expiring valid documents that end within half a year
 * @param expired  valid ones that have ended and wait for somebody to confirm it
 * @param gaps     gaps that last
 * @param offices  by office, see {@link DocumentCounts#byOffice}
 */
public record PassportFigures(
        LocalDate on,
        int filed,
        int holders,
        int valid,
        int out,
        int overdue,
        int expiring,
        int expired,
        int gaps,
        DocumentCounts all,
        List<DocumentCounts> offices) {

    /** Half a year, in days. */
    public static final int FAR = 180;

    public PassportFigures {
        offices = List.copyOf(offices);
    }

    /** Valid documents per person on file, two decimals; 0.00 where nobody is. */
    public BigDecimal perPerson() {
        return filed == 0
                ? new BigDecimal("0.00")
                : BigDecimal.valueOf(valid).divide(BigDecimal.valueOf(filed), 2, RoundingMode.HALF_UP);
    }
}
