package org.antou.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.antou.text.PartialDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Excel finds in an exported ledger, read with another library than the one that wrote it. */
class WorkbookWriterTest {

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final SheetPort<Issue> port = new LedgerRegister(fixture.ledger).sheet();

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void a_long_reason_beside_a_row_is_seen_whole_and_all_columns_print_on_one_page() throws IOException {
        Path file = temp.resolve("没有导入的行.xlsx");
        TextSheet.save(file, "没有导入的行", List.of("原因", "序号"), List.of(List.of("身份证号已经丢失后面的数字。".repeat(8), "1")));
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(75);
            assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
            assertThat(book.getSheetAt(0).getFitToPage()).isTrue();
        }
    }

    @Test
    void dates_are_dates_texts_are_texts_and_nothing_is_a_formula() throws IOException {
        bring();
        edit(0, LedgerColumns.GOAL, "=HYPERLINK(\"http://x\",\"点我\")");
        edit(0, LedgerColumns.NOTE, "@SUM(A1)\r\n_x0041_ \u0001 𠮷 <&>");
        edit(0, LedgerColumns.DEADLINE, new PartialDate(2021, 2, 9));
        edit(1, LedgerColumns.DEADLINE, new PartialDate(2021, 6, 0));
        edit(2, LedgerColumns.DEADLINE, new PartialDate(2021, 0, 0));
        XSSFSheet sheet = written(Export.all(port, true)).getSheetAt(0);

        XSSFCell goal = cell(sheet, 1, "整改目标");
        assertThat(goal.getCellType()).isEqualTo(CellType.STRING);
        assertThat(goal.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(goal.getStringCellValue()).startsWith("=HYPERLINK");
        assertThat(cell(sheet, 1, "备注").getStringCellValue()).isEqualTo("@SUM(A1)\r\n_x0041_ \u0001 𠮷 <&>");

        XSSFCell day = cell(sheet, 1, "整改时限");
        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2021, 2, 9));
        XSSFCell month = cell(sheet, 2, "整改时限");
        assertThat(month.getCellStyle().getDataFormatString()).doesNotContain("d");
        assertThat(month.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2021, 6, 1));
        assertThat(cell(sheet, 3, "整改时限").getStringCellValue()).isEqualTo("2021年");
        for (var row : sheet) {
            row.forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
    }

    @Test
    void the_sheet_is_ready_to_work_with_and_to_print() throws IOException {
        bring();
        XSSFWorkbook workbook = written(Export.all(port, true));
        XSSFSheet sheet = workbook.getSheetAt(0);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        int key = column(sheet, RecordKey.KEY_TITLE);
        assertThat(sheet.isColumnHidden(key)).isTrue();
        assertThat(sheet.isColumnHidden(key + 1)).isTrue();
        Issue first = fixture.ledger.all().get(0);
        assertThat(RecordKey.parse(sheet.getRow(1).getCell(key).getStringCellValue()))
                .contains(new RecordKey(LedgerRegister.KEY, first.id()));
        assertThat(sheet.getColumnWidth(column(sheet, "完成情况"))).isGreaterThan(sheet.getColumnWidth(0) * 2);
    }

    @Test
    void personal_data_stays_in_unless_it_is_asked_for() throws IOException {
        fixture.people.createPerson(Fixture.CLERK, "林致远", Optional.empty());
        SheetPort<Person> people = fixture.people.sheet();
        assertThat(titles(written(people, Export.all(people, false)))).doesNotContain("身份证号");
        assertThat(titles(written(people, Export.all(people, true)))).contains("身份证号", "姓名", "科室");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_counted() throws IOException {
        bring();
        edit(
                0,
                LedgerColumns.PROGRESS,
                IntStream.range(0, 8_000)
                        .mapToObj(i -> "第" + i + "次;")
                        .reduce("", String::concat)
                        .substring(0, 40_000));
        Path file = temp.resolve("长.xlsx");
        Exported exported = WorkbookWriter.save(file, Export.all(port, true), port.all(), Progress.NONE);
        assertThat(exported.clipped()).isEqualTo(1);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(cell(workbook.getSheetAt(0), 1, "完成情况").getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("请在案头里看)");
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_told_and_nothing_is_left_behind() throws IOException {
        bring();
        Path folder = Files.createDirectories(temp.resolve("占着.xlsx").resolve("x"));
        assertThatThrownBy(() ->
                        WorkbookWriter.save(folder.getParent(), Export.all(port, true), port.all(), Progress.NONE))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("没有写成");
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(folder.getParent());
        }
    }

    @Test
    void stopped_half_way_the_file_stays_as_it_was() throws IOException {
        bring();
        Path file = Files.writeString(temp.resolve("旧.xlsx"), "旧");
        Progress stop = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(total).isPositive();
            }

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThat(WorkbookWriter.save(file, Export.all(port, true), port.all(), stop)
                        .stopped())
                .isTrue();
        assertThat(file).hasContent("旧");
    }

    private void bring() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Named section = fixture.people.createSection(Fixture.CLERK, "综合科").named();
        edit(0, LedgerColumns.SECTION, section);
    }

    private void edit(int index, String key, Object value) {
        Issue issue = fixture.ledger.all().get(index);
        Values values = LedgerColumns.ALL.values(issue).with(key, Optional.of(value));
        fixture.ledger.save(Fixture.CLERK, LedgerColumns.ALL.apply().apply(issue, values));
    }

    private XSSFWorkbook written(Export<Issue> export) throws IOException {
        return written(port, export);
    }

    private <R> XSSFWorkbook written(SheetPort<R> from, Export<R> export) throws IOException {
        Path file = temp.resolve("out.xlsx");
        WorkbookWriter.save(file, export, from.all(), Progress.NONE);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, String title) {
        XSSFRow found = sheet.getRow(row);
        return found.getCell(column(sheet, title));
    }

    private static int column(XSSFSheet sheet, String title) {
        return titles(sheet).indexOf(title);
    }

    private static List<String> titles(XSSFWorkbook workbook) {
        return titles(workbook.getSheetAt(0));
    }

    private static List<String> titles(XSSFSheet sheet) {
        XSSFRow header = sheet.getRow(0);
        return IntStream.range(0, header.getLastCellNum())
                .mapToObj(i -> header.getCell(i).getStringCellValue())
                .toList();
    }
}
