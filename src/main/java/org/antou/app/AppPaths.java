package org.antou.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/**
 * Where the data folder is: beside the program in portable mode, else where the user chose, else the usual place of the
 * operating system. Never inside the program's folder, which an update replaces.
 */
public final class AppPaths {

    private final Environment environment;

    public AppPaths(Environment environment) {
        this.environment = environment;
    }

    public static AppPaths ofThisMachine() {
        return new AppPaths(Environment.ofThisMachine());
    }

    /** What the machine says about itself. */
    public Environment environment() {
        return environment;
    }

    /** The data folder to open when nobody names one. */
    public Path dataFolder() {
        if (portable()) {
            return environment.program().resolve("data");
        }
        return remembered().orElseGet(this::standardFolder);
    }

    /** Whether a file named portable stands beside the program: then the data travels with it. */
    public boolean portable() {
        return Files.exists(environment.program().resolve("portable"));
    }

    /** The folder the program stands in. */
    public Path programFolder() {
        return environment.program();
    }

    /**
     * The usual place: %LOCALAPPDATA%\Antou, or %ProgramData%\Antou where the profile's path is not plain ASCII (native
     * parts fail there); on Linux $XDG_DATA_HOME/antou or ~/.local/share/antou.
     */
    public Path standardFolder() {
        try {
            return environment.windows() ? onWindows() : onLinux();
        } catch (InvalidPathException e) {
            throw unspellable(e);
        }
    }

    /** Remembers the folder that the user chose. */
    public void remember(Path folder) {
        Path pointer = pointer();
        try {
            Files.createDirectories(pointer.getParent());
            SafeFiles.replace(pointer, folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Problem.Expected(
                    "记不下所选的数据文件夹(写不进“" + pointer + "”)。", "所选文件夹里的数据是安全的。", "下次启动请再选一次,或检查这个位置是否可写。", e);
        }
    }

    private Optional<Path> remembered() {
        try {
            Path pointer = pointer();
            return Files.exists(pointer)
                    ? Optional.of(Path.of(Files.readString(pointer).strip()))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            throw new Problem.Expected(
                    "读不出记着数据文件夹位置的文件“" + pointer() + "”。", "数据是安全的。", "请用 --store 指明数据文件夹,或删去这个文件后重新选择。", e);
        }
    }

    private Path pointer() {
        return standardFolder().resolve("folder.txt");
    }

    private Path onWindows() {
        return variable("LOCALAPPDATA")
                .filter(AppPaths::isAscii)
                .or(() -> variable("ProgramData"))
                .map(base -> Path.of(base, "Antou"))
                .orElseThrow(() -> unspellable(null));
    }

    private Path onLinux() {
        return variable("XDG_DATA_HOME")
                .filter(base -> base.startsWith("/"))
                .or(() -> Optional.of(environment.home() + "/.local/share"))
                .filter(environment::canSpell)
                .map(base -> Path.of(base, "antou"))
                .orElseThrow(() -> unspellable(null));
    }

    private Optional<String> variable(String name) {
        Map<String, String> all = environment.variables();
        return Optional.ofNullable(all.get(name)).filter(v -> !v.isBlank());
    }

    static boolean isAscii(String path) {
        return path.chars().allMatch(c -> c < 128);
    }

    private static Problem.Expected unspellable(Exception e) {
        return new Problem.Expected(
                "用户目录的名字含有系统当前字符集写不出的字,定不了数据文件夹。",
                "没有改动任何内容。",
                "请用 --store 指明一个只含字母和数字的文件夹,或把系统区域设为UTF-8(如 LC_ALL=zh_CN.UTF-8)。",
                e);
    }
}
