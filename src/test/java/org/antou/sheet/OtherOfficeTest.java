package org.antou.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Column;
import org.antou.register.Values;
import org.antou.register.port.SheetPort;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.GridRow;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.WorkbookWriter;
import org.antou.sheet.plan.CellWords;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our workbooks in LibreOffice, and LibreOffice's in ours, cell by cell; skipped where it is not installed. */
class OtherOfficeTest {

    private static final String AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final SheetPort<Issue> port = new LedgerRegister(fixture.ledger).sheet();

    @BeforeEach
    void installed() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(f -> Files.isExecutable(Path.of(f, "soffice"))),
                "no soffice");
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        edit(0, LedgerColumns.GOAL, "=1+1");
        edit(0, LedgerColumns.NOTE, "=HYPERLINK(\"http://127.0.0.1\",\"点我\")");
        edit(0, LedgerColumns.CAUSE, "@SUM(A1:A9)");
        edit(0, LedgerColumns.DEADLINE, new PartialDate(2021, 2, 9));
        edit(1, LedgerColumns.GOAL, "+86-024-12345678");
        edit(1, LedgerColumns.NOTE, "=1+2");
        edit(1, LedgerColumns.CAUSE, "'=cmd|'/c calc'!A1");
        edit(1, LedgerColumns.DEADLINE, new PartialDate(2021, 6, 0));
        edit(2, LedgerColumns.GOAL, "-2+3");
        edit(2, LedgerColumns.NOTE, "\"=2\"\"+1\",一\n二 <&> 𠮷 _x0041_");
        edit(2, LedgerColumns.CAUSE, "000123456789012345678");
        edit(2, LedgerColumns.DEADLINE, new PartialDate(2021, 0, 0));
    }

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void every_cell_of_an_export_opens_there_as_it_is_here() throws Exception {
        Path csv = converted(exported(), AS_CSV, "csv");
        List<List<String>> lines = lines(Files.readString(csv));
        List<Issue> issues = fixture.ledger.all();
        List<Column<Issue>> columns = port.columns().all();
        assertThat(lines).hasSize(issues.size() + 1);
        for (int r = 0; r < issues.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                if (!isMonth(columns.get(c), issues.get(r))) {
                    assertThat(lines.get(r + 1).get(c))
                            .as(columns.get(c).title())
                            .isEqualTo(shown(columns.get(c), issues.get(r)));
                }
            }
        }
        // Into text it writes a month as its first day; on the screen it shows what the format says.
        assertThat(Files.readString(converted(exported(), "html", "html"))).contains(">2021年6月<");
    }

    private static boolean isMonth(Column<Issue> column, Issue issue) {
        return column.value(issue)
                .filter(v -> v instanceof PartialDate d && d.month() > 0 && !d.isExact())
                .isPresent();
    }

    @Test
    void what_it_writes_in_either_format_reads_as_ours() throws Exception {
        Path file = exported();
        List<String> ours = cells(file);
        assertThat(ours).anyMatch(c -> c.endsWith("=1+1")).anyMatch(c -> c.endsWith("2021-02-09"));
        assertThat(cells(converted(file, "xls", "xls"))).isEqualTo(ours);
        assertThat(cells(converted(file, "xlsx", "xlsx"))).isEqualTo(ours);
    }

    /** Dates as the cell's format shows them; the rest as our table shows it. */
    private static String shown(Column<Issue> column, Issue issue) {
        Optional<Object> value = column.value(issue);
        if (value.isPresent() && value.get() instanceof PartialDate date) {
            return date.isExact() ? date.toString() : ChineseDates.show(date);
        }
        return column.show(issue);
    }

    private static List<String> cells(Path file) {
        Grid grid = SheetReader.read(file, Progress.NONE).fullest().orElseThrow();
        List<String> cells = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            IntStream.range(0, row.filled())
                    .mapToObj(i -> Grid.address(row.column(i), row.number()) + " " + CellWords.of(row.filled(i)))
                    .forEach(cells::add);
        }
        return cells;
    }

    private Path exported() {
        Path file = temp.resolve("台账.xlsx");
        WorkbookWriter.save(file, Export.all(port, true), port.all(), Progress.NONE);
        return file;
    }

    private void edit(int index, String key, Object value) {
        Issue issue = fixture.ledger.all().get(index);
        Values values = LedgerColumns.ALL.values(issue).with(key, Optional.of(value));
        fixture.ledger.save(Fixture.CLERK, LedgerColumns.ALL.apply().apply(issue, values));
    }

    private Path converted(Path file, String to, String ending) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temp.resolve("to-" + ending));
        Path log = temp.resolve("log");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        Path written = folder.resolve("台账." + ending);
        assertThat(written).as(Files.readString(log)).exists();
        return written;
    }

    /** Quoted as RFC 4180 has it. */
    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                i += doubled ? 1 : 0;
                cell.append(doubled ? "\"" : "");
                quoted ^= !doubled;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return lines;
    }
}
