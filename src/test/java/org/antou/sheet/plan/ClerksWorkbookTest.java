package org.antou.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Measure;
import org.antou.ledger.model.Remedy;
import org.antou.ledger.model.Status;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Clerk;
import org.antou.sheet.out.Template;
import org.antou.text.PartialDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as offices keep them: titles, two-line headers, merged cells, totals, dates and numbers of every kind. */
class ClerksWorkbookTest {

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final Clerk clerk = new Clerk(fixture);
    private final SheetPort<Issue> ledger = new LedgerRegister(fixture.ledger).sheet();
    private final SheetPort<Person> people = fixture.people.sheet();

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void a_ledger_with_title_two_line_header_merged_cells_and_totals_comes_in_whole() throws IOException {
        ImportPlan<Issue> plan =
                clerk.plan(ledger, Clerk.save(office(new XSSFWorkbook()), temp.resolve("台账.xlsx")), Policy.SKIP);
        assertThat(plan.rows()).allSatisfy(r -> assertThat(r.flaws()).isEmpty());
        assertThat(plan.leftOut())
                .extracting(LeftOut::number, LeftOut::reason)
                .containsExactly(tuple(9, "合计行"), tuple(10, "表尾的说明或签字"));
        clerk.bring(plan);

        List<Issue> issues = fixture.ledger.all();
        assertThat(issues).extracting(Issue::number).containsExactly(1, 2, 3);
        assertThat(issues).extracting(i -> i.aspect().name()).containsExactly("学习方面", "学习方面", "作风方面");
        Issue first = issues.get(0);
        assertThat(first.measures()).extracting(Measure::content).containsExactly("制订计划", "每季检查");
        assertThat(first.status()).isEqualTo(Status.DONE);
        assertThat(first.remedy()).contains(Remedy.STANDING);
        assertThat(first.statusWords()).isEqualTo("整改完毕,并长期坚持");
        assertThat(first.leader().map(Named::name)).contains("林致远");
        assertThat(first.section()).isEqualTo(issues.get(1).section());
        assertThat(first.deadline()).contains(new PartialDate(2021, 3, 31));
        assertThat(issues.get(1).deadline()).contains(new PartialDate(2021, 12, 31));
        assertThat(issues.get(2).deadline()).contains(new PartialDate(2021, 6, 0));
        assertThat(issues.get(2).status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(fixture.ledger.inspections()).hasSize(1);
    }

    @Test
    void the_same_ledger_as_xls_reads_the_same() throws IOException {
        ImportPlan<Issue> xlsx =
                clerk.plan(ledger, Clerk.save(office(new XSSFWorkbook()), temp.resolve("a.xlsx")), Policy.SKIP);
        ImportPlan<Issue> xls =
                clerk.plan(ledger, Clerk.save(office(new HSSFWorkbook()), temp.resolve("a.xls")), Policy.SKIP);
        assertThat(texts(xls)).isEqualTo(texts(xlsx)).hasSize(3);
    }

    @Test
    void a_name_set_apart_to_three_characters_is_the_same_name() throws IOException {
        fixture.people.createPerson(Fixture.CLERK, "陆明", Optional.empty());
        Path file = Files.writeString(temp.resolve("名册.csv"), "姓名,职务\n陆 明,科员\n\"徐\n子安\",科员\n阿依古丽 买买提,科员\nAnna Li,科员\n");
        ImportPlan<Person> plan = clerk.plan(people, file, Policy.UPDATE);
        plan.decideOpen(Decision.UPDATE);
        clerk.bring(plan);
        assertThat(fixture.people.persons())
                .extracting(Person::name)
                .containsExactlyInAnyOrder("陆明", "徐子安", "阿依古丽买买提", "Anna Li");
    }

    @Test
    void damaged_identity_numbers_are_refused_and_never_repaired() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("人员");
        Clerk.row(sheet, 1, "姓 名", "部门", "身份证号码");
        Clerk.row(sheet, 2, "林致远", "综合科", "11010519491231002X");
        Clerk.row(sheet, 3, "周明", "综合科", 110105194912310021d);
        Clerk.row(sheet, 4, "吴清", "综合科", "1.10105E+17");
        Clerk.row(sheet, 5, "郑和", "综合科", "110105194912310000");
        Clerk.row(sheet, 6, "王安", "综合科", "110105194912310021");
        ImportPlan<Person> plan = clerk.plan(people, Clerk.save(book, temp.resolve("人.xlsx")), Policy.SKIP);
        assertThat(plan.rows())
                .extracting(r -> r.state(Policy.SKIP))
                .containsExactly(RowState.NEW, RowState.ERROR, RowState.ERROR, RowState.ERROR, RowState.ERROR);
        assertThat(plan.told(plan.rows().get(1)).get(0).address()).isEqualTo("C3");
        assertThat(plan.told(plan.rows().get(1)).get(0).reason()).contains("已经丢失");
        assertThat(plan.told(plan.rows().get(2)).get(0).reason()).contains("科学计数法");
        assertThat(plan.told(plan.rows().get(3)).get(0).reason()).contains("000");
        assertThat(plan.told(plan.rows().get(4)).get(0).reason()).contains("校验码");
        clerk.bring(plan);
        assertThat(fixture.people.persons()).extracting(Person::idNumber).containsExactly("11010519491231002X");
        assertThat(fixture.people.persons().get(0).initials()).isEqualTo("lzy");
    }

