package org.antou.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antou.sheet.Clerk;
import org.antou.sheet.Progress;
import org.antou.sheet.plan.CellWords;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that say something else than they seem to: days that never were, faults, signs that nobody sees. */
class OddCellsTest {

    private static final String DAYS =
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

    @TempDir
    Path temp;

    @Test
    void a_number_that_is_no_day_stays_a_number() throws IOException {
        assertThat(days("60", "59", "61", "-1", "2958466", "1e300", "NaN", "44197.99"))
                .containsExactly("60", "1900-02-28", "1900-03-01", "-1", "2958466", "1e300", "NaN", "2021-01-01");
    }

    @Test
    void days_of_a_workbook_from_1904_are_four_years_later() throws IOException {
        Path file = temp.resolve("mac.xlsx");
        new Pack()
                .with("xl/styles.xml", DAYS)
                .with(
                        "xl/workbook.xml",
                        "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"表\" id=\"rId1\"/></sheets></workbook>")
                .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>42735</v></c></row>")
                .save(file);
        Grid grid = read(file);
        assertThat(grid.from1904()).isTrue();
        assertThat(words(grid)).containsExactly("1904-01-01", "2021-01-01");
    }

    @Test
    void faults_and_formulas_without_a_result_are_told_as_such() throws IOException {
        assertThat(cells("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"B1\"><f>A1+1</f></c>"
                        + "<c r=\"C1\" t=\"e\"><f>[1]x!A1</f><v>#REF!</v></c><c r=\"D1\" t=\"s\"><v>999</v></c>"))
                .hasSize(4)
                .allSatisfy(c -> assertThat(c).isInstanceOf(Cell.Fault.class));
    }

    @Test
    void hidden_signs_and_halves_of_signs_come_through_without_harm() throws IOException {
        assertThat(words(cells(
                        Pack.text("A1", "一_x0000_二") + Pack.text("B1", "_xD83D_三") + Pack.text("C1", "_x005F_x0041_"))))
                .containsExactly("一\0二", "\uD83D三", "_x0041_");
    }

    @Test
    void an_old_workbook_reads_like_a_new_one() throws IOException {
        Path old = Clerk.save(office(new HSSFWorkbook()), temp.resolve("old.xls"));
        Path fresh = Clerk.save(office(new XSSFWorkbook()), temp.resolve("new.xlsx"));
        Book oldBook = SheetReader.read(old, Progress.NONE);
        Book newBook = SheetReader.read(fresh, Progress.NONE);
        assertThat(oldBook.sheets()).hasSameSizeAs(newBook.sheets());
        for (int i = 0; i < oldBook.sheets().size(); i++) {
            Grid one = oldBook.sheets().get(i);
            Grid two = newBook.sheets().get(i);
            assertThat(one.name()).isEqualTo(two.name());
            assertThat(one.hidden()).isEqualTo(two.hidden());
            assertThat(one.merges()).isEqualTo(two.merges());
            assertThat(words(one)).isEqualTo(words(two)).isNotEmpty();
            assertThat(one.rows().stream().filter(GridRow::hidden).map(GridRow::number))
                    .isEqualTo(two.rows().stream()
                            .filter(GridRow::hidden)
                            .map(GridRow::number)
                            .toList());
        }
    }

    @Test
    void an_old_workbook_with_a_protected_structure_opens() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        Path file = temp.resolve("protected.xls");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = office(new HSSFWorkbook())) {
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Path plain = Clerk.save(office(new HSSFWorkbook()), temp.resolve("plain.xls"));
        assertThat(words(read(file))).isEqualTo(words(read(plain)));
    }

    private static Workbook office(Workbook workbook) {
        Sheet sheet = workbook.createSheet("第一");
        for (int i = 1; i < 400; i++) {
            // Long enough together to run over into records that continue the table of texts.
            Clerk.row(
                    sheet,
                    i,
                    "姓名" + i,
                    "plain " + i,
                    "混 mixed ".repeat(i % 90),
                    i * 0.01,
                    i * 100,
                    1e14 + i,
                    -i,
                    43000 + i);
            Clerk.format(sheet.getRow(i - 1).getCell(7), i % 2 == 0 ? "yyyy\"年\"m\"月\"d\"日\"" : "yyyy\"年\"m\"月\"");
        }
        sheet.getRow(3).createCell(8).setCellFormula("D4*2");
        sheet.getRow(4).createCell(8).setCellFormula("\"字\"&A5");
        sheet.getRow(5).createCell(8).setCellFormula("1=1");
        sheet.getRow(6).createCell(8).setCellFormula("1/0");
        sheet.getRow(7).createCell(8).setCellValue(true);
        sheet.getRow(8).setZeroHeight(true);
        sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(1, 3, 0, 1));
        Sheet other = workbook.createSheet("第二");
        Clerk.row(other, 70, "远");
        workbook.setSheetHidden(1, true);
        workbook.setSheetOrder("第二", 0);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return workbook;
    }

    private List<String> days(String... numbers) throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < numbers.length; i++) {
            row.append("<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(Grid.address(i, 1), numbers[i]));
        }
        Path file = temp.resolve("days.xlsx");
        new Pack().with("xl/styles.xml", DAYS).rows(row + "</row>").save(file);
        return words(read(file));
    }

    private List<Cell> cells(String cells) throws IOException {
        Path file = temp.resolve("cells.xlsx");
        new Pack().rows("<row r=\"1\">" + cells + "</row>").save(file);
        return cells(read(file));
    }

    private static Grid read(Path file) {
        return SheetReader.read(file, Progress.NONE).fullest().orElseThrow();
    }

    private static List<Cell> cells(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            for (int i = 0; i < row.filled(); i++) {
                cells.add(row.filled(i));
            }
        }
        return cells;
    }

    private static List<String> words(Grid grid) {
        return cells(grid).stream().map(c -> CellWords.of(c, grid.from1904())).toList();
    }

    private static List<String> words(List<Cell> cells) {
        return cells.stream().map(CellWords::of).toList();
    }
}
