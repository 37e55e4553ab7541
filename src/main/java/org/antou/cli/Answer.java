package org.antou.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a command found.
 *
 * @param json the one object that --json prints
 * @param text the same for people
 * @param good whether all is well; else the exit status is 1
 */
record Answer(ObjectNode json, String text, boolean good) {

    static Answer good(ObjectNode json, String text) {
        return new Answer(json, text, true);
    }
}
