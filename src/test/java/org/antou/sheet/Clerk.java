package org.antou.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.antou.ledger.Fixture;
import org.antou.register.port.SheetPort;
import org.antou.sheet.in.Book;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.ImportResult;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.Source;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** What a clerk does with workbooks in tests: makes them as clerks do, and brings them in. */
public final class Clerk {

    private final Fixture fixture;
    private final Importer importer;

    public Clerk(Fixture fixture) {
        this.fixture = fixture;
        this.importer = new Importer(fixture.history, fixture.people.names(), () -> {});
    }

    /** Cells of one row; empty texts are left out, numbers stay numbers. */
    public static Row row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number - 1);
        for (int c = 0; c < cells.length; c++) {
            if (cells[c] instanceof Number n) {
                row.createCell(c).setCellValue(n.doubleValue());
            } else if (!cells[c].toString().isEmpty()) {
                row.createCell(c).setCellValue(cells[c].toString());
            }
        }
        return row;
    }

    /** Gives a cell a number format. */
    public static void format(Cell cell, String code) {
        Workbook workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        cell.setCellStyle(style);
    }

    public static Path save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    public <R> ImportPlan<R> plan(SheetPort<R> port, Path file, Policy policy) {
        Book book = SheetReader.read(file, Progress.NONE);
        Grid grid = book.fullest().orElseThrow();
        Layout layout = new LayoutFinder(grid, port).find().orElseThrow();
        return plan(port, book.name(), grid, layout, policy);
    }

    public <R> ImportPlan<R> plan(SheetPort<R> port, String name, Grid grid, Layout layout, Policy policy) {
        Source source = new Source(name, grid, layout, Mapping.of(layout, port), false);
        return ImportPlan.make(port, fixture.people.names(), source, policy, Progress.NONE);
    }

    public <R> ImportResult bring(ImportPlan<R> plan) {
        return importer.run(Fixture.CLERK, plan, Progress.NONE);
    }

    public Optional<Importer> importer() {
        return Optional.of(importer);
    }
}
