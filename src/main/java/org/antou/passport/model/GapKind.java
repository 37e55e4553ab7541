package org.antou.passport.model;

import org.antou.register.Choice;

/** What was missing during a gap. */
public enum GapKind implements Choice {
    FILING("备案真空"),
    CUSTODY("保管真空"),
    HANDBACK("应退未退");

    private final String title;

    GapKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
