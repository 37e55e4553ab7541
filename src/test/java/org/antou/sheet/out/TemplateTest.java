package org.antou.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.people.Branches;
import org.antou.register.Named;
import org.antou.register.port.SheetPort;
import org.antou.settings.Parameters;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Book;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.LeftOut;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.Recognition;
import org.antou.sheet.plan.Source;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/** A template is understood when it comes back, whatever register it is of. */
class TemplateTest {

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();

    @BeforeEach
    void two_of_one_name() {
        Named office = fixture.people.createSection(Fixture.CLERK, "综合科").named();
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(office));
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.empty());
        fixture.people.createPerson(Fixture.CLERK, "周明", Optional.of(office));
    }

    @AfterEach
    void close() {
        fixture.store.close();
    }

    private List<SheetPort<?>> ports() {
        return List.of(
                new LedgerRegister(fixture.ledger).sheet(),
                fixture.people.sheet(),
                new Branches(fixture.store, fixture.history, new Parameters(fixture.store, fixture.history)).sheet());
    }

    @Test
    void the_example_is_left_out_and_every_heading_is_known() {
        for (SheetPort<?> port : ports()) {
            ImportPlan<?> plan = plan(port, Set.of());
            assertThat(plan.rows()).as(port.title()).isEmpty();
            assertThat(plan.leftOut()).extracting(LeftOut::reason).containsExactly("模板里的示例行");
            assertThat(plan.columns()).hasSameSizeAs(port.fillable());
        }
    }

    @Test
    void the_example_would_be_good_if_it_were_no_example() {
        for (SheetPort<?> port : ports()) {
            ImportPlan<?> plan = plan(port, Set.of(2));
            assertThat(plan.rows()).as(port.title()).hasSize(1);
            assertThat(plan.rows().get(0).flaws()).as(port.title()).isEmpty();
        }
    }

    @Test
    void choices_names_and_sections_can_be_picked_and_headings_have_notes() throws IOException {
        try (Workbook book = WorkbookFactory.create(saved(ports().get(0)).toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
                    .contains("整数");
            // In the file showDropDown hides the arrow (ECMA-376, 18.3.1.32), and POI reads it the other way round.
            assertThat(((XSSFSheet) sheet).getCTWorksheet().getDataValidations().getDataValidationList())
                    .isNotEmpty()
                    .extracting(CTDataValidation::getShowDropDown)
                    .containsOnly(false);
            Sheet words = book.getSheet("可选的词");
            assertThat(book.isSheetHidden(book.getSheetIndex(words))).isTrue();
            List<String> all = texts(words);
            assertThat(all).contains("限期整改", "已完成(待销号)", "综合科", "周明", "张伟(综合科)", "张伟(没有科室)");
            assertThat(all).doesNotContain("已销号", "张伟");
            assertThat(texts(book.getSheet("填写说明"))).contains("怎样填", "责任领导");
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new java.util.ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
        return texts;
    }

    private <R> Path saved(SheetPort<R> port) {
        Path file = temp.resolve(port.title() + ".xlsx");
        Template.save(file, port, new TemplateWords<>(port, fixture.people.names()));
        return file;
    }

    private <R> ImportPlan<R> plan(SheetPort<R> port, Set<Integer> kept) {
        Book book = SheetReader.read(saved(port), Progress.NONE);
        List<Recognition> sheets = Recognition.of(book, port, List.of());
        assertThat(sheets).as("only the sheet to fill in is asked about").hasSize(1);
        Recognition r = sheets.get(0);
        Source source = new Source(book.name(), r.grid(), r.layout(), r.mapping(), false, kept, java.util.Set.of());
        return ImportPlan.make(port, fixture.people.names(), source, Policy.SKIP, Progress.NONE);
    }
}
