package org.antou.passport.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.register.Choice;

/** 证件状态. Only {@link CustodyMove}s and loans lead from one to another. */
public enum DocumentState implements Choice {
    OWED("应交未交"),
    KEPT("在管"),
    ABOVE("上级保管"),
    LENT("借出"),
    EXPIRED("过期"),
    RELEASED("取消保管"),
    LOST("丢失"),
    VOID("注销"),
    HANDED_BACK("退还");

    private final String title;

    DocumentState(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether the document counts as the one valid document of its kind that a person has (§5.5). */
    public boolean isValid() {
        return List.of(OWED, KEPT, ABOVE, LENT).contains(this);
    }

    /** Whether the booklet lies in the office's own cabinet. */
    public boolean isHere() {
        return this == KEPT || this == EXPIRED;
    }

    /** Whether a slot of the cabinet belongs to it, also while it is lent. */
    public boolean hasSlot() {
        return isHere() || this == LENT;
    }

    static Optional<DocumentState> titled(String title) {
        return Stream.of(values()).filter(s -> s.title.equals(title)).findFirst();
    }
}
