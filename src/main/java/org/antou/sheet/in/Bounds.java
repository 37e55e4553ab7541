package org.antou.sheet.in;

/** How much is read of a workbook before it is refused: more than any office has, less than fills the memory. */
final class Bounds {

    static final long FILE_BYTES = 128L << 20;
    static final int ROWS = 200_000;
    static final int CELLS = 6_000_000;
    static final long CHARS = 80_000_000;
    /** What cells show together, texts that many of them share counted each time: work, not memory. */
    static final long REFERRED_CHARS = 1_000_000_000;

    static final int MERGES = 200_000;
    static final int SHEETS = 500;
    /** Excel's longest text is 32,767; other programs write longer ones. */
    static final int CELL_CHARS = 100_000;

    private final String name;
    private int rows;
    private int cells;
    private long chars;
    private long referred;
    private int merges;

    Bounds(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void row() {
        if (++rows > ROWS) {
            throw Complaint.tooLarge(name, "有 " + ROWS + " 行以上的内容");
        }
    }

    void cell(Cell cell) {
        if (++cells > CELLS) {
            throw Complaint.tooLarge(name, "有 " + CELLS / 10_000 + " 万格以上的内容");
        }
        if (cell instanceof Cell.Text text) {
            referred += text.text().length();
            if (referred > REFERRED_CHARS) {
                throw Complaint.tooLarge(name, "文字总量大得不正常");
            }
        }
    }

    /** A text that is kept; cells that share it count only what they refer to. */
    void text(int length) {
        chars += length;
        if (length > CELL_CHARS) {
            throw Complaint.tooLarge(name, "有一格文字超过 " + CELL_CHARS + " 字");
        }
        if (chars > CHARS) {
            throw Complaint.tooLarge(name, "文字总量超过 " + CHARS / 10_000 + " 万字");
        }
    }

    void merge() {
        if (++merges > MERGES) {
            throw Complaint.tooLarge(name, "合并单元格超过 " + MERGES + " 处");
        }
    }
}
