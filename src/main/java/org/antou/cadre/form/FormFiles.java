package org.antou.cadre.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.Photo;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/** Reads and writes forms in files; the content tells what a file is, its ending does not. */
public final class FormFiles {

    /** A form with a large photo in base64; a form of an office has some 100 kB. */
    static final int MOST_MEGABYTES = 16;

    private FormFiles() {}

    /** Reads a form, or says in {@link Problem.Expected} why it can't be read. */
    public static FormRead read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                throw FormFault.other(name);
            }
            if (Files.size(file) > MOST_MEGABYTES * 1024L * 1024L) {
                throw FormFault.tooLarge(name, MOST_MEGABYTES);
            }
            return read(name, Files.readAllBytes(file), picture(file));
        } catch (NoSuchFileException e) {
            throw FormFault.missing(name);
        } catch (IOException e) {
            throw FormFault.unreadable(name, e);
        }
    }

    /** Reads the content of a file. */
    public static FormRead read(String name, byte[] content) {
        return read(name, content, Optional.empty());
    }

    private static FormRead read(String name, byte[] content, Optional<byte[]> picture) {
        if (content.length == 0) {
            throw FormFault.empty(name);
        }
        if (content.length > MOST_MEGABYTES * 1024L * 1024L) {
            throw FormFault.tooLarge(name, MOST_MEGABYTES);
        }
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 9 || isOle(content)) {
            throw FormFault.archive(name);
        }
        FormEncoding text = FormEncoding.of(name, content);
        return LrmReader.knows(text.text()) ? LrmReader.read(name, text.text(), picture) : LrmxReader.read(name, text);
    }

    /** The photo that the older editors keep beside a form; none where it is far too large. */
    private static Optional<byte[]> picture(Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path beside = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".pic");
        return Files.isRegularFile(beside) && Files.size(beside) <= Photo.MOST_BYTES
                ? Optional.of(Files.readAllBytes(beside))
                : Optional.empty();
    }

    private static boolean isOle(byte[] content) {
        return content.length > 3 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF;
    }

    /** The forms in a folder, by name; a file itself where it is none. */
    public static List<Path> in(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.lrmx?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FormFault.unreadable(place.toString(), e);
        }
    }

    /** The form as .lrmx. */
    public static byte[] bytes(AppointmentForm form) {
        return LrmxWriter.write(form);
    }

    /** Writes a form whole or not at all. */
    public static void save(AppointmentForm form, Path file) {
        try {
            SafeFiles.replace(file, LrmxWriter.write(form));
        } catch (IOException e) {
            throw new Problem.Expected("没有写成 " + file.getFileName() + "。", "原来的文件没有改动。", "请换一个可以写入、还有空间的文件夹。", e);
        }
    }
}
