package org.antou.desktop.today;

/** 今天要办的事 on paper: what stands on the start page, to be ticked off. */
public final class TodayPaper {

    private final Today today;

    private TodayPaper(Today today) {
        this.today = today;
    }

    static TodayPaper of(Today today) {
        return new TodayPaper(today);
    }
}
