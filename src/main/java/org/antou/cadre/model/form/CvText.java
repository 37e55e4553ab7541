package org.antou.cadre.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.FileDates;
import org.antou.cadre.model.StudyMode;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/** The CV of a form: 1998.09--2002.07  辽宁大学中文系学习, one stretch a line; a line without months goes on with the one above. */
public final class CvText {

    private static final String MONTH = "(?:19|20)\\d{2}(?:[.\\-/年]\\d{1,2}月?|[01]\\d)";
    /** From, dashes, to; the end may be empty, 至今 or 今. */
    private static final Pattern LINE = Pattern.compile(
            "(?<aside>\\(?(?:其间|其中|期间)?[::]?)\\s*(?<from>" + MONTH + ")\\s*(?:--?|[—–―~至]{1,4})\\s*(?<to>" + MONTH
                    + "|至今|今|现在)?[\\s,,]*(?<work>.*)",
            Pattern.DOTALL);

    private CvText() {}

    /** The stretches in the order of the text. */
    public static List<CvStretch> read(String text) {
        List<CvStretch> found = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String plain = line.replace('\u3000', ' ').replace('\u00A0', ' ').strip();
            if (!plain.isEmpty()) {
                stretch(plain).ifPresentOrElse(found::add, () -> goOn(found, plain));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<CvStretch> stretch(String line) {
        // Widths.half keeps the length, so that what is found in one can be cut from the other.
        Matcher m = LINE.matcher(Widths.half(line));
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> from = FileDates.parse(m.group("from"));
        Optional<PartialDate> to = Optional.ofNullable(m.group("to")).flatMap(FileDates::parse);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        boolean aside = !m.group("aside").isEmpty();
        String work = line.substring(m.start("work")).strip();
        if (aside && (work.endsWith(")") || work.endsWith(")"))) {
            work = work.substring(0, work.length() - 1).strip();
        }
        return Optional.of(new CvStretch(from, to, work, study(work, aside), aside));
    }

    private static Optional<StudyMode> study(String work, boolean aside) {
        if (work.contains("全日制")) {
            return Optional.of(StudyMode.FULL_TIME);
        }
        boolean studies = work.contains("学习") || work.contains("专业") || work.contains("研究生") || work.contains("进修");
        return work.contains("在职") || aside && studies ? Optional.of(StudyMode.IN_SERVICE) : Optional.empty();
    }

    private static void goOn(List<CvStretch> found, String line) {
        if (found.isEmpty()) {
            found.add(new CvStretch(Optional.empty(), Optional.empty(), line, study(line, false), false));
            return;
        }
        CvStretch above = found.remove(found.size() - 1);
        String work = above.work().isEmpty() ? line : above.work() + "\n" + line;
        found.add(new CvStretch(above.begins(), above.ends(), work, above.study(), above.aside()));
    }

    /** A line as the form writes it: in-service studies in brackets. */
    public static String line(CvLine line) {
        String text = line(line.begins(), line.ends(), line.work());
        return line.study().equals(Optional.of(StudyMode.IN_SERVICE)) ? "(" + text + ")" : text;
    }

    /** A stretch as the form writes it. */
    public static String line(Optional<PartialDate> begins, Optional<PartialDate> ends, String work) {
        return begins.map(CvText::month).orElse("       ") + "--"
                + ends.map(CvText::month).orElse("       ") + "  " + work;
    }

    /** 1998.09; a year alone stays one. */
    public static String month(PartialDate date) {
        return date.month() == 0 ? "" + date.year() : "%d.%02d".formatted(date.year(), date.month());
    }
}
