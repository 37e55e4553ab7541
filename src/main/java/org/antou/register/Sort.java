package org.antou.register;

/** By which column a table is sorted, and which way; empty fields always stand last. */
public record Sort(String column, boolean descending) {

    public static Sort by(String column) {
        return new Sort(column, false);
    }

    public static Sort down(String column) {
        return new Sort(column, true);
    }
}
