package org.antou.letter;

import java.util.Optional;

/**
 * How an office numbers one kind of paper.
 *
 * @param text     the number with {年} for the year of issue and {n} for the running number
 * @param startsIn the year that begins at {@code startsAt}; every other year begins at 1
 * @param startsAt first number of that year, from 1 to 99999; the ones before were given by hand
 */
public record LetterPattern(String text, int startsIn, int startsAt) {

    static final String YEAR = "{年}";
    static final String RUNNING = "{n}";
    private static final int LONGEST = 60;
    private static final int HIGHEST = 99_999;

    /** What is wrong with it, in one sentence; empty where it can be used. */
    public Optional<String> fault() {
        int first = text.indexOf(RUNNING);
        if (first < 0 || text.indexOf(RUNNING, first + 1) >= 0) {
            return Optional.of("文号格式里要有一个(且只有一个)“{n}”,印的时候换成顺序号。");
        }
        if (text.replace(YEAR, "").replace(RUNNING, "").matches(".*[{}\\p{Cntrl}].*")) {
            return Optional.of("文号格式里只能用“{年}”和“{n}”,不能有别的大括号或换行。");
        }
        if (text.length() > LONGEST) {
            return Optional.of("文号格式太长,最多 " + LONGEST + " 个字。");
        }
        return startsAt < 1 || startsAt > HIGHEST ? Optional.of("起始号要在 1 到 " + HIGHEST + " 之间。") : Optional.empty();
    }

    /** The pattern with the year filled in: numbers are counted under it. */
    String series(int year) {
        return text.replace(YEAR, Integer.toString(year));
    }

    int first(int year) {
        return year == startsIn ? startsAt : 1;
    }

    static String number(String series, int running) {
        return series.replace(RUNNING, Integer.toString(running));
    }
}
