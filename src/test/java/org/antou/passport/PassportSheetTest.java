package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingForm;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.Outing;
import org.antou.passport.model.TravelDocument;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.Decision;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.ImportResult;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.PlanRow;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers of other offices come in with their own headings; what is wrong is told row by row and moves nothing. */
class PassportSheetTest {

    @TempDir
    private Path folder;

    private final Fixture office = new Fixture();

    @Test
    void a_register_comes_in_with_other_headings_and_words() throws IOException {
        ImportPlan<TravelDocument> plan = plan(
                office.register.documentSheet(),
                "干部姓名,证照名称,证照号码,签发机关,签发日期,有效期限,上交日期,存放保险柜编号,管理状态",
                "林知远,因私普通护照,E12345678,国家移民管理局,2019-05-20,2029-05-19,2019-05-27,A,1",
                "林知远,港澳通行证,c 1234 5678,市公安局,2019-05-20,2029-05-19,,,未上交",
                "周慕言,台胞证,12345678,,,,,,1",
                "沈若水,因公护照,SE1234567,,,,,,1",
                "方予安,护照,EO1234567,,,2029-01-01,2020-01-01,B,1",
                "林知远,护照,E87654321,,,2031-01-01,2021-01-01,B,1",
                "单思齐,护照,E55556666,,,2031-01-01,2021-01-01,B,借出");
        ImportResult result = run(plan);
        assertThat(result.created()).isEqualTo(2);
        assertThat(office.cabinet.all())
                .extracting(TravelDocument::number, TravelDocument::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("E12345678", DocumentState.KEPT),
                        org.assertj.core.groups.Tuple.tuple("C12345678", DocumentState.OWED));
        String reasons = reasons(plan);
        assertThat(reasons)
                .contains("台湾居民")
                .contains("外事")
                .contains("数字 1 或 0")
                .contains("再到“领用”里办借出")
                .contains("在这份表格里还有一本有效的普通护照(尾号 5678)");
    }

    @Test
    void a_second_import_changes_no_state_and_doubles_nothing() throws IOException {
        office.kept(office.person("林知远"), "E12345678");
        ImportPlan<TravelDocument> plan = plan(
                office.register.documentSheet(),
                "姓名,证件种类,证件号码,有效期至,集中保管日期,状态",
                "林知远,普通护照,E12345678,2030-01-01,2020-01-08,丢失",
                "林知远,普通护照,E87654321,2031-01-01,2021-01-01,在管");
        assertThat(run(plan).created()).isZero();
        assertThat(office.cabinet.all())
                .singleElement()
                .satisfies(d -> assertThat(d.state()).isEqualTo(DocumentState.KEPT));
        assertThat(reasons(plan)).contains("请在证件页用“办理”").contains("只能有一本有效");
    }

    @Test
    void what_goes_out_comes_back_as_it_was() {
        TravelDocument passport = office.kept(office.person("林知远"), "E12345678");
        DocumentLoan lent = office.loans.lend(CLERK, office.loan(passport));
        office.loans.giveBack(
                CLERK, Fixture.with(lent, Map.of(LoanColumns.OUTING, Outing.STAYED, LoanColumns.RETURNED, TODAY)));
        List<List<String>> loans = office.register.loanPort().exported();
        assertThat(loans.get(0)).contains("应还日期", "领用状态", "逾期天数", "与审批不符");
        assertThat(loans.get(1)).contains("林知远", "2026-07-08", "已归还", "批准出行而未出境");
        assertThat(office.register.documentPort().exported().get(1)).doesNotContain("E12345678");
    }

    @Test
    void old_loans_come_in_by_the_number_and_only_those_that_are_over() throws IOException {
        office.kept(office.person("林知远"), "E12345678");
        ImportPlan<DocumentLoan> plan = plan(
                office.register.loanSheet(),
                "证件号码,审批号,事由,前往国家或地区,领取日期,出行时间,计划回国日期,归还日期",
                "E12345678,批8号,旅游,泰国,2023-01-16,2023-01-20,2023-01-27,2023-01-30",
                "E12345678,批9号,旅游,泰国,2024-01-16,2024-01-20,2024-01-27,",
                "E99999999,批9号,旅游,泰国,2024-01-16,2024-01-20,2024-01-27,2024-01-30");
        assertThat(run(plan).created()).isEqualTo(1);
        assertThat(office.loans.all(TODAY))
                .singleElement()
                .satisfies(loan -> assertThat(loan.reckoning().due()).contains(LocalDate.of(2023, 2, 6)));
        assertThat(reasons(plan)).contains("只补登已经归还的领用").contains("没有找到");
    }

    @Test
    void a_list_of_those_on_file_gets_what_it_leaves_out_from_the_persons() throws IOException {
        office.person("林知远");
        ImportPlan<ExitFiling> plan =
                plan(office.register.filingSheet(), "姓名,报备日期,户籍地,编号", "林知远,2024-03-12,东区,备8号", "周慕言,2024-03-12,西区,备9号");
        assertThat(run(plan).created()).isEqualTo(2);
        assertThat(office.filings.all())
                .allMatch(filing -> filing.form().equals(Optional.of(FilingForm.NEW)))
                .extracting(filing -> filing.filed().name())
                .contains("林知远");
    }

    @Test
    void two_valid_documents_of_a_person_and_kind_are_told_after_mending_too_and_no_longer_when_it_is_mended_away()
            throws IOException {
        ImportPlan<TravelDocument> plan = plan(
                office.register.documentSheet(),
                "姓名,证件种类,证件号码,有效期至,集中保管日期",
                "林知远,普通护照,E12345678,2030-01-01,2020-01-08",
                "沈若水,普通护照,E22222222,2030-01-01,2020-01-08",
                "林知远,普通护照,EO123456,2030-01-01,2020-01-08");
        assertThat(reasons(plan)).doesNotContain("还有一本有效");
        plan.mend(plan.rows().get(2), Map.of("number", "E33333333"), Decision.NONE);
        assertThat(plan.rows().get(2).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.reason()).contains("第 2 行").contains("尾号 5678"));
        plan.mend(plan.rows().get(0), Map.of("person", "周慕言"), Decision.NONE);
        assertThat(reasons(plan)).doesNotContain("还有一本有效");
        plan.mend(plan.rows().get(1), Map.of("person", "林知远"), Decision.NONE);
        assertThat(plan.rows().get(2).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.reason()).contains("第 3 行").contains("尾号 2222"));
        assertThat(run(plan).created()).isEqualTo(2);
    }

    private <R> ImportPlan<R> plan(SheetPort<R> port, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("book.csv"), String.join("\n", lines));
        Grid grid = SheetReader.read(file, Progress.NONE).fullest().orElseThrow();
        Layout layout = new LayoutFinder(grid, port).find().orElseThrow();
        Source source = new Source("book.csv", grid, layout, Mapping.of(layout, port), false);
        return ImportPlan.make(port, importer().names(), source, Policy.UPDATE, Progress.NONE);
    }

    private <R> ImportResult run(ImportPlan<R> plan) {
        return importer().run(CLERK, plan, Progress.NONE);
    }

    private Importer importer() {
        return new Importer(office.history, office.people.names(), () -> {});
    }

    private static String reasons(ImportPlan<?> plan) {
        return plan.rows().stream()
                .map(PlanRow::flaws)
                .flatMap(List::stream)
                .map(flaw -> flaw.reason())
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
