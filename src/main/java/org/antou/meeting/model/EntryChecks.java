package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.meeting.model.LifeStep.Field;
import org.antou.register.Named;
import org.antou.register.Violation;

/** Why a record of a step can't be saved as it stands. Violations name the {@link Field}, or "on" for the day. */
public final class EntryChecks {

    public static final String ON = "on";
    private static final int LONGEST = 20_000;

    private EntryChecks() {}

    public static List<Violation> of(LifeEntry entry) {
        List<Violation> found = new ArrayList<>();
        LifeStep step = entry.step();
        if (entry.on().isEmpty() && step != LifeStep.PLAN) {
            found.add(new Violation(ON, "请填写日期,写到日,例如 2024-05-08。"));
        }
        // The text of the whole group (班子对照检查材料) is nobody's own.
        if (step != LifeStep.EXAMINATION) {
            need(entry, Field.PERSON, entry.person(), "请选择人员。").ifPresent(found::add);
        }
        need(entry, Field.OTHER, entry.other(), "请选择对象。").ifPresent(found::add);
        need(entry, Field.GRADE, entry.grade(), "请选择等次。").ifPresent(found::add);
        boolean same = entry.person().isPresent()
                && entry.person().map(Named::id).equals(entry.other().map(Named::id));
        if (same) {
            found.add(new Violation(
                    Field.OTHER.name(), step == LifeStep.CRITICISM ? "批评人不能是被批评人本人(《通报》第26项)。" : "谈话双方不能是同一人。"));
        }
        boolean worded = step.asks(Field.WORDS) && step != LifeStep.APPRAISAL;
        if (worded && entry.words().isBlank()) {
            found.add(new Violation(
                    Field.WORDS.name(),
                    step == LifeStep.TALKS || step == LifeStep.CRITICISM ? "请写明内容;谈话、批评没有内容的不算(《通报》第26项)。" : "请写明内容。"));
        }
        if (entry.words().length() > LONGEST) {
            found.add(new Violation(Field.WORDS.name(), "内容太长,最多 " + LONGEST + " 个字;更长的作为附件附在会议上,这里写要点。"));
        }
        need(entry, Field.DEADLINE, entry.due().deadline(), "请填写整改时限(整改清单要有人员、问题、措施、时限)。")
                .ifPresent(found::add);
        return found;
    }

    private static Optional<Violation> need(LifeEntry entry, Field field, Optional<?> value, String message) {
        return entry.step().asks(field) && value.isEmpty()
                ? Optional.of(new Violation(field.name(), message))
                : Optional.empty();
    }
}
