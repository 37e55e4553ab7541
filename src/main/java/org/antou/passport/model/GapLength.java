package org.antou.passport.model;

import java.util.stream.Stream;
import org.antou.register.Choice;

/** How long a gap is, in steps that can be ticked in a filter. */
public enum GapLength implements Choice {
    WEEK("7天以内", 7),
    MONTH("8至30天", 30),
    QUARTER("31至90天", 90),
    YEAR("91至365天", 365),
    LONGER("一年以上", Long.MAX_VALUE);

    private final String title;
    private final long most;

    GapLength(String title, long most) {
        this.title = title;
        this.most = most;
    }

    @Override
    public String title() {
        return title;
    }

    static GapLength of(long days) {
        return Stream.of(values())
                .filter(length -> days <= length.most)
                .findFirst()
                .orElseThrow();
    }
}
