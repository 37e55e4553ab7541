package org.antou.cadre.model.rule;

import static org.antou.cadre.model.EvidenceRole.EARLIEST;
import static org.antou.cadre.model.EvidenceRole.FORM;
import static org.antou.cadre.model.EvidenceRole.OTHER;
import static org.antou.cadre.model.FileItem.BIRTH;
import static org.antou.cadre.model.FileItem.PARTY;
import static org.antou.cadre.model.FileItem.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.PartyPaper;
import org.antou.cadre.model.StudyMode;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Sex;
import org.antou.register.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadreRulesTest {

    @Test
    void a_form_that_tells_another_birth_than_the_first_paper_is_named_with_it() {
        List<Finding> found = new SheetDraft()
                .says(BIRTH, EARLIEST, "入团志愿书", "1964-03")
                .says(BIRTH, FORM, "任免审批表", "1966-03")
                .finds("birth");

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("入团志愿书(第6类,2001-05)", "1964-03", "任免审批表", "1966-03");
            assertThat(finding.basis()).contains("组通字〔2006〕41号");
            assertThat(finding.subject()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({"1964-03-12,1964-03,0", "1964-03,1964,0", "1964-03-12,1964-03-12,0", "1964-03-12,1964-04,1"})
    void a_month_that_may_hold_the_day_does_not_clash(String first, String form, int findings) {
        assertThat(new SheetDraft()
                        .says(BIRTH, EARLIEST, "学籍卡", first)
                        .says(BIRTH, FORM, "任免审批表", form)
                        .finds("birth"))
                .hasSize(findings);
    }

    @Test
    void a_date_that_is_told_in_words_alone_clashes_all_the_same() {
        assertThat(new SheetDraft()
                        .words(BIRTH, EARLIEST, "学籍表", "1979年8月")
                        .says(BIRTH, FORM, "任免审批表", "1986-05")
                        .finds("birth"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("学籍表", "1979-08", "1986-05"));
    }

    @Test
    void what_was_determined_counts_and_a_form_that_still_tells_another_date_clashes_with_it() {
        SheetDraft draft = new SheetDraft()
                .says(BIRTH, EARLIEST, "入团志愿书", "1964-03")
                .says(BIRTH, OTHER, "招工表", "1966-03")
                .determined(BIRTH, "1966-03");

        assertThat(draft.finds("birth")).isEmpty();
        assertThat(draft.says(BIRTH, FORM, "任免审批表", "1964-03").finds("birth")).hasSize(1);
    }

    @Test
    void the_identity_number_is_held_against_birth_and_sex() {
        SheetDraft draft = new SheetDraft().born("1986-05-12", Sex.FEMALE, "210381198605120014");

        assertThat(draft.finds("number"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("性别不一致"));
        assertThat(draft.says(BIRTH, EARLIEST, "学籍卡", "1985-05").finds("birth"))
                .anyMatch(f -> f.message().contains("身份证号第7至14位") && f.message().contains("学籍卡"));
        assertThat(new SheetDraft().born("", Sex.MALE, "210381198605120010").finds("number"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("校验码").doesNotContain("19860512"));
    }

    @Test
    void an_altered_paper_is_told_until_the_item_is_determined() {
        SheetDraft draft = new SheetDraft().says(BIRTH, OTHER, "招工表", "1966-03", true);

        assertThat(draft.finds("altered")).hasSize(1);
        assertThat(draft.determined(BIRTH, "1966-03").finds("altered")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1970-05-12,1986-05-12,ok",
        "1970-05-12,1986-05-11,no",
        "1970-05,1986-05,unsure",
        "1970-05,1986-06,ok",
        "1970-05,1986-04,no",
        "1970,1986,unsure",
        "1970,1987,ok"
    })
    void work_before_sixteen_is_yes_no_or_not_to_be_told(String birth, String work, String answer) {
        List<Finding> found = new SheetDraft()
                .says(BIRTH, EARLIEST, "学籍卡", birth)
                .says(WORK, EARLIEST, "招工表", work)
                .finds("workAge");

        switch (answer) {
            case "ok" -> assertThat(found).isEmpty();
            case "no" ->
                assertThat(found)
                        .singleElement()
                        .satisfies(f -> assertThat(f.message()).contains("不满 16 周岁", "学籍卡", "招工表"));
            default ->
                assertThat(found)
                        .singleElement()
                        .satisfies(f -> assertThat(f.message()).contains("不能判断"));
        }
    }

    @Test
    void nobody_joins_the_party_before_eighteen() {
        List<Finding> found = new SheetDraft()
                .says(BIRTH, EARLIEST, "学籍卡", "1986-05-12")
                .says(PARTY, EARLIEST, "入党志愿书", "2004-05-01")
                .finds("partyAge");

        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("不满 18 周岁", "学籍卡", "入党志愿书");
            assertThat(f.basis()).contains("第一条");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2007-06-10,2008-06-10,0",
        "2007-06-10,2008-06-09,1",
        "2007-06,2008-06,0",
        "2007-06,2008-05,1",
        "2007-06-10,2009-06-10,0",
        "2007-06-10,2009-06-11,1"
    })
    void confirmation_follows_after_a_year_or_an_extended_one(String joined, String confirmed, int findings) {
        assertThat(new SheetDraft().party(PartyStatus.FULL, joined, confirmed).finds("probation"))
                .hasSize(findings);
    }

    @Test
    void standing_counts_from_confirmation_alone() {
        SheetDraft draft = new SheetDraft().party(PartyStatus.FULL, "2007-06-10", "");

        assertThat(draft.finds("standing")).hasSize(1);
        assertThat(PartyStandingRule.years(draft.sheet().person().orElseThrow(), SheetDraft.ON))
                .isEmpty();
        var confirmed = new SheetDraft()
                .party(PartyStatus.FULL, "2007-06-10", "2008-06-10")
                .sheet()
                .person()
                .orElseThrow();
        assertThat(PartyStandingRule.years(confirmed, LocalDate.of(2021, 6, 9))).contains(12);
        assertThat(PartyStandingRule.years(confirmed, LocalDate.of(2021, 6, 10)))
                .contains(13);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-07,2009-07,''",
        "2009-07,2009-08,''",
        "2009-07,2009-09,gap",
        "2009-07,2009-06,overlap",
        "2009,2009-09,''",
        "2009,2010-01,''",
        "2009,2010-02,gap",
        "2009,2011-03,gap"
    })
    void the_cv_has_no_gap_and_no_overlap_by_the_month(String end, String begin, String what) {
        List<Finding> found =
                new SheetDraft().cv("2005-09", end, "大学学习").cv(begin, "", "科员").finds("cv");

        if (what.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .satisfies(f -> assertThat(f.discriminator()).endsWith(what));
        }
    }

    @Test
    void in_service_studies_run_beside_the_work() {
        assertThat(new SheetDraft()
                        .cv("2009-08", "2015-03", "科员")
                        .cv("2010-09", "2013-07", "省委党校学习", StudyMode.IN_SERVICE)
                        .cv("2015-03", "", "副主任")
                        .finds("cv"))
                .isEmpty();
    }

    @Test
    void full_time_studies_beside_work_clash_with_it() {
        SheetDraft draft = new SheetDraft()
                .cv("2005-09", "2009-07", "大学学习", StudyMode.FULL_TIME)
                .cv("2008-03", "", "科员");

        assertThat(draft.finds("study"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("2005-09 至 2009-07", "2008-03 至 今"));
        assertThat(new SheetDraft()
                        .cv("2005-09", "2009-07", "大学学习", StudyMode.FULL_TIME)
                        .cv("2009-07", "", "科员")
                        .finds("study"))
                .isEmpty();
        assertThat(new SheetDraft()
                        .cv("2005-09", "2009-07", "大学学习", StudyMode.FULL_TIME)
                        .says(WORK, FORM, "任免审批表", "2008-03")
                        .finds("study"))
                .hasSize(1);
    }

    @Test
    void only_a_missing_admission_form_proposes_a_check_of_membership() {
        SheetDraft draft = new SheetDraft()
                .party(PartyStatus.FULL, "2007-06-10", "2008-06-10")
                .paper(ArchiveCategory.PARTY, "入党志愿书", "2007-06", PartyPaper.ADMISSION)
                .paper(ArchiveCategory.PARTY, "政审", "2007-05", PartyPaper.VETTING);

        assertThat(draft.finds("membership")).isEmpty();
        assertThat(draft.finds("partyPapers")).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("入党申请书、转正申请书、培养教育考察材料").doesNotContain("政治审查");
            assertThat(f.basis()).contains("第三十七条");
        });
        assertThat(new SheetDraft()
                        .party(PartyStatus.FULL, "2007-06-10", "2008-06-10")
                        .paper(ArchiveCategory.RESUME, "履历表", "2007")
                        .finds("membership"))
                .hasSize(1);
    }

    @Test
    void one_on_probation_owes_no_application_for_confirmation() {
        assertThat(new SheetDraft()
                        .party(PartyStatus.PROBATIONARY, "2021-01-10", "")
                        .paper(ArchiveCategory.RESUME, "履历表", "2020")
                        .finds("partyPapers"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).doesNotContain("转正申请书"));
    }

    @Test
    void an_appraisal_is_wanted_for_every_year_since_the_entry() {
        SheetDraft draft = new SheetDraft()
                .says(WORK, EARLIEST, "起薪材料", "2014-08")
                .paper(ArchiveCategory.APPRAISAL, "2015年度考核登记表", "2016-01")
                .paper(ArchiveCategory.APPRAISAL, "年度考核登记表", "2018");

        assertThat(draft.finds("appraisal"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("缺 4 个年度", "2016至2017、2019至2020", "起薪材料"));
        assertThat(CadreRules.missing(draft.sheet(), SheetDraft.LIMITS, LocalDate.of(2021, 3, 1)))
                .extracting(MissingPaper::name)
                .contains("年度考核登记表:2016至2017、2019年度");
    }

    @Test
    void a_file_whose_papers_nobody_registered_is_told_once() {
        SheetDraft draft = new SheetDraft()
                .party(PartyStatus.FULL, "2007-06-10", "2008-06-10")
                .says(WORK, EARLIEST, "起薪材料", "2004-08");

        assertThat(draft.finds("materials"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("还没有登记档案材料目录"));
        assertThat(draft.finds("partyPapers")).isEmpty();
        assertThat(draft.finds("appraisal")).isEmpty();
    }

    @Test
    void a_sheet_with_nothing_on_it_is_a_sheet_without_clashes() {
        assertThat(CadreRules.check(new SheetDraft().sheet(), SheetDraft.LIMITS, SheetDraft.ON))
                .extracting(Finding::rule)
                .containsExactly("cadre.materials");
    }
}