    @Test
    void csv_of_either_encoding_reads_the_same() throws IOException {
        String text = "姓名,科室,身份证号\r\n林致远,\"综合科\",=\"11010519491231002X\"\r\n\"周\"\"明\",综合科,\r\n";
        Path utf8 = Files.writeString(temp.resolve("u.csv"), "\uFEFF" + text);
        Path gbk = Files.write(temp.resolve("g.csv"), text.getBytes(Charset.forName("GB18030")));
        Path wide = Files.write(
                temp.resolve("w.csv"), ("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
        assertThat(texts(clerk.plan(people, utf8, Policy.SKIP)))
                .isEqualTo(texts(clerk.plan(people, gbk, Policy.SKIP)))
                .isEqualTo(texts(clerk.plan(people, wide, Policy.SKIP)))
                .contains("周\"明|综合科|");
    }

    @Test
    void people_are_known_by_number_or_name_and_section_and_bearers_of_one_name_are_asked() throws IOException {
        Named office = fixture.people.createSection(Fixture.CLERK, "综合科").named();
        Named money = fixture.people.createSection(Fixture.CLERK, "财务科").named();
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(office));
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(money));
        fixture.people.createPerson(Fixture.CLERK, "李敏", Optional.of(office));
        Path file = Files.writeString(
                temp.resolve("人.csv"), "姓名,科室,职务\n张伟,综合科,科长\n李敏,财务科,科员\n赵新,财务科,科员\n赵新,财务科,主任\n张伟,,处长\n");
        ImportPlan<Person> plan = clerk.plan(people, file, Policy.UPDATE);
        assertThat(plan.rows())
                .extracting(r -> r.state(Policy.UPDATE))
                .containsExactly(RowState.UPDATE, RowState.ASK, RowState.NEW, RowState.ERROR, RowState.ERROR);
        assertThat(plan.rows().get(1).question()).contains("李敏(综合科");
        assertThat(plan.told(plan.rows().get(3)).get(0).reason()).contains("第 4 行");
        plan.mend(plan.rows().get(1), java.util.Map.of(), Decision.AS_NEW);
        assertThat(clerk.bring(plan))
                .extracting(ImportResult::created, ImportResult::updated)
                .containsExactly(2, 1);
        assertThat(fixture.people.persons())
                .extracting(Person::name)
                .containsExactlyInAnyOrder("张伟", "张伟", "李敏", "李敏", "赵新");
    }

