package org.antou.sheet.in;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Old workbooks put together record by record: those whose few bytes become many cells. */
final class HostileXls {

    private static final int BOF = 0x809;
    private static final int EOF = 0x0A;
    private static final int SHEET = 0x85;
    private static final int LABEL = 0x204;
    private static final int BLANKS = 0xBE;
    private static final int NUMBERS = 0xBD;
    private static final int COLUMNS = 256;
    private static final int ROWS = 65_536;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Every cell of a sheet formatted and empty: 16,777,216 cells in 34 megabytes. */
    static void blanks(Path file) throws IOException {
        HostileXls xls = new HostileXls();
        xls.begin();
        for (int row = 1; row < ROWS; row++) {
            ByteBuffer cells = body(6 + 2 * COLUMNS).putShort((short) row).putShort((short) 0);
            cells.putShort(4 + 2 * COLUMNS, (short) (COLUMNS - 1));
            xls.record(BLANKS, cells);
        }
        xls.save(file);
    }

    /** A number in every cell: six bytes each. */
    static void numbers(Path file) throws IOException {
        HostileXls xls = new HostileXls();
        xls.begin();
        for (int row = 1; row < ROWS; row++) {
            ByteBuffer cells = body(6 + 6 * COLUMNS).putShort((short) row).putShort((short) 0);
            for (int c = 0; c < COLUMNS; c++) {
                cells.putShort((short) 0).putInt((row << 2 | 2));
            }
            cells.putShort(4 + 6 * COLUMNS, (short) (COLUMNS - 1));
            xls.record(NUMBERS, cells);
        }
        xls.save(file);
    }

    private void begin() {
        record(BOF, body(16).putShort((short) 0x600).putShort((short) 5));
        byte[] name = "Sheet".getBytes(StandardCharsets.ISO_8859_1);
        int length = 8 + name.length;
        record(
                SHEET,
                body(length)
                        .putInt(out.size() + 4 + length + 4)
                        .putShort((short) 0)
                        .put((byte) name.length)
                        .put((byte) 0)
                        .put(name));
        record(EOF, body(0));
        record(BOF, body(16).putShort((short) 0x600).putShort((short) 0x10));
        record(
                LABEL,
                body(13).putShort((short) 0)
                        .putShort((short) 0)
                        .putShort((short) 0)
                        .putShort((short) 4)
                        .put((byte) 0)
                        .put("Name".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static ByteBuffer body(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void record(int kind, ByteBuffer body) {
        out.writeBytes(
                body(4).putShort((short) kind).putShort((short) body.capacity()).array());
        out.writeBytes(body.array());
    }

    private void save(Path file) throws IOException {
        record(EOF, body(0));
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream to = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(out.toByteArray()), "Workbook");
            files.writeFilesystem(to);
        }
    }
}
