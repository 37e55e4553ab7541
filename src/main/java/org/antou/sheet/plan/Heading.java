package org.antou.sheet.plan;

/** The heading of one column; where it stands in two lines both are put together with a stroke between them. */
public record Heading(int column, String text) {

    static final String BETWEEN = "/";
}
