package org.antou.sheet.out;

import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** New workbooks and the names of their sheets. */
final class Workbooks {

    private static final int LONGEST_NAME = 31;
    private static final double FONT_SIZE = 11;

    private Workbooks() {}

    static Workbook open(OutputStream out) {
        Workbook workbook = new Workbook(out, "Antou", "1.0");
        workbook.setGlobalDefaultFont("宋体", FONT_SIZE);
        return workbook;
    }

    /** A name that Excel allows: at most 31 characters, none of {@code []:*?/\} and no apostrophe at its ends. */
    static String name(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String named = allowed.isEmpty() ? "Sheet1" : allowed;
        return named.substring(0, Math.min(LONGEST_NAME, named.length()));
    }
}
