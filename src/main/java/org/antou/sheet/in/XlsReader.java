package org.antou.sheet.in;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antou.problem.Problem;
import org.antou.sheet.Progress;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The workbooks of Excel 97 to 2003; their 65,536 rows fit into memory as they are. */
final class XlsReader {

    private final Bounds bounds;
    private final Progress progress;

    private XlsReader(Bounds bounds, Progress progress) {
        this.bounds = bounds;
        this.progress = progress;
    }

    static Book read(Path file, Bounds bounds, Progress progress) throws IOException {
        String name = bounds.name();
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            refuseOthers(files.getRoot(), name);
            try (HSSFWorkbook workbook = new HSSFWorkbook(files.getRoot(), false)) {
                return new XlsReader(bounds, progress).book(workbook);
            }
        } catch (Problem.Expected told) {
            throw told;
        } catch (EncryptedDocumentException e) {
            throw Complaint.encrypted(name);
        } catch (OldExcelFormatException e) {
            throw Complaint.old(name);
        } catch (IOException | RuntimeException e) {
            throw Complaint.damaged(name, "xls", e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void refuseOthers(DirectoryNode root, String name) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Complaint.encrypted(name);
        }
        if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw Complaint.document(name);
        }
        if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
            throw Complaint.old(name);
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            boolean et = name.toLowerCase(Locale.ROOT).endsWith(".et");
            throw et ? Complaint.wps(name) : Complaint.document(name);
        }
    }

    private Book book(HSSFWorkbook workbook) {
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        List<Grid> sheets = new ArrayList<>();
        for (int i = 0; i < Math.min(workbook.getNumberOfSheets(), Bounds.SHEETS); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(grid(workbook.getSheetAt(i)).grid(workbook.getSheetName(i), hidden, from1904));
        }
        return new Book(bounds.name(), sheets);
    }

    private GridBuilder grid(HSSFSheet sheet) {
        GridBuilder grid = new GridBuilder(bounds);
        for (int r = sheet.getFirstRowNum(); r <= sheet.getLastRowNum() && !progress.stopped(); r++) {
            HSSFRow row = sheet.getRow(r);
            if (row != null) {
                grid.row(r + 1, row.getZeroHeight());
                row.forEach(cell -> cell(grid, (HSSFCell) cell));
            }
        }
        for (CellRangeAddress m : sheet.getMergedRegions()) {
            grid.merge(new Merge(m.getFirstRow() + 1, m.getFirstColumn(), m.getLastRow() + 1, m.getLastColumn()));
        }
        return grid;
    }

    private static void cell(GridBuilder grid, HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        int column = cell.getColumnIndex();
        switch (type) {
            case STRING ->
                grid.cell(column, new Cell.Text(cell.getRichStringCellValue().getString()));
            case NUMERIC -> grid.cell(column, number(cell));
            case BOOLEAN -> grid.cell(column, new Cell.Flag(cell.getBooleanCellValue()));
            case ERROR -> grid.cell(column, new Cell.Fault(error(cell.getErrorCellValue())));
            default -> {
                // An empty cell.
            }
        }
    }

    private static Cell number(HSSFCell cell) {
        double value = cell.getNumericCellValue();
        String code = cell.getCellStyle().getDataFormatString();
        short id = cell.getCellStyle().getDataFormat();
        Shape shape = Shape.builtIn(id);
        return new Cell.Num(value, Numbers.raw(value), shape == Shape.PLAIN && code != null ? Shape.of(code) : shape);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
