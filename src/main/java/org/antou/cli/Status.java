package org.antou.cli;

/** Exit status of every command. */
final class Status {

    static final int DONE = 0;

    /** An expected problem, told on the error stream. */
    static final int PROBLEM = 1;

    static final int WRONG_USAGE = 2;

    private Status() {}
}
