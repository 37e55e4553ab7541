package org.antou.letter;

import org.antou.register.Choice;

/** Where a numbered paper stands. */
public enum LetterState implements Choice {
    /** Printed; a paper of its kind is not signed. */
    ISSUED("已印发"),
    TO_SIGN("待签"),
    SIGNED("已签,待扫描"),
    SCANNED("扫描已存"),
    /** Somebody else's paper, of which only the number is registered. */
    FOREIGN("外来"),
    /** Its number is spent. */
    VOID("作废");

    private final String title;

    LetterState(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether a signature or a scan is still waited for. */
    public boolean open() {
        return this == TO_SIGN || this == SIGNED;
    }
}
