package org.antou.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented arrangement for 2027 in both forms that the office may have. */
class PlanReaderTest {

    private static final List<String> ROWS = List.of(
            "年份,2027",
            "依据,某省通知〔2026〕9号,转发",
            "日期,休/班,节日",
            "2026-12-31至2027-01-02,休,元旦",
            "1月3日，班，元旦",
            "2027.2.5到2027.2.11;休;春节",
            "2027-02-14\t班\t春节",
            "");

    private static final List<String> NOTICE = List.of(
            "国务院办公厅关于2027年",
            "部分节假日安排的通知",
            "国办发明电〔2026〕99号",
            "现将2027年元旦、春节放假调休日期的具体安排通知如下。",
            "一、元旦：2026年12月31日（周四）至2027年1月2日（周六）放假调休，共3天。1月3日（周日）上班。",
            "二、春节：2月5日（农历除夕前、周五）至11日（周四）放假调休，共7天。2月14日（周日）、2月28日（星期日）上班。",
            "三、清明节：4月5日（周一）放假，与周末连休。");

    @Test
    void rowsAreReadInEveryUsualWriting() {
        PlanFile file = PlanReader.read(ROWS);
        assertThat(file.faults()).isEmpty();
        YearPlan plan = file.plans().get(0);
        assertThat(plan.year()).isEqualTo(2027);
        assertThat(plan.basis()).isEqualTo("某省通知〔2026〕9号,转发");
        assertThat(plan.count(DayKind.OFF)).isEqualTo(10);
        assertThat(plan.days())
                .filteredOn(d -> d.kind() == DayKind.WORK)
                .extracting(SpecialDay::date)
                .containsExactly(LocalDate.of(2027, 1, 3), LocalDate.of(2027, 2, 14));
        assertThat(file.doubts()).singleElement().asString().contains("清明").contains("国庆");
    }

    @Test
    void theTextOfTheNoticeIsReadAsItIsPublished() {
        PlanFile file = PlanReader.read(NOTICE);
        assertThat(file.faults()).isEmpty();
        YearPlan plan = file.plans().get(0);
        assertThat(plan.basis()).isEqualTo("国办发明电〔2026〕99号");
        assertThat(plan.days())
                .extracting(SpecialDay::date)
                .contains(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2), LocalDate.of(2027, 4, 5));
        assertThat(plan.count(DayKind.OFF)).isEqualTo(11);
        assertThat(plan.count(DayKind.WORK)).isEqualTo(3);
    }

    @Test
    void aNoticeThatContradictsTheCalendarIsRefused() {
        List<String> wrongDay =
                NOTICE.stream().map(l -> l.replace("1月3日（周日）", "1月3日（周一）")).toList();
        assertThat(PlanReader.read(wrongDay).faults()).singleElement().satisfies(f -> {
            assertThat(f.line()).isEqualTo(5);
            assertThat(f.why()).contains("星期几");
        });
        List<String> wrongCount =
                NOTICE.stream().map(l -> l.replace("共7天", "共8天")).toList();
        assertThat(PlanReader.read(wrongCount).faults())
                .singleElement()
                .satisfies(f -> assertThat(f.why()).contains("共8天,按日期是7天"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,休,春节|看不懂日期",
                "2027-02-11至2027-02-05,休,春节|止日早于起日",
                "2027-02-05至2027-03-05,休,春节|一段超过15天",
                "2027-02-15,班,春节|不是周六、周日",
                "2028-02-05,休,春节|不在2027年",
                "2027-01-01,休,元旦|写了两次",
                "2027-02-05,歇,春节|第二格应写",
                "2027-02-05|第二格应写",
                "年份,2027|出现了两次",
                "年份,二七|年份应在"
            })
    void whatIsWrongIsSaidWithItsLine(String line, String why) {
        PlanFile file = PlanReader.read(List.of("年份,2027", "2027-01-01,休,元旦", line));
        assertThat(file.faults()).first().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.why()).contains(why);
        });
    }

    @Test
    void rowsBeforeAYearAndFilesWithoutDaysAreRefused() {
        assertThat(PlanReader.read(List.of("2027-01-01,休,元旦")).faults())
                .first()
                .satisfies(f -> assertThat(f.why()).contains("前面没有正确的年份"));
        assertThat(PlanReader.read(List.of("年份,2027")).faults())
                .first()
                .satisfies(f -> assertThat(f.why()).contains("一天也没有列出"));
        assertThat(PlanReader.read(List.of("会议通知")).faults()).isNotEmpty();
        assertThat(PlanReader.read(List.of()).faults())
                .first()
                .satisfies(f -> assertThat(f.why()).contains("没有找到节假日安排"));
    }

    @Test
    void moreWorkedWeekendsThanDaysOffIsDoubted() {
        PlanFile file =
                PlanReader.read(List.of("年份,2027", "依据,甲", "2027-01-02,班,元旦", "2027-01-01,休,元旦", "2027-01-03,班,元旦"));
        assertThat(file.doubts()).anySatisfy(d -> assertThat(d).contains("调休上班的天数比放假占用的工作日还多"));
    }

    @Property
    void noTextDoesHarm(@ForAll List<String> lines) {
        PlanFile file = PlanReader.read(lines);
        assertThat(file.plans().isEmpty() && file.faults().isEmpty()).isFalse();
    }
}