    @Test
    void an_ambiguous_owner_of_an_issue_is_asked_and_mended() throws IOException {
        Named office = fixture.people.createSection(Fixture.CLERK, "综合科").named();
        Named money = fixture.people.createSection(Fixture.CLERK, "财务科").named();
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(office));
        Person second = fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(money));
        Path file = Files.writeString(temp.resolve("问题.csv"), "序号,发现的问题,责任人\n1,学习不深入,张伟\n");
        ImportPlan<Issue> plan = clerk.plan(ledger, file, Policy.SKIP);
        assertThat(plan.told(plan.rows().get(0)))
                .extracting(Flaw::address, Flaw::value)
                .containsExactly(tuple("C2", "张伟"));
        assertThat(plan.bearers("张伟")).containsExactlyInAnyOrder("张伟(综合科)", "张伟(财务科)");
        plan.mend(plan.rows().get(0), java.util.Map.of("owner", "张伟(财务科)"), Decision.NONE);
        clerk.bring(plan);
        assertThat(fixture.ledger.all().get(0).owner().map(Named::id)).contains(second.id());
    }

    @Test
    void hidden_rows_and_the_example_of_a_template_stay_out() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet();
        Clerk.row(sheet, 1, "姓名", "科室", "备注");
        Clerk.row(sheet, 2, "例子", "综合科", Template.EXAMPLE);
        Clerk.row(sheet, 3, "林致远", "综合科");
        Clerk.row(sheet, 4, "隐身", "综合科").setZeroHeight(true);
        ImportPlan<Person> plan = clerk.plan(people, Clerk.save(book, temp.resolve("h.xlsx")), Policy.SKIP);
        assertThat(plan.rows()).hasSize(1);
        assertThat(plan.leftOut()).extracting(LeftOut::reason).containsExactly("模板里的示例行", "隐藏的行");
    }

    @Test
    void headings_between_the_rows_become_the_aspect() throws IOException {
        Path file = Files.writeString(
                temp.resolve("小标题.csv"), "序号,发现的问题,整改措施\n一、学习方面,,\n1,学得少,多学\n2,记得少,多记\n二、作风方面,,\n3,排队长,增加窗口\n");
        clerk.bring(clerk.plan(ledger, file, Policy.SKIP));
        assertThat(fixture.ledger.all())
                .extracting(i -> i.aspect().name())
                .containsExactly("一、学习方面", "一、学习方面", "二、作风方面");
    }

    /** A ledger as an office keeps it: rows 1–2 titles, 3–4 header, 5–6 one issue of two measures, 9 a total, 10 signatures. */
    private static Workbook office(Workbook book) {
        Sheet sheet = book.createSheet("整改台账");
        Clerk.row(sheet, 1, "市档案馆巡察反馈意见整改台账");
        Clerk.row(sheet, 2, "填报单位:市档案馆", "", "", "", "2021年1月");
        Clerk.row(sheet, 3, "序号", "主要方面", "发现的问题", "措施分解", "责任", "", "完成时限", "任务状态");
        Clerk.row(sheet, 4, "", "", "", "", "分管领导", "牵头部门", "", "");
        Clerk.row(sheet, 5, 1, "学习方面", "学习不够深入", "制订计划", "林致远", "综合科", 44286, "整改完毕,并长期坚持");
        Clerk.row(sheet, 6, "", "", "", "每季检查");
        Clerk.row(sheet, 7, 2, "", "研讨交流少", "每月研讨", "林 致远", "综合科", "2021年底前", "正在整改");
        Clerk.row(sheet, 8, 3, "作风方面", "排队时间长", "增设窗口", "", "", 44348);
        Clerk.row(sheet, 9, "合计", "", "3 个");
        Clerk.row(sheet, 10, "填表人:周明", "", "审核人:");
        Clerk.format(sheet.getRow(4).getCell(6), "yyyy/m/d");
        Clerk.format(sheet.getRow(7).getCell(6), "yyyy\"年\"m\"月\"");
        for (String merged : List.of(
                "A1:H1", "A2:D2", "E2:H2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4", "H3:H4", "A5:A6",
                "B5:B7", "C5:C6", "E5:E6", "F5:F6", "G5:G6", "H5:H6")) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
        }
        return book;
    }

    private static <R> List<String> texts(ImportPlan<R> plan) {
        return plan.rows().stream()
                .map(r -> String.join(
                        "|", plan.columns().stream().map(c -> plan.text(r, c)).toList()))
                .toList();
    }
}
