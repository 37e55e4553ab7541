package org.antou.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.meeting.model.QuotaMatrix;
import org.antou.meeting.model.QuotaRules;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.people.model.Branch;
import org.antou.people.model.Persons;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MeetingPaperTest {

    private final Branch branch = Persons.branch("一支部");

    @Test
    void everyMeetingBeginsOnAPageOfItsOwnAndTellsWhoMissedIt() throws IOException {
        Meeting first = MeetingSamples.with(
                MeetingSamples.sound(branch, MeetingKind.GENERAL, "2024-05-08", MeetingSamples.persons("甲员", "乙员")),
                MeetingColumns.CONTENT,
                "会议内容第一段。",
                MeetingColumns.ABSENT,
                MeetingSamples.persons("丙员"),
                MeetingColumns.ABSENCE,
                List.of("丙员:出差"));
        Meeting second = MeetingSamples.with(first, MeetingColumns.ON, LocalDate.of(2024, 6, 5));
        PdfPaper paper = new Press().print(RecordSheet.of("某局", List.of(first, second)));
        assertThat(paper.pages()).isEqualTo(2);
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("应到3名,实到2名,符合规定人数。")
                    .contains("丙员:出差")
                    .contains("2024年6月5日")
                    .contains("主持人(签名)");
        }
    }

    @Test
    void aLongTextGoesOnOverPagesAndLosesNothing() throws IOException {
        String text = "会议逐项讨论了整改清单。".repeat(600) + "全文到此。";
        Meeting meeting = MeetingSamples.with(
                MeetingSamples.sound(branch, MeetingKind.GENERAL, "2024-05-08", MeetingSamples.persons("甲员")),
                MeetingColumns.CONTENT,
                text);
        PdfPaper paper = new Press().print(RecordSheet.of("某局", List.of(meeting)));
        assertThat(paper.pages()).isGreaterThan(2);
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            String printed = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(printed).contains("全文到此。");
            assertThat(printed.split("会议逐项讨论", -1)).hasSize(601);
        }
    }

    @Test
    void theYearlyTableHasTwelveMonthsAndTotals() {
        QuotaMatrix matrix = QuotaMatrix.of(
                new QuotaMatrix.Asked(2024, LocalDate.of(2025, 1, 1)),
                QuotaRules.shipped(),
                List.of(branch),
                List.of(MeetingSamples.mark(branch, MeetingKind.STUDY, "2024-03-05")),
                7);
        Printout printout = MatrixPrintout.of("某局", matrix, matrix.lines());
        assertThat(printout.columns()).hasSize(3 + 12 + 4 + 1);
        List<String> last = printout.rows().get(printout.rows().size() - 1).cells();
        assertThat(last.subList(0, 1)).containsExactly("合计");
        assertThat(last.subList(15, 19)).containsExactly("40", "1", "1", "39");
        assertThat(last.get(5)).as("March").isEqualTo("1");
    }

    @Test
    void theSignInSheetHasALineForEverybodyDueAndSpareOnes() {
        Meeting meeting = MeetingSamples.sound(branch, MeetingKind.STUDY, "2024-05-08", MeetingSamples.persons(5));
        var grid = (org.antou.paper.Sheets.Grid)
                SignInSheet.of("某局", List.of(meeting)).sheets().get(0).lines().get(2);
        assertThat(grid.rows()).hasSize(5);
        assertThat(grid.rows().get(0)).containsExactly("1", "党员0", "", "6", "", "");
    }
}
