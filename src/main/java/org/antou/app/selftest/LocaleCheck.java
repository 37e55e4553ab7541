package org.antou.app.selftest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Chinese dates and the national character set, which a runtime cut too small lacks, and file names in Chinese. */
final class LocaleCheck implements SelfCheck {

    private static final String RARE = "机关党委𠮷㑇";

    @Override
    public String title() {
        return "中文";
    }

    @Override
    public String run(Path folder) throws Exception {
        String day = LocalDate.of(2021, 2, 9)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.CHINA));
        if (!day.equals("2021年2月9日星期二")) {
            throw new CheckFailed("2021-02-09 写成了“" + day + "”");
        }
        Charset national = Charset.forName("GB18030");
        if (!RARE.equals(new String(RARE.getBytes(national), national))) {
            throw new CheckFailed("GB18030 编码读写后文字变了");
        }
        java.nio.file.Files.writeString(folder.resolve(RARE + ".txt"), day);
        return day + ",GB18030,中文文件名";
    }
}
