package org.antou.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.meeting.model.LifeCheck.Asked;
import org.antou.meeting.model.LifeCircle;
import org.antou.meeting.model.LifeCircle.Pair;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeForm;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.people.model.Persons;
import org.antou.register.Named;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LifePaperTest {

    private static final String TALK = "谈了窗口答复不够及时的问题,约定每天复盘一次。";

    private final List<Named> persons = MeetingSamples.persons("甲书记", "乙党员", "丙党员");
    private final Meeting meeting = MeetingSamples.with(
            MeetingSamples.sound(Persons.branch("一支部"), MeetingKind.ORG_LIFE, "2024-02-05", persons),
            MeetingColumns.YEAR,
            2023,
            MeetingColumns.LIFE,
            LifeForm.GENERAL);

    private LifeEntry entry(LifeStep step, Optional<Named> one, Optional<Named> other, String words) {
        LifeEntry blank = LifeEntry.blank(UUID.randomUUID(), 0, new Named(meeting.id(), ""), step);
        return new LifeEntry(
                blank.id(),
                0,
                blank.meeting(),
                step,
                Optional.of(LocalDate.of(2024, 1, 20)),
                one,
                other,
                blank.number(),
                blank.grade(),
                words,
                step == LifeStep.RECTIFICATION
                        ? new LifeEntry.Due(Optional.of(LocalDate.of(2024, 3, 31)), Optional.empty())
                        : blank.due());
    }

    private LifeProcedure procedure() {
        Optional<Named> first = Optional.of(persons.get(0));
        List<LifeEntry> entries = new ArrayList<>(List.of(
                entry(LifeStep.THEME, Optional.empty(), Optional.empty(), "服务基层"),
                entry(LifeStep.TALKS, first, Optional.of(persons.get(1)), TALK),
                entry(LifeStep.CRITICISM, Optional.of(persons.get(1)), first, "听意见不够"),
                entry(LifeStep.RECTIFICATION, first, Optional.empty(), "问题:听意见不够;措施:每月座谈")));
        LifeCircle circle = new LifeCircle(
                List.of(
                        new Pair(persons.get(0), persons.get(1), "书记与党员"),
                        new Pair(persons.get(0), persons.get(2), "书记与党员")),
                List.of(),
                persons,
                persons);
        return new LifeProcedure(meeting, entries, circle, new Asked(false, false, false, false, false, 50), List.of());
    }

    private static String text(PdfPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void theListTellsEveryStepWhatIsMissingAndWhoHasNotTalked() throws IOException {
        PdfPaper paper = new Press().print(LifeSheets.list("某局", procedure()));
        assertThat(text(paper))
                .contains("2023年度")
                .contains("召开形式")
                .contains("支部党员大会")
                .contains("乙党员→甲书记听意见不够")
                .contains("还没有谈的:甲书记与丙党员")
                .contains("时限2024-03-31")
                .contains("“集中学习”、“征求意见”")
                .contains("主持人(签名)")
                .as("what was said in a talk stands on a sheet of its own")
                .doesNotContain("约定每天复盘一次");
    }

    @Test
    void everyTalkHasASheetOfItsOwnToBeSignedByBoth() throws IOException {
        LifeProcedure one = procedure();
        List<LifeEntry> entries = new ArrayList<>(one.entries());
        entries.add(entry(LifeStep.TALKS, Optional.of(persons.get(0)), Optional.of(persons.get(2)), "又谈了一次。"));
        LifeProcedure two = new LifeProcedure(meeting, entries, one.circle(), one.asked(), List.of());
        PdfPaper paper = new Press().print(LifeSheets.talks("某局", two));
        assertThat(paper.pages()).isEqualTo(2);
        assertThat(text(paper))
                .contains(TALK)
                .contains("一支部2023年度组织生活会")
                .contains("又谈了一次。")
                .contains("谈话对象(签名)");
    }
}
