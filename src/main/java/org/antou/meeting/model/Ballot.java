package org.antou.meeting.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One vote: on a matter or a candidate, each voted on by itself. Written "接收张三:赞成8,反对0,弃权1,书面赞成1".
 *
 * @param subject on what or whom
 * @param written 书面意见 in favour: counted with the votes, not with those who came
 */
public record Ballot(String subject, int yes, int no, int abstained, int written) {

    private static final String GAP = "票?[,,、;;]?";
    private static final Pattern LINE = Pattern.compile(
            "(.*?)[::]?赞成(\\d{1,4})" + GAP + "反对(\\d{1,4})" + GAP + "弃权(\\d{1,4})" + GAP + "(?:书面赞成(\\d{1,4})票?)?。?");

    /** Votes cast by those who came. */
    public int cast() {
        return yes + no + abstained;
    }

    /** Everybody in favour, written opinions among them. */
    public int inFavour() {
        return yes + written;
    }

    public static Optional<Ballot> parse(String line) {
        Matcher m = LINE.matcher(line.replace(" ", "").strip());
        return m.matches()
                ? Optional.of(new Ballot(m.group(1), number(m, 2), number(m, 3), number(m, 4), number(m, 5)))
                : Optional.empty();
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    @Override
    public String toString() {
        return subject + (subject.isEmpty() ? "" : ":") + "赞成" + yes + ",反对" + no + ",弃权" + abstained
                + (written > 0 ? ",书面赞成" + written : "");
    }
}
