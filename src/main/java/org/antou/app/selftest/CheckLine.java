package org.antou.app.selftest;

/**
 * What came of one check.
 *
 * @param title what was tried
 * @param good  whether it works
 * @param seen  what was seen, or what went wrong
 */
public record CheckLine(String title, boolean good, String seen) {

    /** One line for people. */
    public String text() {
        return (good ? "正常  " : "不正常  ") + title + ":" + seen;
    }
}
