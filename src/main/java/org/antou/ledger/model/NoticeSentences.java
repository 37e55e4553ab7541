package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, each with its full stop. */
final class NoticeSentences {

    private NoticeSentences() {}

    static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("。!!?\n".indexOf(text.charAt(i)) >= 0) {
                found.add(text.substring(from, i + 1).strip());
                from = i + 1;
            }
        }
        if (from < text.length()) {
            found.add(text.substring(from).strip());
        }
        return found;
    }
}
