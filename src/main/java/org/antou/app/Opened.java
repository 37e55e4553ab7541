package org.antou.app;

import org.antou.account.FreshCode;
import org.antou.security.RecoveryCode;

/** A store that was just made or recovered: signed in, and a recovery code that is shown this once. */
public record Opened(SignedIn signedIn, FreshCode fresh) {

    /** The code that is shown. */
    public RecoveryCode recoveryCode() {
        return fresh.code();
    }
}
