package org.antou.sheet.plan;

/**
 * A row above that is the same record, or that leaves no room for this one.
 *
 * @param row     its number; 0 for none
 * @param certain whether it surely is; else it may be another of the same name
 * @param words   why there is no room beside it; empty where it is the same record
 */
record Twin(int row, boolean certain, String words) {

    static final Twin NONE = new Twin(0, false);

    Twin(int row, boolean certain) {
        this(row, certain, "");
    }

    /** One beside which there is no room, whatever somebody decides. */
    static Twin rival(int row, String words) {
        return new Twin(row, true, words);
    }

    boolean isRival() {
        return !words.isEmpty();
    }

    /** What is told beside the row. */
    String told() {
        return isRival() ? "和表里第 " + row + " 行冲突:" + words : "和表里第 " + row + " 行是同一条,只能导入一行。";
    }
}
