package org.antou.cadre.model.rule;

import org.antou.cadre.model.CvLine;
import org.antou.text.PartialDate;

/** A stretch of the CV in a message. */
final class CvWords {

    private static final int SHOWN = 24;

    private CvWords() {}

    static String of(CvLine line) {
        String work = line.work().replace('\n', ' ');
        String from = line.begins().map(PartialDate::toString).orElse("?");
        String to = line.ends().map(PartialDate::toString).orElse("今");
        return "简历“" + from + " 至 " + to + " " + (work.length() > SHOWN ? work.substring(0, SHOWN) + "…" : work) + "”";
    }
}
