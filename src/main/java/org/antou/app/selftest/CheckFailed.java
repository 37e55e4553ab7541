package org.antou.app.selftest;

/** Something else came out than should; the message says what, in Chinese. */
final class CheckFailed extends Exception {

    CheckFailed(String message) {
        super(message);
    }
}
