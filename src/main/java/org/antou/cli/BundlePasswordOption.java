package org.antou.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.antou.backup.bundle.BundlePassword;
import org.antou.problem.Problem;
import picocli.CommandLine.Option;

/** Where the password of a bundle comes from, when no opened store knows it: a file, or the terminal. */
final class BundlePasswordOption {

    @Option(names = "--bundle-password-file", paramLabel = "文件", description = "备份包密码所在的文件(第一行);印在恢复码打印件上")
    private Optional<Path> file = Optional.empty();

    boolean given() {
        return file.isPresent();
    }

    BundlePassword get(Terminal terminal) {
        char[] typed = file.map(PasswordOption::read)
                .or(() -> terminal.secret().apply("备份包密码:"))
                .orElseThrow(() -> new Problem.Expected(
                        "没有给备份包密码,这里也没有可以询问的终端。", "没有改动任何内容。", "请用 --bundle-password-file 指明备份包密码所在的文件。"));
        try {
            return BundlePassword.require(new String(typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
