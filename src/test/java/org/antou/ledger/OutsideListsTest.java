package org.antou.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.OutsideList;
import org.antou.problem.Problem;
import org.antou.sheet.out.TextSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of other offices as they come: a workbook, a table of another kind, no list at all. */
class OutsideListsTest {

    private static final List<String> HEADS = List.of("序号", "反馈问题", "整改时限", "责任人");

    @TempDir
    Path folder;

    @Test
    void a_workbook_is_read_like_a_table_of_a_letter() throws IOException {
        Path file = folder.resolve("市委巡察办清单.xlsx");
        TextSheet.save(
                file,
                "问题清单",
                HEADS,
                List.of(List.of("1", "学习计划落实不到位。", "2021-12-31", "林致远"), List.of("2", "研讨少。", "2021年底", "")));
        OutsideList list = OutsideLists.read(file);
        assertThat(list.name()).isEqualTo("市委巡察办清单.xlsx");
        assertThat(list.rows()).extracting(OutsideList.Row::number).containsExactly(1, 2);
        assertThat(list.rows().get(0).fields()).containsEntry(LedgerColumns.OWNER, "林致远");
    }

    @Test
    void an_old_workbook_with_a_title_over_it_is_read_with_its_numbers_and_dates() throws IOException {
        Path file = folder.resolve("巡察组清单.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            Sheet sheet = book.createSheet("清单");
            sheet.createRow(0).createCell(0).setCellValue("市委第三巡察组反馈问题清单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            for (int i = 0; i < HEADS.size(); i++) {
                row(sheet, 1).createCell(i).setCellValue(HEADS.get(i));
            }
            row(sheet, 2).createCell(0).setCellValue(7);
            row(sheet, 2).createCell(1).setCellValue("学习计划落实不到位。");
            row(sheet, 2).createCell(2).setCellValue(LocalDate.of(2021, 12, 31));
            row(sheet, 2).getCell(2).setCellStyle(day);
            row(sheet, 2).createCell(3).setCellValue("林致远");
            book.write(out);
        }
        OutsideList list = OutsideLists.read(file);
        assertThat(list.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(7);
            assertThat(row.content()).isEqualTo("学习计划落实不到位。");
            assertThat(row.fields())
                    .containsEntry(LedgerColumns.DEADLINE, "2021-12-31")
                    .containsEntry(LedgerColumns.OWNER, "林致远");
        });
    }

    private static Row row(Sheet sheet, int number) {
        return Optional.ofNullable(sheet.getRow(number)).orElseGet(() -> sheet.createRow(number));
    }

    @Test
    void text_with_commas_is_a_table_too() throws IOException {
        Path file = Files.writeString(folder.resolve("清单.csv"), "序号,反馈问题\n1,学习计划落实不到位。\n");
        assertThat(OutsideLists.read(file).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.content()).isEqualTo("学习计划落实不到位。"));
    }

    @Test
    void a_workbook_without_issues_says_what_it_lacks() throws IOException {
        Path file = folder.resolve("通讯录.xlsx");
        TextSheet.save(file, "通讯录", List.of("姓名", "电话"), List.of(List.of("林致远", "1")));
        assertThatThrownBy(() -> OutsideLists.read(file))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("没有一张表带“反馈问题”");
    }
}
