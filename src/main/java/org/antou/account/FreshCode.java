package org.antou.account;

import org.antou.security.RecoveryCode;

/**
 * A new recovery code that is being shown. Until somebody has confirmed it as written down, the old one opens the data,
 * and it alone: whatever ends the program in between, the code on paper holds.
 *
 * @param written puts it in the place of the old one
 */
public record FreshCode(RecoveryCode code, Runnable written) {

    /** The first code of a store: there is no old one that it could replace. */
    public static FreshCode first(RecoveryCode code) {
        return new FreshCode(code, () -> {});
    }

    /** Somebody has it on paper; it takes its place, and the old one no longer opens anything. */
    public void confirm() {
        written.run();
    }
}
