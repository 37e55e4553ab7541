package org.antou.sheet.in;

import java.math.BigDecimal;

/** Numbers as their digits. */
final class Numbers {

    private Numbers() {}

    /** The shortest digits that give the number back, never in powers of ten below a quadrillion. */
    static String raw(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return String.valueOf(value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
