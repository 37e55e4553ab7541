package org.antou.sheet.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.antou.sheet.in.Cell;
import org.antou.text.Widths;

/** Long numbers that Excel has cut: it keeps 15 digits and puts zeros for the rest. They are refused, never repaired. */
final class Damage {

    private static final double FIFTEEN_DIGITS = 1e15;
    private static final Pattern POWER = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d{2}");

    private Damage() {}

    /** Whether a number is too long to be trusted to its last digit. */
    static boolean lost(Cell.Num number) {
        return Math.abs(number.value()) >= FIFTEEN_DIGITS;
    }

    /** Why a cell can't be read as a number of a document or person; empty where it can. */
    static Optional<String> of(Cell cell) {
        if (cell instanceof Cell.Num number && lost(number)) {
            return Optional.of("这个号码在表里存成了数字,超过 15 位的部分已经丢失(显示成 4.4E+17 那样)。请按原件把单元格设成文本重新填写。");
        }
        boolean power = cell instanceof Cell.Text t
                && POWER.matcher(Widths.half(t.text()).strip()).matches();
        return power ? Optional.of("这个号码已经变成科学计数法,后面的数字丢失了。请按原件重新填写。") : Optional.empty();
    }
}
