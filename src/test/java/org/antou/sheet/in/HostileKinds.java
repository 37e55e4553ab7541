package org.antou.sheet.in;

import static org.antou.sheet.in.Hostile.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are something else than they are called, or that nobody but their owner can open. */
final class HostileKinds {

    private static final String NO_SHEET = "不是表格";
    private static final String PASSWORD = "设了打开密码";
    private static final String UNKNOWN = "认不出";

    private HostileKinds() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>(List.of(
                bytes("a-pdf.xlsx", NO_SHEET, "%PDF-1.7\n%âãÏÓ\n1 0 obj"),
                bytes("a-pdf.csv", NO_SHEET, "%PDF-1.7\n%âãÏÓ\n1 0 obj"),
                bytes("a-photo.xlsx", NO_SHEET, "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0"),
                bytes("a-photo.csv", NO_SHEET, "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0"),
                bytes("a-picture.xls", NO_SHEET, "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"),
                bytes("a-bitmap.xlsx", NO_SHEET, "BM \0\0\0" + "\0".repeat(40)),
                bytes("an-archive.xlsx", NO_SHEET, "7z\u00BC\u00AF\u0027\u001C\0\u0004"),
                bytes("an-archive.csv", NO_SHEET, "Rar!\u001A\u0007\u0001\0"),
                bytes("a-gzip.xlsx", NO_SHEET, "\u001F\u008B\b\0\0\0\0\0"),
                bytes("a-program.xlsx", UNKNOWN, "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00FF\u00FF\0\0"),
                bytes("a-program.csv", UNKNOWN, "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00FF\u00FF\0\0"),
                bytes("a-web-page.xlsx", "网页", "<!DOCTYPE html><html><table><tr><td>姓名"),
                bytes(
                        "a-web-page.xls",
                        "网页",
                        "\u00EF\u00BB\u00BF\r\n <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"),
                bytes("a-mail-page.xls", "网页", "MIME-Version: 1.0\r\nX-Document-Type: Workbook"),
                bytes("empty.xlsx", "没有内容", ""),
                bytes("empty.csv", "没有内容", ""),
                bytes("zeros.xlsx", UNKNOWN, "\0".repeat(4096)),
                bytes("zeros.csv", UNKNOWN, "\0".repeat(4096)),
                bytes("excel-4.xls", "很旧的", "\t\u0004\u0006\0\0\0\u0010\0"),
                bytes("excel-2.xls", "很旧的", "\t\0\u0004\0\u0002\0\u0010\0"),
                pack("a-letter.xlsx", NO_SHEET, "word/document.xml"),
                pack("slides.xlsx", NO_SHEET, "ppt/presentation.xml"),
                pack("a-form.xlsx", NO_SHEET, "OFD.xml"),
                pack("a-binary-workbook.xlsx", ".xlsb", "xl/workbook.bin"),
                pack("photos.zip", NO_SHEET, "1.jpg"),
                refused(
                        "an-open-document.xlsx",
                        "OpenDocument",
                        f -> new Pack()
                                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .with("content.xml", "<x/>")
                                .save(f)),
                refused("noise.xlsx", UNKNOWN, f -> Files.write(f, noise(100_000))),
                refused("noise.csv", UNKNOWN, f -> Files.write(f, noise(100_000))),
                refused("noise-called-zip.xlsx", "已经损坏", f -> Files.write(f, join("PK\u0003\u0004", noise(100_000)))),
                refused(
                        "noise-called-ole.xls",
                        "已经损坏",
                        f -> Files.write(f, join("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", noise(100_000)))),
                refused("a-folder.xlsx", "是文件夹", f -> Files.createDirectory(f)),
                refused("gone.xlsx", "找不到文件", f -> {})));
        all.addAll(locked());
        return all;
    }

    private static List<Hostile> locked() {
        return List.of(
                refused("agile.xlsx", PASSWORD, f -> encrypted(f, EncryptionMode.agile)),
                refused("standard.xlsx", PASSWORD, f -> encrypted(f, EncryptionMode.standard)),
                refused("rc4.xls", PASSWORD, HostileKinds::rc4),
                refused("half-of-it.xls", "已经损坏", f -> {
                    byte[] whole = xls();
                    Files.write(f, Arrays.copyOf(whole, whole.length / 2));
                }),
                refused("letter.xls", NO_SHEET, f -> ole(f, "WordDocument")),
                refused("excel-95.xls", "很旧的", f -> ole(f, "Book")),
                refused("other.et", "WPS", f -> ole(f, "ETExtData")),
                Hostile.read("no-end-of-blanks.xls", 1, HostileXls::blanks),
                refused("cells-without-number.xls", "分成几个文件", HostileXls::numbers),
                refused("circle-of-sectors.xls", "已经损坏", f -> {
                    byte[] bytes = xls();
                    Arrays.fill(bytes, 512, 1024, (byte) 0);
                    Files.write(f, bytes);
                }));
    }

    private static Hostile bytes(String name, String words, String bytes) {
        return refused(name, words, f -> Files.write(f, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Hostile pack(String name, String words, String part) {
        return refused(
                name,
                words,
                f -> new Pack()
                        .without("xl/workbook.xml")
                        .without("_rels/.rels")
                        .with(part, "<x/>")
                        .save(f));
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] join(String start, byte[] rest) {
        byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    private static void encrypted(Path file, EncryptionMode mode) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("姓名");
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(files)) {
                workbook.write(out);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
    }

    private static void rc4(Path file) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            Files.write(file, xls());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("表");
            for (int i = 0; i < 200; i++) {
                sheet.createRow(i).createCell(0).setCellValue("姓名" + i);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void ole(Path file, String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
    }
}
