package org.antou.sheet.in;

import static org.antou.sheet.in.Hostile.read;
import static org.antou.sheet.in.Hostile.refused;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Separated text that is huge, in the wrong encoding, or not closed. */
final class HostileTexts {

    private static final String TABLE = "姓名,科室\n林致远,综合科\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private HostileTexts() {}

    static List<Hostile> all() {
        return List.of(
                text("utf8.csv", 2, TABLE, StandardCharsets.UTF_8),
                text("utf8-with-mark.csv", 2, "\uFEFF" + TABLE, StandardCharsets.UTF_8),
                text("gb18030.csv", 2, TABLE, GB18030),
                text("utf16-with-mark.csv", 2, TABLE.replace(',', '\t'), StandardCharsets.UTF_16),
                text("utf16-little.csv", 2, TABLE, StandardCharsets.UTF_16LE),
                text("utf16-big.csv", 2, TABLE, StandardCharsets.UTF_16BE),
                text("called-xlsx.xlsx", 2, TABLE, StandardCharsets.UTF_8),
                text("called-xls.xls", 2, TABLE.replace(',', '\t'), GB18030),
                text(
                        "line-ends-of-every-kind.csv",
                        4,
                        "姓名,科室\r\n林致远,综合科\r周明,综合科\n\r\n\n赵敏,综合科",
                        StandardCharsets.UTF_8),
                text("quotes-inside.csv", 3, "姓名,备注\n林致远,\"一\n二\"\"三\"\"\"\n周\"明\",\"\"x\n", StandardCharsets.UTF_8),
                text("only-line-ends.csv", 0, "\n".repeat(3_000_000), StandardCharsets.US_ASCII),
                refusedText("quote-not-closed.csv", "第 2 行", "姓名,科室\n\"林致远,综合科\n周明,综合科\n"),
                refusedText("quote-of-megabytes.csv", "第 2 行", "姓名,科室\n\"" + "长,\n".repeat(2_000_000)),
                refusedText("line-of-a-million-signs.csv", "一格文字超过", "姓名,科室\n" + "长".repeat(1_000_000)),
                refusedText("line-of-a-million-cells.csv", "16384 列", "姓名,科室\n" + "长,".repeat(500_000)),
                text("a-million-separators.csv", 1, "姓名,科室\n" + ",".repeat(1_000_000), StandardCharsets.UTF_8),
                refusedText("nul-inside.csv", "认不出", "姓名,科室\n林\0致远,综合科\n"),
                refused("two-encodings.csv", "认不出", f -> {
                    Files.write(f, TABLE.getBytes(StandardCharsets.UTF_8));
                    Files.write(
                            f,
                            new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', '\n'},
                            java.nio.file.StandardOpenOption.APPEND);
                }),
                refused("rows-without-number.csv", "分成几个文件", f -> rows(f, 3_000_000)),
                refused("long-cells-without-number.csv", "分成几个文件", HostileTexts::longCells));
    }

    private static Hostile text(String name, int rows, String text, Charset charset) {
        return read(name, rows, f -> Files.writeString(f, text, charset));
    }

    private static Hostile refusedText(String name, String words, String text) {
        return refused(name, words, f -> Files.writeString(f, text, StandardCharsets.UTF_8));
    }

    private static void rows(Path file, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write("林致远,综合科,一二三四五六七\n");
            }
        }
    }

    private static void longCells(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, GB18030)) {
            for (int i = 0; i < 2_000; i++) {
                out.write(i + "长".repeat(30_000) + "\n");
            }
        }
    }
}
