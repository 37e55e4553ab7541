package org.antou.backup.bundle;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a bundle was made; part of its file name. */
public enum Reason {
    EXIT("exit", "退出时", false),
    TIMED("timed", "定时", false),
    HAND("hand", "手工", true),
    COMMAND("command", "命令行", false),
    BEFORE_IMPORT("import", "导入前", true),
    BEFORE_BULK("bulk", "批量改动前", true),
    BEFORE_MIGRATION("upgrade", "升级前", true),
    BEFORE_RESTORE("restore", "恢复前", true),
    AFTER_RESTORE("restored", "恢复后", false),
    COPY("copy", "第二存放处", false);

    private final String key;
    private final String title;
    private final boolean safety;

    Reason(String key, String title, boolean safety) {
        this.key = key;
        this.title = title;
        this.safety = safety;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** Whether somebody may soon want to go back to exactly this one. */
    public boolean safety() {
        return safety;
    }

    static Optional<Reason> of(String key) {
        return Stream.of(values()).filter(r -> r.key.equals(key)).findFirst();
    }
}
