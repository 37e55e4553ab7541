package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Named;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of the records of a life meeting's steps. */
public final class LifeColumns {

    public static final Columns<LifeEntry> ALL = new Columns<>(
            List.of(
                    Column.choice("step", "程序", List.of(LifeStep.values()), e -> Optional.of(e.step())),
                    Column.of("meeting", "会议", ValueType.REFERENCE, e -> Optional.of(e.meeting())),
                    Column.of("on", "日期", ValueType.DATE, LifeEntry::on),
                    Column.of("person", "人员", ValueType.PERSON, LifeEntry::person),
                    Column.of("other", "对象", ValueType.PERSON, LifeEntry::other),
                    Column.of(
                            "number",
                            "条数",
                            ValueType.NUMBER,
                            e -> e.number().stream().boxed().findFirst()),
                    Column.choice("grade", "等次", List.of(Grade.values()), LifeEntry::grade),
                    Column.longText("words", "内容", LifeEntry::words),
                    Column.of("deadline", "整改时限", ValueType.DATE, e -> e.due().deadline()),
                    Column.of("done", "完成日期", ValueType.DATE, e -> e.due().done())),
            LifeColumns::apply);

    private LifeColumns() {}

    private static LifeEntry apply(LifeEntry entry, Values values) {
        Optional<Integer> number = values.get("number", Integer.class);
        return new LifeEntry(
                entry.id(),
                entry.version(),
                values.named("meeting").orElse(entry.meeting()),
                values.get("step", LifeStep.class).orElse(entry.step()),
                values.get("on", LocalDate.class),
                values.named("person"),
                values.named("other"),
                number.map(OptionalInt::of).orElse(OptionalInt.empty()),
                values.get("grade", Grade.class),
                values.text("words"),
                new LifeEntry.Due(values.get("deadline", LocalDate.class), values.get("done", LocalDate.class)));
    }

    /** An entry of which nothing is known, to be filled from the history. */
    public static LifeEntry empty(UUID id, long version) {
        return LifeEntry.blank(id, version, new Named(new UUID(0, 0), ""), LifeStep.THEME);
    }
}
