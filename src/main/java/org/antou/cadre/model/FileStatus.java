package org.antou.cadre.model;

import java.util.EnumSet;
import java.util.Set;
import org.antou.register.Choice;

/** 核查状态: where a check stands, and where it may go from there. */
public enum FileStatus implements Choice {
    PENDING("待核查"),
    CHECKING("核查中"),
    AWAITING("待认定"),
    DETERMINED("已认定"),
    UPHELD("维持原状"),
    DOUBTFUL("存疑");

    /** What paper says of whatever is not settled. */
    public static final String OPEN = "待核实";

    private final String title;

    FileStatus(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether nothing is open any more; a doubt is. */
    public boolean isSettled() {
        return this == DETERMINED || this == UPHELD;
    }

    /** What paper says: whatever is not settled is 待核实, so that no paper passes a verdict. */
    public String printed() {
        return isSettled() ? title : OPEN;
    }

    /** The states that may follow; what was settled may be taken up again. */
    public Set<FileStatus> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(CHECKING);
            case CHECKING -> EnumSet.of(AWAITING);
            case AWAITING -> EnumSet.of(DETERMINED, UPHELD, DOUBTFUL, CHECKING);
            case DETERMINED, UPHELD, DOUBTFUL -> EnumSet.of(CHECKING);
        };
    }

    /** Whether a move has to say why: all that hold something open, keep it as it is or take it up again. */
    public boolean needsReason(FileStatus to) {
        return to == UPHELD || to == DOUBTFUL || (to == CHECKING && this != PENDING);
    }
}
