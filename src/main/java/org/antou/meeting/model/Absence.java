package org.antou.meeting.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.antou.register.Named;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/**
 * 缺席: who did not come, why, and when it was made up for. Written "张三:出差;补学2024-05-20", or
 * "李四:不计应到(自费出国半年以上)".
 *
 * @param person    empty where an imported record names somebody who is not on the register
 * @param reason    缺席原因; required to be filled
 * @param madeUp    补学时间
 * @param exclusion set where the person is not counted among those due
 */
public record Absence(
        Optional<Named> person,
        String name,
        String reason,
        Optional<PartialDate> madeUp,
        Optional<Exclusion> exclusion) {

    private static final String MADE_UP = ";补学";
    private static final String NOT_DUE = "不计应到(";
    private static final String END = ")";

    public static Absence of(Named person, String reason) {
        return new Absence(Optional.of(person), person.name(), reason, Optional.empty(), Optional.empty());
    }

    /** Whether the person is counted among those due (应到). */
    public boolean counts() {
        return exclusion.isEmpty();
    }

    /** The same absence, of somebody who was found on the register. */
    public Absence by(Named found) {
        return new Absence(Optional.of(found), found.name(), reason, madeUp, exclusion);
    }

    /** Why, without the person: a reason, with what was made up. */
    public String words() {
        return exclusion.map(e -> NOT_DUE + e.title() + END).orElse("")
                + reason
                + madeUp.map(day -> MADE_UP + day).orElse("");
    }

    public String line() {
        return name + ":" + words();
    }

    /** Reads a line; a name alone is an absence without a reason. */
    public static Absence parse(String line) {
        String text = line.replace(':', ':').strip();
        int colon = text.indexOf(':');
        return colon < 0
                ? parse(text, "")
                : parse(
                        text.substring(0, colon).strip(),
                        text.substring(colon + 1).strip());
    }

    private static Absence parse(String name, String words) {
        String text = words.replace(';', ';').replace('(', '(').replace(')', ')');
        int at = text.lastIndexOf(MADE_UP);
        Optional<PartialDate> madeUp =
                at < 0 ? Optional.empty() : ChineseDates.parse(text.substring(at + MADE_UP.length()));
        String why = madeUp.isPresent() ? text.substring(0, at) : text;
        Optional<Exclusion> exclusion = Stream.of(Exclusion.values())
                .filter(e -> why.startsWith(NOT_DUE + e.title() + END))
                .findFirst();
        String reason = exclusion
                .map(e -> why.substring((NOT_DUE + e.title() + END).length()))
                .orElse(why);
        return new Absence(Optional.empty(), name, reason.strip(), madeUp, exclusion);
    }
}
