package org.antou.cadre.model.post;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * Somebody who stands elsewhere than the files say, in one way.
 *
 * @param filed  编制所在科室 and 备案职务, in words
 * @param actual section and post as held, or the other unit
 * @param since  from when on
 * @param until  when a loan ends
 * @param words  how it is known, a sentence
 */
public record PostLine(
        Named person,
        Optional<Named> section,
        String staffKind,
        PostKind kind,
        String filed,
        String actual,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        PostStanding standing,
        String words) {

    /** The register's key of the list; its lines are no records. */
    public static final String REGISTER = "posting";

    /** The same for the same person and kind, whenever it is asked. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((person.id() + " " + kind).getBytes(StandardCharsets.UTF_8));
    }

    /** The rule and where it comes from. */
    public String basis() {
        return kind.isLoan() ? "借调、挂职期满应当返回或续办(产品规则)" : "备案职务与履职岗位应当一致,混岗应当清理(《通报》第31、37项)";
    }
}
