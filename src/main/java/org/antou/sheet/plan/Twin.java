package org.antou.sheet.plan;

/**
 * A row above that is the same record.
 *
 * @param row     its number; 0 for none
 * @param certain whether it surely is; else it may be another of the same name
 */
record Twin(int row, boolean certain) {

    static final Twin NONE = new Twin(0, false);
}
