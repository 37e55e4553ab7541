package org.antou.sheet.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;
import org.antou.sheet.out.RecordKey;
import org.antou.text.Widths;

/** What headings stand for which columns: the register's titles and aliases, and the hidden columns of an export. */
final class Titles {

    /** What an exported row says of its record; no column of a register. */
    static final String KEY = "#key";

    static final String VERSION = "#version";

    private final Map<String, String> byTitle = new HashMap<>();

    Titles(SheetPort<?> port) {
        byTitle.put(normal(RecordKey.KEY_TITLE), KEY);
        byTitle.put(normal(RecordKey.VERSION_TITLE), VERSION);
        for (Column<?> column : port.fillable()) {
            byTitle.put(normal(column.title()), column.key());
        }
        for (Column<?> column : port.fillable()) {
            column.aliases().forEach(alias -> byTitle.putIfAbsent(normal(alias), column.key()));
        }
    }

    /** The column that a heading names, with or without what stands in brackets: 整改时限(年月日). */
    Optional<String> key(String heading) {
        return exact(heading)
                .or(() -> exact(heading.replaceAll("[((\\[【〔][^))\\]】〕]*[))\\]】〕]", "")))
                .or(() -> last(heading));
    }

    Optional<String> exact(String heading) {
        return Optional.ofNullable(byTitle.get(normal(heading)));
    }

    /** Of a heading in two lines the lower one counts: 审核意见/日期. */
    private Optional<String> last(String heading) {
        int slash = heading.lastIndexOf(Heading.BETWEEN);
        return slash < 0
                ? Optional.empty()
                : exact(heading.substring(slash + 1)).or(() -> exact(heading.replace(Heading.BETWEEN, "")));
    }

    static String normal(String heading) {
        return Widths.half(heading)
                .replaceAll("[\\s*★※☆::、.。]+", "")
                .replaceAll("^\\(?[一二三四五六七八九十0-9]{1,2}[)、.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
