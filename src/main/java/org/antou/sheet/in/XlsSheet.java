package org.antou.sheet.in;

import java.util.BitSet;
import org.antou.sheet.Progress;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads the records of one sheet of an old workbook. Formulas are read by the result that was saved with them. */
final class XlsSheet {

    private static final int ROW = 0x208;
    private static final int SHARED_TEXT = 0xFD;
    private static final int TEXT = 0x204;
    private static final int RICH_TEXT = 0xD6;
    private static final int NUMBER = 0x203;
    private static final int SHORT_NUMBER = 0x27E;
    private static final int SHORT_NUMBERS = 0xBD;
    private static final int FLAG_OR_FAULT = 0x205;
    private static final int FORMULA = 0x06;
    private static final int RESULT_TEXT = 0x207;
    private static final int MERGES = 0xE5;
    private static final int HIDDEN = 0x20;
    private static final int NO_NUMBER = 0xFFFF;
    private static final int TOLD_EVERY = 0x3FF;

    private final Biff biff;
    private final SharedTexts texts;
    private final Formats formats;
    private final GridBuilder grid;
    private final Progress progress;
    private final BitSet hidden = new BitSet();
    private int row = -1;
    private int column;

    XlsSheet(Biff biff, SharedTexts texts, Formats formats, GridBuilder grid, Progress progress) {
        this.biff = biff;
        this.texts = texts;
        this.formats = formats;
        this.grid = grid;
        this.progress = progress;
    }

    Grid read(XlsReader.Entry entry, boolean from1904) {
        // A chart inside the sheet begins and ends as a sheet does.
        int depth = 1;
        while (depth > 0 && !progress.stopped()) {
            if (!biff.next()) {
                throw new org.apache.poi.util.RecordFormatException("cut short");
            }
            depth += biff.sid() == Biff.BOF ? 1 : biff.sid() == Biff.EOF ? -1 : 0;
            if (depth == 1) {
                record();
            }
        }
        return grid.grid(entry.name(), entry.hidden(), from1904);
    }

    private void record() {
        switch (biff.sid()) {
            case ROW -> row();
            case SHARED_TEXT -> {
                at();
                grid.cell(column, texts.text(biff.i32()));
            }
            case TEXT, RICH_TEXT -> {
                at();
                grid.own(column, biff.text(biff.u16()));
            }
            case NUMBER -> {
                int style = at();
                number(style, biff.f64());
            }
            case SHORT_NUMBER -> {
                int style = at();
                number(style, shortNumber(biff.i32()));
            }
            case SHORT_NUMBERS -> shortNumbers();
            case FLAG_OR_FAULT -> {
                at();
                int value = biff.u8();
                grid.cell(column, biff.u8() == 0 ? new Cell.Flag(value != 0) : fault(value));
            }
            case FORMULA -> formula();
            case RESULT_TEXT -> grid.own(column, biff.text(biff.u16()));
            case MERGES -> merges();
            default -> {
                // Blank cells, widths, drawings: not read.
            }
        }
    }

    private void row() {
        int number = biff.u16();
        biff.skip(10);
        hidden.set(number, (biff.u16() & HIDDEN) != 0);
    }

    /** Where a cell stands; the number of its style. */
    private int at() {
        row(biff.u16());
        column = biff.u16();
        return biff.u16();
    }

    private void row(int number) {
        if (number != row) {
            row = number;
            grid.row(row + 1, hidden.get(row));
            if ((row & TOLD_EVERY) == 0) {
                progress.at(row, 0);
            }
        }
    }

    private void number(int style, double value) {
        grid.cell(column, new Cell.Num(value, Numbers.raw(value), formats.shape(style)));
    }

    /** Thirty bits of a whole number or of a fraction, and whether they are hundredths ([MS-XLS] 2.5.217). */
    private static double shortNumber(int bits) {
        double value = (bits & 2) == 0 ? Double.longBitsToDouble((long) (bits & ~3) << 32) : bits >> 2;
        return (bits & 1) == 0 ? value : value / 100;
    }

    private void shortNumbers() {
        row(biff.u16());
        column = biff.u16();
        while (biff.remaining() > 2) {
            int style = biff.u16();
            number(style, shortNumber(biff.i32()));
            column++;
        }
    }

    /** Eight bytes of result: a number, or what else it is ([MS-XLS] 2.5.133). A text comes in a record of its own. */
    private void formula() {
        int style = at();
        int kind = biff.u8();
        int second = biff.u8();
        int value = biff.u8();
        long bits = kind | second << 8 | value << 16 | (long) biff.u8() << 24;
        bits |= (long) biff.u16() << 32;
        int high = biff.u16();
        if (high != NO_NUMBER) {
            number(style, Double.longBitsToDouble(bits | (long) high << 48));
        } else if (kind == 1) {
            grid.cell(column, new Cell.Flag(value != 0));
        } else if (kind == 2) {
            grid.cell(column, fault(value));
        }
    }

    private static Cell fault(int code) {
        boolean known = FormulaError.isValidCode(code);
        return new Cell.Fault(known ? FormulaError.forInt(code).getString() : "#ERROR");
    }

    private void merges() {
        int count = biff.u16();
        for (int i = 0; i < count; i++) {
            int top = biff.u16() + 1;
            int bottom = biff.u16() + 1;
            int left = biff.u16();
            int right = biff.u16();
            if (bottom >= top && right >= left) {
                grid.merge(new Merge(top, left, bottom, right));
            }
        }
    }
}
