package org.antou.attachment;

import org.antou.register.Choice;

/**
 * What is marked on a file (密级): this program keeps nothing that is a state secret, so the last three can be named and
 * are refused (《中华人民共和国保守国家秘密法》: state secrets only on equipment approved for them).
 */
public enum Marking implements Choice {
    NONE("无"),
    INTERNAL("内部"),
    SECRET("秘密"),
    CONFIDENTIAL("机密"),
    TOP_SECRET("绝密");

    private final String title;

    Marking(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether a file of this marking is a state secret and must not be kept here. */
    public boolean stateSecret() {
        return ordinal() >= SECRET.ordinal();
    }
}
