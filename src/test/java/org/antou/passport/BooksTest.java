package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.book.BookRow;
import org.antou.book.BookSource;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.Extension;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.TravelDocument;
import org.junit.jupiter.api.Test;

/** What is bound of the cabinet: a line once printed stays as it is while the document is lent and comes back. */
class BooksTest {

    private final Fixture office = new Fixture();
    private final BookSource custody = office.register.books().get(0);
    private final BookSource lending = office.register.books().get(1);
    private final TravelDocument passport = office.kept(office.person("林知远"), "E12345678");

    @Test
    void lending_changes_nothing_in_the_register_of_custody_but_a_decision_does() {
        List<String> before = rows(custody, 2026).get(0).cells();
        assertThat(before).contains("林知远", "普通护照", "E12345678", "2020-01-08", "A柜 1格", "在管 2020-01-08");
        assertThat(custody.shape().landscape()).isTrue();
        assertThat(custody.shape().columns().stream().map(c -> c.title())).contains("交证人签名", "收证人签名");
        DocumentLoan lent = office.loans.lend(CLERK, office.loan(passport));
        assertThat(rows(custody, 2026).get(0).cells()).isEqualTo(before);
        office.loans.giveBack(CLERK, Fixture.with(lent, Map.of(LoanColumns.RETURNED, TODAY)));
        assertThat(rows(custody, 2026).get(0).cells()).isEqualTo(before);
        TravelDocument now = office.cabinet.find(passport.id()).orElseThrow();
        office.cabinet.decide(CLERK, now, Fixture.decision(CustodyMove.HAND_BACK, TODAY));
        assertThat(rows(custody, 2026).get(0).cells()).contains("退还 2026-06-15,经办人核对(单 7 号)");
        assertThat(rows(custody, 2027)).isEmpty();
    }

    @Test
    void what_was_lent_stays_bound_and_the_return_is_a_line_of_its_own() {
        DocumentLoan lent = office.loans.lend(CLERK, office.loan(passport));
        BookRow line = rows(lending, 2026).get(0);
        assertThat(line.id()).isEqualTo(lent.id());
        assertThat(line.cells())
                .contains("2026-06-15", "借出", "林知远", "因私批〔2026〕8号", "旅游;泰国、新加坡", "计划 2026-06-20 至 2026-06-28")
                .contains("2026-07-08");
        DocumentLoan renewed = office.loans.extend(
                CLERK, lent, new Extension(TODAY, "因私批〔2026〕9号", Optional.of(LocalDate.of(2026, 7, 8))));
        assertThat(rows(lending, 2026).get(0).cells()).isEqualTo(line.cells());
        office.loans.giveBack(CLERK, Fixture.with(renewed, Map.of(LoanColumns.RETURNED, TODAY)));
        List<BookRow> rows = rows(lending, 2026);
        assertThat(rows).extracting(row -> row.cells().get(1)).containsExactly("借出", "续借", "归还");
        assertThat(rows.get(0).cells()).isEqualTo(line.cells());
        assertThat(rows.get(1).cells()).contains("因私批〔2026〕9号", "2026-07-18");
        assertThat(rows).extracting(BookRow::id).doesNotHaveDuplicates();
        assertThat(rows(lending, 2026))
                .extracting(BookRow::id)
                .isEqualTo(rows.stream().map(BookRow::id).toList());
        assertThat(lending.years(lending.volumes().get(0))).containsExactly(2026);
        assertThat(rows(lending, 2025)).isEmpty();
    }

    @Test
    void there_is_no_book_of_nothing() {
        Fixture empty = new Fixture();
        assertThat(empty.register.books()).allMatch(book -> book.volumes().isEmpty());
    }

    private static List<BookRow> rows(BookSource book, int year) {
        return book.rows(book.volumes().get(0), year);
    }
}
