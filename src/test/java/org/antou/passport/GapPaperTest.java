package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.GapColumns;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.GapReport;
import org.antou.passport.paper.GapPrintout;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.WorkbookWriter;
import org.antou.text.PartialDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of gaps as it leaves the window: a real PDF with its days, a real workbook with the columns that are seen. */
class GapPaperTest {

    @TempDir
    private Path folder;

    private final Fixture office = new Fixture();

    @BeforeEach
    void someone_who_was_never_filed() {
        Person lin = office.person("林知远");
        office.people.save(
                CLERK,
                PeopleColumns.PERSON
                        .apply()
                        .apply(
                                lin,
                                PeopleColumns.PERSON
                                        .values(lin)
                                        .with(PeopleColumns.HIRED, Optional.of(PartialDate.parse("2026-06-06")))));
        office.cabinet.save(CLERK, office.typed(lin, DocumentKind.PASSPORT, "E12345678"));
        office.person("周慕言");
    }

    @Test
    void on_paper_with_its_days_and_why() throws IOException {
        GapReport report = office.register.gaps().report(TODAY);
        PdfPaper paper = new Press().print(GapPrintout.of("海州市数据服务局", report, report.lines()));
        try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text)
                    .contains("海州市数据服务局备案和保管真空期清单")
                    .contains("备案真空1段10天")
                    .contains("另有1人算不出来")
                    .contains("应从2026-06-06起备案(入职),还没有备案。");
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void in_a_workbook_as_seen() throws IOException {
        GapSource source = new GapSource(office.register.gaps());
        SheetPort<GapLine> port = office.register.gapSheet(source);
        assertThat(port.fillable()).as("none of it comes back").isEmpty();
        List<Column<GapLine>> seen = List.of(
                GapColumns.ALL.get(GapColumns.PERSON),
                GapColumns.ALL.get(GapColumns.FROM),
                GapColumns.ALL.get(GapColumns.DAYS));
        List<GapLine> lines =
                port.some(source.page(0, 10).stream().map(GapLine::id).toList());
        Path file = folder.resolve("真空期.xlsx");
        WorkbookWriter.save(file, Export.of(port, seen, false), lines, Progress.NONE);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("林知远");
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 6));
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(10);
        }
    }

    @Test
    void the_table_reads_pages_of_one_report() {
        GapSource source = new GapSource(office.register.gaps());
        assertThat(source.page(0, 200)).hasSize(1);
        assertThat(source.page(1, 10_000)).isEmpty();
        assertThat(source.count()).isEqualTo(1);
        GapLine line = source.page(0, 1).get(0);
        assertThat(source.find(line.id())).contains(line);
    }
}
