package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.READER;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DifferenceKind;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.Listing;
import org.antou.passport.model.Reconciliation;
import org.antou.passport.model.TravelDocument;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.sheet.plan.ImportPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list comes in, is compared with staff, filings and cabinet, and what came of it is kept as it was. */
class ReconciliationsTest {

    @TempDir
    private Path folder;

    private final Fixture office = new Fixture();
    private final Reconciliations reconciliations = office.register.reconciliations();

    private Person lin(String name, int serial) {
        Person person = office.person(name);
        return office.people.save(
                CLERK,
                new Person(
                        person.id(),
                        person.version(),
                        name,
                        Optional.empty(),
                        "",
                        Listing.id(1, serial),
                        person.initials()));
    }

    @Test
    void a_list_comes_in_with_its_own_headings_and_damaged_numbers_stay_outside() throws IOException {
        lin("林知远", 1);
        ImportPlan<ListedDocument> plan = in().plan(
                        office.register.listedSheet(),
                        "中文姓名,公民身份号码,证照名称,证照号码,签发日期,有效期截止,证照状态",
                        "林知远," + Listing.id(1, 1) + ",因私普通护照,e1234 5678,2019-05-20,2029-05-19,有效",
                        "沈若水,2.10302E+17,普通护照,E22222222,2019-05-20,2029-05-19,有效",
                        "周慕言,210302199001010017,普通护照,E33333333,2019-05-20,2029-05-19,有效",
                        "方予安,,普通护照,E4444,2019-05-20,2029-05-19,有效",
                        "程既白," + Listing.id(2, 5) + ",台胞证,12345678,,,有效",
                        "任南溪," + Listing.id(3, 6) + ",无,,,,");
        assertThat(in().run(plan).created()).isEqualTo(2);
        assertThat(SheetIn.reasons(plan))
                .anyMatch(r -> r.contains("科学计数法"))
                .anyMatch(r -> r.contains("校验码"))
                .anyMatch(r -> r.contains("普通护照的号码应为"))
                .anyMatch(r -> r.contains("台湾居民"));
        assertThat(office.register.listed().all())
                .extracting(ListedDocument::name, ListedDocument::number, ListedDocument::source)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("任南溪", "", "公安反馈.csv"),
                        org.assertj.core.groups.Tuple.tuple("林知远", "E12345678", "公安反馈.csv"));
        assertThat(reconciliations.now().lines())
                .extracting(Difference::outcome)
                .containsExactly(DifferenceKind.UNKNOWN, DifferenceKind.NOT_HANDED_IN);
    }

    @Test
    void the_same_list_twice_doubles_nothing_and_a_list_that_is_taken_away_can_be_brought_back() throws IOException {
        lin("林知远", 1);
        String[] lines = {"姓名,身份证号,证件号码", "林知远," + Listing.id(1, 1) + ",E12345678"};
        in().run(in().plan(office.register.listedSheet(), lines));
        in().run(in().plan(office.register.listedSheet(), lines));
        assertThat(office.register.listed().all()).hasSize(1);
        assertThat(office.register.listed().clear(CLERK)).isEqualTo(1);
        assertThat(office.register.listed().all()).isEmpty();
        office.undoLast();
        assertThat(office.register.listed().all()).hasSize(1);
    }

    @Test
    void a_namesake_is_pointed_out_by_somebody_and_stays_so() throws IOException {
        Person first = office.person("李静");
        office.person("李静");
        in().run(in().plan(office.register.listedSheet(), "姓名,证件号码", "李静,E12345678"));
        Difference asked = reconciliations.now().lines().get(0);
        assertThat(asked.outcome()).isEqualTo(DifferenceKind.SAME_NAME);
        assertThatThrownBy(() -> office.register.listed().identify(READER, List.of(asked.id()), first.named()))
                .isInstanceOf(Problem.Expected.class);
        office.register.listed().identify(CLERK, List.of(asked.id()), first.named());
        assertThat(reconciliations.now().lines().get(0).person()).contains(first.id());
        assertThat(reconciliations.now().lines().get(0).outcome()).isEqualTo(DifferenceKind.NOT_HANDED_IN);
    }

    @Test
    void what_was_kept_stays_as_it_was() throws IOException {
        Person lin = lin("林知远", 1);
        TravelDocument owed = office.cabinet.save(CLERK, office.typed(lin, DocumentKind.PASSPORT, "E12345678"));
        in().run(in().plan(
                        office.register.listedSheet(),
                        "姓名,身份证号,证件号码,有效期至",
                        "林知远," + Listing.id(1, 1) + ",E12345678,2030-01-01"));
        Reconciliation kept = reconciliations.keep(CLERK, reconciliations.now(), "2026 年度核查", "与治安支队核对");
        assertThat(kept.by()).isEqualTo("林经办");
        assertThat(kept.source()).isEqualTo("公安反馈.csv");
        assertThat(kept.counts().lines()).isEqualTo(1);
        List<Difference> before = reconciliations.kept(kept).lines();
        office.cabinet.decide(CLERK, owed, Fixture.decision(CustodyMove.RECEIVE, TODAY));
        assertThat(reconciliations.now().lines())
                .extracting(Difference::outcome)
                .containsExactly(DifferenceKind.AGREED);
        office.register.listed().clear(CLERK);
        assertThat(reconciliations.now().lines()).isEmpty();
        Reconciliation read = reconciliations.all().get(0);
        assertThat(read).isEqualTo(kept);
        assertThat(reconciliations.kept(read).lines()).isEqualTo(before);
        assertThat(before.get(0).outcome()).isEqualTo(DifferenceKind.NOT_HANDED_IN);
        assertThat(before.get(0).idNumber()).isEqualTo(Listing.id(1, 1));
    }

    @Test
    void what_was_kept_is_not_taken_back_and_nothing_is_kept_of_nothing() throws IOException {
        assertThatThrownBy(() -> reconciliations.keep(CLERK, reconciliations.now(), "2026 年度核查", ""))
                .isInstanceOf(Problem.Expected.class);
        in().run(in().plan(office.register.listedSheet(), "姓名,证件号码", "林知远,E12345678"));
        reconciliations.keep(CLERK, reconciliations.now(), "2026 年度核查", "");
        assertThatThrownBy(office::undoLast).hasMessageContaining("不能撤销");
        assertThat(reconciliations.all()).hasSize(1);
    }

    /** 通报第 39 项: 备案 156 人、收缴证照 114 本 (domain.md §1.2). */
    @Test
    void filed_156_and_handed_in_114_come_out_as_such() throws IOException {
        StringBuilder filings = new StringBuilder("姓名,身份证号,备案日期");
        StringBuilder documents = new StringBuilder("姓名,证件号码,证件种类,有效期至,集中保管日期,柜号,格号");
        StringBuilder listed = new StringBuilder("姓名,身份证号,证件种类,证件号码,有效期至");
        for (int i = 0; i < 156; i++) {
            String name = "职工" + Character.toString(0x4e00 + i);
            Person person = lin(name, i);
            assertThat(person.idNumber()).isNotEmpty();
            filings.append("\n")
                    .append(name)
                    .append(",")
                    .append(person.idNumber())
                    .append(",2020-12-01");
            if (i < 114) {
                String number = "E%08d".formatted(i);
                documents.append("\n%s,%s,普通护照,2030-01-01,2021-01-04,A,%d".formatted(name, number, i + 1));
                listed.append("\n%s,%s,普通护照,%s,2030-01-01".formatted(name, person.idNumber(), number));
            }
        }
        in().run(in().plan(office.register.filingSheet(), filings.toString()));
        in().run(in().plan(office.register.documentSheet(), documents.toString()));
        in().run(in().plan(office.register.listedSheet(), listed.toString()));
        Reconciliations.Compared compared = reconciliations.now();
        assertThat(compared.counts()).isEqualTo(new Reconciliation.Counts(156, 156, 114, 114, 0));
        assertThat(compared.counts().told()).isEqualTo("在职 156 人,备案 156 人,名单 114 行,在册证件 114 本,差异 0 条");
        assertThat(compared.lines()).hasSize(114).allMatch(line -> line.filed().equals("在备案"));
    }

    @Test
    void expiry_is_judged_by_the_day() throws IOException {
        lin("林知远", 1);
        in().run(in().plan(
                        office.register.listedSheet(),
                        "姓名,身份证号,证件号码,有效期至",
                        "林知远," + Listing.id(1, 1) + ",E12345678," + TODAY.minusDays(1),
                        "林知远," + Listing.id(1, 1) + ",C12345678," + TODAY));
        assertThat(reconciliations.now().on()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(reconciliations.now().lines())
                .extracting(Difference::outcome)
                .containsExactly(DifferenceKind.NOT_HANDED_IN, DifferenceKind.INVALID);
    }

    private SheetIn in() {
        return new SheetIn(office, folder);
    }
}
