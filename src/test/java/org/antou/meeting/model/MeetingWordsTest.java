package org.antou.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.antou.register.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年5月8日9:00-10:30",
                "2024-05-08 09:00—10:30",
                "2024年5月8日(周三)上午9:00至10:30",
                "2024.5.8 9:00~10:30"
            })
    void aDayWithItsTimesInOneCell(String text) {
        Values values = MeetingWords.read(MeetingColumns.ON, text).orElseThrow();
        assertThat(values.get(MeetingColumns.ON, LocalDate.class)).contains(LocalDate.of(2024, 5, 8));
        assertThat(values.text(MeetingColumns.FROM)).isEqualTo("09:00");
        assertThat(values.text(MeetingColumns.TO)).isEqualTo("10:30");
    }

    @ParameterizedTest
    @CsvSource({"9:00, 09:00", "0.375, 09:00", "14:30, 14:30", "0.6041666667, 14:30"})
    void timesAsExcelLeavesThem(String text, String time) {
        assertThat(MeetingWords.clock(text)).contains(time);
    }

    @Test
    void whatIsNoTimeIsLeftToTheUsualReading() {
        assertThat(MeetingWords.clock("25:00")).isEmpty();
        assertThat(MeetingWords.clock("上午")).isEmpty();
        assertThat(MeetingWords.read(MeetingColumns.ON, "2024-05-08")).isEmpty();
    }

    @Test
    void absencesAsClerksWriteThem() {
        assertThat(MeetingWords.absences("张三(出差)、李四:病假,王五")).containsExactly("张三:出差", "李四:病假", "王五:");
        assertThat(MeetingWords.absences("无")).isEmpty();
        assertThat(MeetingWords.absences("张三:不计应到(自费出国半年以上)\n李四:出差;补学2024-05-20"))
                .isEqualTo(List.of("张三:不计应到(自费出国半年以上)", "李四:出差;补学2024-05-20"));
    }

    @Test
    void everyAbsenceReadsAsItWasWritten() {
        for (String line : List.of("李四:出差;补学2024-05-20", "张三:不计应到(外出半年以上应转未转)在外地", "王五:")) {
            assertThat(Absence.parse(line).line()).isEqualTo(line);
        }
    }
}
