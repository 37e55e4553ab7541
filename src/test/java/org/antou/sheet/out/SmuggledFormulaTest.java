package org.antou.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Values;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that a spreadsheet would like to work out, in every place of every workbook that we write: texts they stay. */
class SmuggledFormulaTest {

    /** Each is what stands in a field; the last are too long for nothing but a formula of their own. */
    private static final List<String> TEXTS = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(A1)",
            "\"=1+1",
            "\",=1+1",
            "'=1+1",
            "‘=1+1",
            "\u200B=1+1",
            "\uFEFF=1+1",
            "\u0001=1+1",
            "=cmd|'/c calc'!A1",
            "=DDE(\"cmd\",\"/c calc\",\"x\")",
            "=HYPERLINK(\"http://127.0.0.1/?\"&A1,\"点我\")",
            "{=1+1}",
            "</t></is></c><c r=\"A9\"><f>1+1</f></c>",
            "]]><f>1+1</f>",
            "_x003D_1+1",
            "&#61;1+1",
            "|=1+1",
            ";=1+1");

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void a_register_keeps_them_as_texts() throws Exception {
        SheetPort<Issue> port = new LedgerRegister(fixture.ledger).sheet();
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        for (String text : TEXTS) {
            Issue issue = fixture.ledger.all().get(0);
            Values values = LedgerColumns.ALL.values(issue).with(LedgerColumns.CAUSE, Optional.of(text));
            Issue changed = LedgerColumns.ALL.apply().apply(issue, values);
            fixture.ledger.save(Fixture.CLERK, changed);
            Path file = temp.resolve("台账.xlsx");
            WorkbookWriter.save(file, Export.all(port, true), port.all(), Progress.NONE);
            String kept = fixture.ledger.all().get(0).cause();
            assertThat(texts(file)).as(text).contains(kept);
        }
    }

    @Test
    void so_do_the_rows_that_could_not_come_in_and_their_headings() throws Exception {
        Path file = temp.resolve("没有导入的行.xlsx");
        TextSheet.save(file, "=1+1", TEXTS, List.of(TEXTS, TEXTS));
        List<String> thrice = new ArrayList<>(TEXTS);
        thrice.addAll(TEXTS);
        thrice.addAll(TEXTS);
        assertThat(texts(file)).containsExactlyElementsOf(thrice);
    }

    /** Every text of a workbook, after a look at its XML and with the library that office programs are written with. */
    private static List<String> texts(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : java.util.Collections.list(zip.entries())) {
                String xml =
                        new String(zip.getInputStream(part).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(xml)
                        .as(part.getName())
                        .doesNotContain("<f>", "<f ", "<hyperlink", "externalLink", "ddeLink");
            }
        }
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getCellStyle().getDataFormatString())
                                .as(cell.getStringCellValue())
                                .isIn("@", "General", "yyyy-mm-dd");
                        texts.add(cell.getStringCellValue());
                    }
                }
            }
        }
        return texts;
    }
}
