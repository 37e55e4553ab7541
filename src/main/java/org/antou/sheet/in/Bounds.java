package org.antou.sheet.in;

/** How much is read of a workbook before it is refused: more than any office has, less than fills the memory. */
final class Bounds {

    static final String NO_ROOM = "内容太多,这台电脑的内存一次放不下";

    static final long FILE_BYTES = 128L << 20;
    static final int ROWS = 200_000;
    static final int CELLS = 6_000_000;
    static final long CHARS = 80_000_000;
    /** What cells show together, texts that many of them share counted each time: work, not memory. */
    static final long REFERRED_CHARS = 1_000_000_000;

    static final int MERGES = 200_000;
    static final int SHEETS = 500;
    /** Excel's last column, XFD. */
    static final int COLUMNS = 16_384;
    /** Excel's longest text is 32,767; other programs write longer ones. */
    static final int CELL_CHARS = 100_000;

    /** What is kept of a workbook and of its preview, roughly, in bytes. */
    private static final int ROW_BYTES = 1_000;

    private static final int CELL_BYTES = 8;
    private static final int VALUE_BYTES = 56;
    private static final int CHAR_BYTES = 2;
    private static final int MERGE_BYTES = 40;

    private final String name;
    private final long most = Runtime.getRuntime().maxMemory() / 8 * 5;
    private long bytes;
    private int rows;
    private int cells;
    private long chars;
    private long referred;
    private int merges;
    private int sheets;

    Bounds(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void sheet() {
        if (++sheets > SHEETS) {
            throw Complaint.tooLarge(name, "工作表超过 " + SHEETS + " 张");
        }
    }

    void row() {
        if (++rows > ROWS) {
            throw Complaint.tooLarge(name, "有 " + ROWS + " 行以上的内容");
        }
        keep(ROW_BYTES);
    }

    /** A cell that is kept, with its value where no other cell shares it. */
    void cell(int column, Cell cell) {
        if (column >= COLUMNS) {
            throw Complaint.tooLarge(name, "有 " + COLUMNS + " 列以上的内容");
        }
        if (++cells > CELLS) {
            throw Complaint.tooLarge(name, "有 " + CELLS / 10_000 + " 万格以上的内容");
        }
        keep(cell instanceof Cell.Num ? CELL_BYTES + VALUE_BYTES : CELL_BYTES);
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
        keep(VALUE_BYTES + (long) CHAR_BYTES * length);
        if (length > CELL_CHARS) {
            throw Complaint.tooLarge(name, "有一格文字超过 " + CELL_CHARS + " 字");
        }
        if (chars > CHARS) {
            throw Complaint.tooLarge(name, "文字总量超过 " + CHARS / 10_000 + " 万字");
        }
    }

    /** On a small machine less can be read at once than on a large one. */
    private void keep(long more) {
        bytes += more;
        if (bytes > most) {
            throw Complaint.tooLarge(name, NO_ROOM);
        }
    }

    void merge() {
        keep(MERGE_BYTES);
        if (++merges > MERGES) {
            throw Complaint.tooLarge(name, "合并单元格超过 " + MERGES + " 处");
        }
    }
}
