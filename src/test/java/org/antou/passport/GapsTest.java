package org.antou.passport;

import static org.antou.passport.Fixture.ADMINISTRATOR;
import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.Extension;
import org.antou.passport.model.FilingColumns;
import org.antou.passport.model.FilingForm;
import org.antou.passport.model.GapKind;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.GapReport;
import org.antou.passport.model.GapStanding;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.TravelDocument;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Standing;
import org.antou.register.Finding;
import org.antou.settings.ParameterKey;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** 真空期 as it comes out of what was really entered, on a real store; today is 2026-06-15. */
class GapsTest {

    private final Fixture office = new Fixture();

    @Test
    void filed_late_after_being_hired() {
        Person lin = hired("林知远", "2025-03-01");
        file(lin, FilingForm.NEW, "2025-05-01");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.gap().kind()).isEqualTo(GapKind.FILING);
            assertThat(line.days()).isEqualTo(61);
            assertThat(line.standing()).isEqualTo(GapStanding.CLOSED);
            assertThat(line.words()).isEqualTo("应从 2025-03-01 起备案(入职),2025-05-01 才备案。");
            assertThat(line.basis()).contains("第五条");
        });
    }

    @Test
    void never_filed_counts_to_today() {
        hired("周慕言", "2026-06-06");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(10);
            assertThat(line.standing()).isEqualTo(GapStanding.LASTING);
            assertThat(line.words()).endsWith("还没有备案。");
        });
    }

    @Test
    void nobody_had_to_be_filed_before_the_office_asked_for_it() {
        office.parameters.set(ADMINISTRATOR, ParameterKey.FILING_SINCE, LocalDate.of(2000, 1, 1), "20260601", "本局通知");
        Person lin = hired("林知远", "1999-03");
        file(lin, FilingForm.NEW, "2026-06-11");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(10);
            assertThat(line.words()).contains("本单位从这一天起要求备案");
        });
    }

    @Test
    void a_month_claims_no_day_that_may_have_been_none() {
        Person lin = hired("林知远", "2026-04");
        file(lin, FilingForm.NEW, "2026-05-02");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.gap().stretch().from()).isEqualTo("2026-04-30");
            assertThat(line.words()).contains("只登记到月或年,按最后一天算");
        });
    }

    @Test
    void whoever_has_no_day_of_being_hired_is_named_instead_of_counted() {
        Person lin = office.person("林知远");
        assertThat(lines()).isEmpty();
        assertThat(report().doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.person()).isEqualTo(lin.named());
            assertThat(doubt.why()).contains("没有登记入职时间");
        });
    }

    @Test
    void a_booklet_handed_in_late_and_one_handed_in_on_time() {
        Person lin = filed("林知远", "2025-01-01");
        document(lin, DocumentKind.PASSPORT, "E12345678", "2025-02-01", "2025-03-01");
        document(lin, DocumentKind.HK_MACAO, "C12345678", "2025-02-01", "2025-02-06");
        assertThat(lines())
                .extracting(GapLine::days, GapLine::standing)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(28L, GapStanding.CLOSED),
                        org.assertj.core.api.Assertions.tuple(5L, GapStanding.TIMELY));
        assertThat(lines())
                .anySatisfy(line -> assertThat(line.words()).isEqualTo("应从 2025-02-01 起交来保管(领证),2025-03-01 才交来。"));
    }

    @Test
    void a_booklet_that_was_never_handed_in_counts_until_it_is_settled() {
        Person lin = filed("林知远", "2025-01-01");
        TravelDocument owed = document(lin, DocumentKind.PASSPORT, "E12345678", "2026-06-06", null);
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.days()).isEqualTo(10));
        office.cabinet.decide(CLERK, owed, Fixture.decision(CustodyMove.LOSE, LocalDate.of(2026, 6, 10)));
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(4);
            assertThat(line.words()).contains("为止没有交来");
        });
    }

    @Test
    void a_loan_that_came_back_late_and_one_that_is_still_out() {
        Person lin = filed("林知远", "2019-01-01");
        TravelDocument passport = office.kept(lin, "E12345678");
        DocumentLoan lent = office.loans.lend(
                CLERK,
                office.loan(
                        passport,
                        LoanColumns.LENT_ON,
                        LocalDate.of(2026, 4, 1),
                        LoanColumns.DEPARTS,
                        LocalDate.of(2026, 4, 5),
                        LoanColumns.RETURNS,
                        LocalDate.of(2026, 5, 1)));
        List<GapLine> out = late();
        assertThat(out).singleElement().satisfies(line -> {
            assertThat(line.gap().stretch().from()).isEqualTo("2026-05-12");
            assertThat(line.days()).isEqualTo(35);
            assertThat(line.words()).isEqualTo("借出后应在 2026-05-11 前归还,还没有归还。");
        });
        office.loans.giveBack(CLERK, Fixture.with(lent, Map.of(LoanColumns.RETURNED, LocalDate.of(2026, 5, 22))));
        assertThat(late())
                .singleElement()
                .satisfies(line -> assertThat(line.days()).isEqualTo(10));
    }

    @Test
    void a_loan_that_was_renewed_after_its_due_day_was_late_until_then() {
        Person lin = filed("林知远", "2019-01-01");
        DocumentLoan lent = office.loans.lend(
                CLERK,
                office.loan(
                        office.kept(lin, "E12345678"),
                        LoanColumns.LENT_ON,
                        LocalDate.of(2026, 4, 1),
                        LoanColumns.DEPARTS,
                        LocalDate.of(2026, 4, 5),
                        LoanColumns.RETURNS,
                        LocalDate.of(2026, 5, 1)));
        office.loans.extend(
                CLERK,
                lent,
                new Extension(LocalDate.of(2026, 5, 20), "续批〔2026〕3号", Optional.of(LocalDate.of(2026, 6, 10))));
        assertThat(late()).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(8);
            assertThat(line.standing()).isEqualTo(GapStanding.CLOSED);
            assertThat(line.words()).isEqualTo("借出后应在 2026-05-11 前归还,2026-05-20 才续借。");
        });
    }

    @Test
    void a_leaver_who_is_still_filed_and_whose_booklet_is_still_here() {
        Person lin = filed("林知远", "2019-01-01");
        office.kept(lin, "E12345678");
        leave(lin, Standing.RETIRED, "2026-06-01");
        assertThat(lines().stream().filter(l -> l.standing() == GapStanding.LASTING))
                .extracting(line -> line.gap().kind(), GapLine::days, GapLine::words)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(GapKind.FILING, 15L, "2026-06-01 退休,还没有撤销备案。"),
                        org.assertj.core.api.Assertions.tuple(GapKind.HANDBACK, 15L, "2026-06-01 退休,还没有退还。"));
        office.parameters.set(ADMINISTRATOR, ParameterKey.RETIRED_KEPT_YEARS, LocalDate.of(2020, 1, 1), "5", "本省办法");
        assertThat(lines()).noneMatch(line -> line.standing() == GapStanding.LASTING);
        assertThat(office.rules(TODAY)).doesNotContain("passport.leaver", "passport.notWithdrawn");
        assertThat(office.rules(LocalDate.of(2031, 6, 1))).contains("passport.leaver", "passport.notWithdrawn");
    }

    @Test
    void the_check_up_names_gaps_and_those_that_can_not_be_told() {
        Person lin = hired("林知远", "2025-03-01");
        file(lin, FilingForm.NEW, "2025-05-01");
        file(office.person("周慕言"), FilingForm.NEW, "2025-05-01");
        List<Finding> found = office.findings(TODAY);
        assertThat(found)
                .filteredOn(f -> f.rule().equals("passport.gap"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.subject().orElseThrow().id()).isEqualTo(lin.id());
                    assertThat(f.message()).contains("林知远").contains("备案真空").contains("61 天");
                });
        assertThat(found)
                .filteredOn(f -> f.rule().equals("passport.gapUnknown"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("周慕言").contains("没有登记入职时间"));
    }

    private GapReport report() {
        return office.register.gaps().report(TODAY);
    }

    private List<GapLine> lines() {
        return report().lines();
    }

    private List<GapLine> late() {
        return lines().stream().filter(line -> line.words().startsWith("借出后")).toList();
    }

    private Person hired(String name, String day) {
        return change(office.person(name), PeopleColumns.HIRED, PartialDate.parse(day));
    }

    /** Hired and filed on one day. */
    private Person filed(String name, String day) {
        Person who = hired(name, day);
        file(who, FilingForm.NEW, day);
        return who;
    }

    private void leave(Person who, Standing how, String day) {
        change(change(who, PeopleColumns.STANDING, how), "leftOn", PartialDate.parse(day));
    }

    private Person change(Person who, String column, Object value) {
        Person now = office.people.person(who.id()).orElseThrow();
        return office.people.save(
                CLERK,
                PeopleColumns.PERSON
                        .apply()
                        .apply(now, PeopleColumns.PERSON.values(now).with(column, Optional.of(value))));
    }

    private void file(Person who, FilingForm form, String day) {
        ExitFiling blank = office.filings.blank();
        office.filings.save(
                CLERK,
                FilingColumns.of(
                        blank.id(),
                        0,
                        FilingColumns.ALL
                                .values(blank)
                                .with(FilingColumns.PERSON, Optional.of(who.named()))
                                .with(FilingColumns.FORM, Optional.of(form))
                                .with(FilingColumns.ON, Optional.of(LocalDate.parse(day)))));
    }

    private TravelDocument document(Person who, DocumentKind kind, String number, String issued, String kept) {
        return office.cabinet.save(
                CLERK,
                office.typed(
                        who,
                        kind,
                        number,
                        DocumentColumns.ISSUED,
                        LocalDate.parse(issued),
                        DocumentColumns.KEPT_SINCE,
                        kept == null ? null : LocalDate.parse(kept)));
    }
}
