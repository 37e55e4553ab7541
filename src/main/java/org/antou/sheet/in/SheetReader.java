package org.antou.sheet.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.antou.problem.Problem;
import org.antou.sheet.Progress;

/** Reads workbooks of every kind that offices keep; throws {@link Problem.Expected} with its own sentences for the others. */
public final class SheetReader {

    private SheetReader() {}

    /** Reads a workbook; the progress tells rows. */
    public static Book read(Path file, Progress progress) {
        String name = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                throw Complaint.of("“" + name + "”是文件夹,不是文件。", "请选择文件夹里的表格文件。");
            }
            long size = Files.size(file);
            if (size == 0) {
                throw Complaint.empty(name);
            }
            if (size > Bounds.FILE_BYTES) {
                throw Complaint.tooLarge(name, "有 " + (size >> 20) + " MB");
            }
            return content(file, kind(file, name), new Bounds(name), progress);
        } catch (NoSuchFileException e) {
            throw Complaint.missing(name);
        } catch (IOException e) {
            throw Complaint.unreadable(name, e);
        }
    }

    /** Past its first bytes the file can be opened: what goes wrong from here on is wrong inside it. */
    private static Book content(Path file, SheetKind kind, Bounds bounds, Progress progress) throws IOException {
        try {
            return kind.read(file, bounds, progress);
        } catch (Problem.Expected told) {
            throw told;
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // Parsers answer broken input with exceptions of every kind.
            throw Complaint.damaged(bounds.name(), kind.name(), e);
        } catch (OutOfMemoryError e) {
            throw Complaint.tooLarge(bounds.name(), Bounds.NO_ROOM);
        }
    }

    private static SheetKind kind(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SheetKind.of(in.readNBytes(SheetKind.SNIFFED), name);
        }
    }
}
