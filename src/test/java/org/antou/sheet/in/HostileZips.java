package org.antou.sheet.in;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Zips that are broken or hostile as zips. */
final class HostileZips {

    private static final int ENTRIES = 1_000_000;

    private HostileZips() {}

    /** Zips in zips in zips, as the well-known bomb of 42 kilobytes has them. */
    static void nested(Path file) throws IOException {
        byte[] inner = new byte[1 << 20];
        for (int depth = 0; depth < 6; depth++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (int i = 0; i < 16; i++) {
                    zip.putNextEntry(new ZipEntry("book " + i + ".zip"));
                    zip.write(inner);
                    zip.closeEntry();
                }
            }
            inner = bytes.toByteArray();
        }
        Files.write(file, inner);
    }

    /** A million entries of one byte's name: the directory alone is 47 megabytes. */
    static void directory(Path file) throws IOException {
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] local = header(30, 0x04034b50).put(26, (byte) 1).array();
            out.write(local);
            out.write('a');
            byte[] central = header(46, 0x02014b50).put(28, (byte) 1).array();
            for (int i = 0; i < ENTRIES; i++) {
                out.write(central);
                out.write('a');
            }
            int size = 47 * ENTRIES;
            long at = 31;
            out.write(header(56, 0x06064b50)
                    .putLong(4, 44)
                    .putLong(24, ENTRIES)
                    .putLong(32, ENTRIES)
                    .putLong(40, size)
                    .putLong(48, at)
                    .array());
            out.write(header(20, 0x07064b50).putLong(8, at + size).putInt(16, 1).array());
            out.write(header(22, 0x06054b50)
                    .putShort(8, (short) -1)
                    .putShort(10, (short) -1)
                    .putInt(12, size)
                    .putInt(16, (int) at)
                    .array());
        }
    }

    private static ByteBuffer header(int length, int sign) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(0, sign);
    }

    static void truncated(Path file) throws IOException {
        byte[] whole = whole(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    static void endCutOff(Path file) throws IOException {
        byte[] whole = whole(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 10));
    }

    private static byte[] whole(Path file) throws IOException {
        new Pack().save(file);
        return Files.readAllBytes(file);
    }

    /** Its parts have a password each, as packing programs do it. */
    static void locked(Path file) throws IOException {
        Path plain = Files.createTempFile("plain", ".xml");
        Files.writeString(plain, "<workbook/>");
        try (ZipFile zip = new ZipFile(file.toFile(), "geheim".toCharArray())) {
            ZipParameters parameters = new ZipParameters();
            parameters.setEncryptFiles(true);
            parameters.setEncryptionMethod(EncryptionMethod.ZIP_STANDARD);
            parameters.setFileNameInZip("xl/workbook.xml");
            zip.addFile(plain.toFile(), parameters);
        } finally {
            Files.delete(plain);
        }
    }
}
