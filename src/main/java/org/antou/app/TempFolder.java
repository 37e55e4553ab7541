package org.antou.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antou.problem.Problem;

/**
 * The temporary files of an opened data folder: libraries are told to put theirs, and PDFBox its list of fonts, there and
 * not into the profile. They may hold what was printed or read, so none outlives the program.
 */
final class TempFolder implements AutoCloseable {

    private static final List<String> PROPERTIES = List.of("java.io.tmpdir", "pdfbox.fontcache");

    private final Path folder;
    private final Map<String, String> before = new HashMap<>();

    private TempFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, empty, and points the libraries at it. */
    static TempFolder open(Path dataFolder) {
        TempFolder temp = new TempFolder(dataFolder.resolve("temp").toAbsolutePath());
        temp.clear();
        DataFolder.make(temp.folder);
        for (String property : PROPERTIES) {
            temp.before.put(property, System.getProperty(property));
            System.setProperty(property, temp.folder.toString());
        }
        return temp;
    }

    private void clear() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new Problem.Expected(
                    "清不掉临时文件夹“" + folder + "”。", "数据是安全的。", "里面可能有上次打印或读取留下的文件;请关掉正在用这些文件的程序后重新启动。", e);
        }
    }

    /** Points the libraries back and leaves nothing. */
    @Override
    public void close() {
        before.forEach((property, value) -> {
            if (value == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
        clear();
    }
}
