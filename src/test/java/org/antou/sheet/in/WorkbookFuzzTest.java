package org.antou.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.Fixture;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Clerk;
import org.antou.sheet.Progress;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.WorkbookWriter;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Policy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of broken workbooks, each told by its seed: every one is read up to its preview, or refused in plain words.
 * {@code -Dantou.fuzz.runs=…} says how many, {@code -Dantou.fuzz.seed=…} the first seed.
 */
@Tag("fuzz")
class WorkbookFuzzTest {

    private static final long RUNS = Long.getLong("antou.fuzz.runs", 2_000);
    private static final long FIRST = Long.getLong("antou.fuzz.seed", 1);
    /** Only a net: a run takes milliseconds. */
    private static final Duration NET = Duration.ofMinutes(2);

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final SheetPort<Person> port = fixture.people.sheet();
    private final List<String> broken = new ArrayList<>();
    private int read;
    private int rows;
    private int refused;

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void broken_workbooks_are_read_or_refused() throws IOException {
        List<Path> whole = whole();
        for (long seed = FIRST; seed < FIRST + RUNS; seed++) {
            Path from = whole.get((int) (seed % whole.size()));
            Path file = temp.resolve("broken" + from.getFileName());
            Files.write(file, new Mutation(seed).of(from));
            long now = seed;
            assertTimeoutPreemptively(NET, () -> run(file, now), () -> "seed " + now + " of " + from.getFileName());
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "fuzz: %,d broken workbooks from seed %d: %,d read (%,d rows), %,d refused, %d mistakes%n",
                RUNS, FIRST, read, rows, refused, broken.size());
        assertThat(broken).isEmpty();
    }

    private void run(Path file, long seed) {
        try {
            Book book = SheetReader.read(file, Progress.NONE);
            book.sheets().forEach(grid -> rows += plan(book, grid));
            read++;
        } catch (Problem.Expected told) {
            refused++;
            if (told.what().isBlank() || told.advice().isBlank() || isOurs(told.getCause())) {
                note(seed, file, told);
            }
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            note(seed, file, e);
        }
    }

    /** A refusal whose reason is a slip of the reader itself, not a complaint of a parser. */
    private static boolean isOurs(Throwable cause) {
        if (cause == null || cause.getCause() == null) {
            return false;
        }
        Throwable slip = cause.getCause();
        StackTraceElement[] trace = slip.getStackTrace();
        boolean accident = slip instanceof NullPointerException
                || slip instanceof IndexOutOfBoundsException
                || slip instanceof ClassCastException
                || slip instanceof IllegalArgumentException
                || slip instanceof ArithmeticException;
        return accident && trace.length > 0 && trace[0].getClassName().startsWith("org.antou");
    }

    private void note(long seed, Path file, Throwable e) {
        e.printStackTrace();
        broken.add("seed " + seed + " of " + file.getFileName() + ": " + e);
    }

    private int plan(Book book, Grid grid) {
        var layout = new LayoutFinder(grid, port).find();
        if (layout.isEmpty()) {
            return 0;
        }
        ImportPlan<Person> plan = new Clerk(fixture).plan(port, book.name(), grid, layout.get(), Policy.SKIP);
        plan.rows().forEach(plan::told);
        return plan.counts().total();
    }

    private List<Path> whole() throws IOException {
        fixture.people.createPerson(Fixture.CLERK, "林致远", Optional.empty());
        Path exported = temp.resolve("exported.xlsx");
        WorkbookWriter.save(exported, Export.all(port, true), port.all(), Progress.NONE);
        String csv = "姓名,科室,身份证号,出生日期\n林致远,综合科,11010519491231002X,1949-12-31\n\"周\n明\",\"一,二\",,1985年3月\n";
        return List.of(
                Clerk.save(office(new XSSFWorkbook()), temp.resolve("office.xlsx")),
                exported,
                Clerk.save(office(new HSSFWorkbook()), temp.resolve("office.xls")),
                Files.writeString(temp.resolve("utf8.csv"), csv),
                Files.writeString(temp.resolve("gb.csv"), csv, Charset.forName("GB18030")));
    }

    private static Workbook office(Workbook workbook) {
        Sheet sheet = workbook.createSheet("人员");
        Clerk.row(sheet, 1, "机关在职人员名册");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        Clerk.row(sheet, 2, "姓名", "科室", "身份证号", "出生日期", "备注");
        Clerk.row(sheet, 3, "林致远", "综合科", "11010519491231002X", 18263, "=1+1");
        Clerk.format(sheet.getRow(2).getCell(3), "yyyy\"年\"m\"月\"d\"日\"");
        Clerk.row(sheet, 4, "周明", "", 4.4E17, "1985.3", "二");
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
        sheet.getRow(3).createCell(5).setCellFormula("1/0");
        sheet.getRow(2).createCell(5).setCellFormula("D3+1");
        sheet.getRow(2).createCell(6).setCellValue(true);
        sheet.createRow(4).setZeroHeight(true);
        sheet.getRow(4).createCell(0).setCellValue("隐藏");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.createSheet("空");
        return workbook;
    }
}
