package org.antou.cadre;

import static org.antou.cadre.Fixture.CLERK;
import static org.antou.cadre.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileCheckColumns;
import org.antou.cadre.model.FileEvidenceColumns;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.FileLine;
import org.antou.cadre.model.FileStatus;
import org.antou.cadre.model.StudyMode;
import org.antou.cadre.paper.CheckSummary;
import org.antou.cadre.paper.DeterminationSheet;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.text.PartialDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What goes on paper: one person a page, and no verdict before there is one. */
class CadrePaperTest {

    private final Fixture office = new Fixture(true);
    private final FileCheck check = doubtful();

    /** A check whose papers clash in every item, with a note that must not be printed yet. */
    private FileCheck doubtful() {
        FileCheck begun = office.check(office.person("林知远"));
        for (FileItem item : FileItem.values()) {
            for (StudyMode study : StudyMode.values()) {
                if (item == FileItem.EDUCATION || study == StudyMode.FULL_TIME) {
                    said(begun, item, study, EvidenceRole.EARLIEST, item.isDate() ? "1986年5月" : "一种说法");
                    said(begun, item, study, EvidenceRole.FORM, item.isDate() ? "1987.05" : "另一种说法");
                }
            }
        }
        FileCheck noted = office.files.save(
                CLERK,
                FileCheckColumns.of(
                        begun.id(),
                        begun.version(),
                        FileCheckColumns.ALL
                                .values(begun)
                                .with(FileCheckColumns.PROBLEM_NOTE, java.util.Optional.of("年龄造假"))));
        FileCheck checking = office.files.move(CLERK, noted, FileStatus.CHECKING, TODAY, "");
        FileCheck awaiting = office.files.move(CLERK, checking, FileStatus.AWAITING, TODAY, "");
        return office.files.move(CLERK, awaiting, FileStatus.DOUBTFUL, TODAY, "等学籍档案");
    }

    private void said(FileCheck of, FileItem item, StudyMode study, EvidenceRole role, String says) {
        Object[] education =
                item == FileItem.EDUCATION ? new Object[] {FileEvidenceColumns.STUDY, study} : new Object[0];
        Object[] more = {
            FileEvidenceColumns.MATERIAL,
            "高等学校毕业生登记表及转正定级审批表",
            FileEvidenceColumns.MATERIAL_DATE,
            PartialDate.parse("2001-07")
        };
        Object[] all = java.util.stream.Stream.of(more, education)
                .flatMap(java.util.Arrays::stream)
                .toArray();
        office.evidence(of, item, role, says, all);
    }

    @Test
    void a_person_has_one_page_and_what_is_open_is_to_be_verified() throws IOException {
        PdfPaper paper = new Press()
                .print(DeterminationSheet.of(
                        "海州市数据服务局", List.of(office.files.sheet(check), office.files.sheet(check))));
        assertThat(paper.pages()).isEqualTo(2);
        assertThat(text(paper))
                .contains("干部人事档案审核认定表")
                .contains("待核实")
                .contains("盖章")
                .doesNotContain("存疑")
                .doesNotContain("造假");
    }

    @Test
    void the_summary_and_the_workbook_say_the_same_as_the_page() throws IOException {
        PdfPaper paper = new Press()
                .print(CheckSummary.of("某局", office.files.sheets(List.of(check)), LocalDate.of(2026, 6, 15)));
        assertThat(text(paper)).contains("待核实 1 人").doesNotContain("存疑").doesNotContain("造假");
        FileLine line = FileLine.of(office.files.sheet(check));
        assertThat(line.values()).hasSize(8).containsOnly("待核实");
        assertThat(office.register.lineSheet().all().get(0).values()).isEqualTo(line.values());
    }

    @Test
    void what_was_determined_is_printed_with_who_reviewed_it() throws IOException {
        office.files.determine(
                CLERK, check, List.of(office.typed(check, FileItem.BIRTH, "1986.05", "方予安", "苏明月")), false);
        String printed = text(new Press().print(DeterminationSheet.of("某局", List.of(office.files.sheet(check)))));
        assertThat(printed).contains("1986.05").contains("方予安").contains("苏明月");
    }

    private static String text(PdfPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\r\\n]", "");
        }
    }
}
