package org.antou.attachment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.problem.Problem;

/**
 * Keeps state secrets out: by the marking that was chosen, by what stands in the name, and by the marking line of the first
 * page (GB/T 9704—2012 7.2.2: 密级 and ★ and 保密期限).
 */
final class SecrecyCheck {

    private static final String WORDS = "绝密|机密|秘密";

    /** 机密★1年, 【秘密】, (绝密), 机密级, 秘密件: the word is a marking. */
    private static final Pattern MARKED =
            Pattern.compile("(" + WORDS + ")\\s*[★☆*]|[\\[【〔((《]\\s*(" + WORDS + ")\\s*[\\]】〕))》]|(" + WORDS + ")[级件]");

    /** The marking line of a document: only the star is unmistakable there. */
    private static final Pattern MARKING_LINE = Pattern.compile("(" + WORDS + ")\\s*[★☆]");

    private static final Pattern MENTIONED = Pattern.compile(WORDS);
    private static final String SAFE = "没有附上任何文件。";
    private static final String WHY = "案头装在非涉密电脑上,按保密规定不得存放国家秘密。请到涉密计算机上保管这份材料,这里只登记文号或份数。";

    private SecrecyCheck() {}

    /** Refuses a state secret, and a name that speaks of secrets where nobody confirmed that it is none. */
    static void require(Incoming file, List<String> firstPage) {
        requireMarking(file.name(), file.marking());
        marked(MARKED, file.name()).ifPresent(word -> {
            throw refused("“" + file.name() + "”的文件名标着“" + word + "”,不能附上。");
        });
        for (String line : firstPage) {
            marked(MARKING_LINE, line).ifPresent(word -> {
                throw refused("“" + file.name() + "”首页标着“" + word + "”,不能附上。");
            });
        }
        if (!file.confirmed() && doubtful(file.name())) {
            throw new Problem.Expected(
                    "“" + file.name() + "”的文件名里有“秘密”“机密”或“绝密”。", SAFE, "如果它不是国家秘密(例如保密承诺书),请确认后再附上。");
        }
    }

    static void requireMarking(String name, Marking marking) {
        if (marking.stateSecret()) {
            throw refused("“" + name + "”的密级是“" + marking.title() + "”,不能附上。");
        }
    }

    /** Whether the name speaks of secrets, which somebody should look at. */
    static boolean doubtful(String name) {
        return MENTIONED.matcher(name).find();
    }

    private static Optional<String> marked(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static Problem.Expected refused(String what) {
        return new Problem.Expected(what, SAFE, WHY);
    }
}
