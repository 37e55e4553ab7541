package org.antou.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.antou.problem.Problem;
import picocli.CommandLine.Option;

/** Where the password comes from: a file, or the terminal; never an argument, which other users could see. */
final class PasswordOption {

    @Option(names = "--password-file", paramLabel = "文件", description = "口令所在的文件(第一行,UTF-8);不给则在终端上询问")
    private Optional<Path> file = Optional.empty();

    /** Hands the password to some work and wipes it afterwards. */
    <T> T use(Terminal terminal, Function<char[], T> work) {
        char[] password = file.map(PasswordOption::read)
                .orElseGet(() -> terminal.secret()
                        .apply("口令:")
                        .orElseThrow(() -> new Problem.Expected(
                                "没有给口令,这里也没有可以询问的终端。", "没有改动任何内容。", "请用 --password-file 指明口令文件。")));
        try {
            return work.apply(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    static char[] read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            char[] firstLine = firstLine(text);
            Arrays.fill(text.array(), '\0');
            return firstLine;
        } catch (IOException e) {
            throw new Problem.Expected("读不出口令文件“" + file + "”。", "没有改动任何内容。", "请检查文件名和读取权限。", e);
        }
    }

    private static char[] firstLine(CharBuffer text) {
        int from = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return Arrays.copyOfRange(text.array(), from, to);
    }
}
