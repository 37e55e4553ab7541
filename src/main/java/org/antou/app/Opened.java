package org.antou.app;

import org.antou.security.RecoveryCode;

/** A store that was just made or recovered: signed in, and a recovery code that is shown this once. */
public record Opened(SignedIn signedIn, RecoveryCode recoveryCode) {}
