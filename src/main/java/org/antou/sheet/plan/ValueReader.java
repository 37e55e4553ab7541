package org.antou.sheet.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.antou.register.Choice;
import org.antou.register.Column;
import org.antou.sheet.in.Cell;
import org.antou.text.Widths;

/** Reads a cell as a value of a column's kind, for the kinds that need nothing but the cell. */
final class ValueReader {

    /** 陆 明 is 陆明, set apart to the width of three characters; between letters a space belongs to the name. */
    private static final Pattern SPREAD = Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000\\u00A0]+(?=\\p{IsHan})");

    private static final Pattern NUMBER = Pattern.compile("第?(-?\\d{1,9})(?:\\.0+)?[条项号个、.]?");
    private static final Pattern MONEY = Pattern.compile("(-?\\d{1,15}(?:\\.\\d+)?)元?");
    private static final List<String> YES = List.of("是", "√", "✓", "✔", "有", "y", "yes", "true", "1", "对", "已");
    private static final List<String> NO = List.of("否", "×", "✗", "无", "没有", "n", "no", "false", "0", "未", "—", "-");

    private ValueReader() {}

    /** @param choices the words that may be written in a column of choices */
    static Reading read(Column<?> column, Cell cell, boolean from1904, Supplier<List<String>> choices) {
        String text = CellWords.of(cell, from1904).strip();
        return switch (column.type()) {
            case TEXT -> new Reading.Read(text.replaceAll("\\s*\\n\\s*", " "));
            case NAME -> new Reading.Read(SPREAD.matcher(text).replaceAll("").replaceAll("\\s+", " "));
            case LONG_TEXT -> new Reading.Read(text);
            case LINES -> lines(text);
            case NUMBER -> number(text);
            case MONEY -> money(text);
            case DATE, PARTIAL_DATE -> CellDates.read(cell, from1904, column.type());
            case FLAG -> flag(text);
            case CHOICE -> choice(column, text, choices);
            case PERSON, PERSONS, SECTION, REFERENCE, SECTIONS -> throw new IllegalArgumentException(column.key());
        };
    }

    private static Reading lines(String text) {
        List<String> lines = Arrays.stream(text.split("\\n"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        return lines.isEmpty() ? new Reading.Nothing() : new Reading.Read(lines);
    }

    private static Reading number(String text) {
        var m = NUMBER.matcher(Widths.half(text).replace(" ", "").replace(",", ""));
        return m.matches()
                ? new Reading.Read(Integer.valueOf(m.group(1)))
                : new Reading.Refused("“" + Reading.cut(text) + "”不是整数。");
    }

    private static Reading money(String text) {
        String plain = Widths.half(text).replaceAll("[\\s,¥¥]", "");
        var m = MONEY.matcher(plain);
        if (!m.matches()) {
            boolean tenThousand = plain.endsWith("万元") || plain.endsWith("万");
            return new Reading.Refused(
                    tenThousand ? "“" + Reading.cut(text) + "”是万元,请换算成元。" : "“" + Reading.cut(text) + "”不是金额(元)。");
        }
        BigDecimal yuan = new BigDecimal(m.group(1)).stripTrailingZeros();
        return yuan.scale() > 2
                ? new Reading.Refused("“" + Reading.cut(text) + "”超过两位小数。")
                : new Reading.Read(yuan.setScale(2, RoundingMode.UNNECESSARY));
    }

    private static Reading flag(String text) {
        String word = Widths.fold(text).strip();
        if (YES.contains(word)) {
            return new Reading.Read(true);
        }
        return NO.contains(word)
                ? new Reading.Read(false)
                : new Reading.Refused("“" + Reading.cut(text) + "”请写“是”或“否”。");
    }

    private static Reading choice(Column<?> column, String text, Supplier<List<String>> choices) {
        return choiceOf(column, text)
                .<Reading>map(Reading.Read::new)
                .orElseGet(() -> new Reading.Refused(
                        "“" + Reading.cut(text) + "”不在可选的词里:" + String.join("、", choices.get()) + "。"));
    }

    /** By its title, with or without what stands in brackets, or by the name it is stored under. */
    static Optional<Choice> choiceOf(Column<?> column, String text) {
        String word = Titles.normal(text);
        return column.choices().stream()
                .map(Choice.class::cast)
                .filter(c -> Titles.normal(c.title()).equals(word)
                        || Titles.normal(c.title().replaceAll("[((].*[))]", "")).equals(word)
                        || c.name().equals(text))
                .findFirst();
    }
}
