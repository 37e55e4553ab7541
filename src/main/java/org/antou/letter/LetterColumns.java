package org.antou.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** What the history keeps of a numbered paper. */
final class LetterColumns {

    /** Every paper has a number and none gains one later. */
    static final String BIRTH = "number";

    static final String STATE = "state";

    /** Not a field: an entry under this key says which page was printed again. */
    static final String REPRINTED = "reprinted";

    static final Columns<NumberedLetter> ALL = new Columns<>(
            List.of(
                    Column.text(BIRTH, "文号", NumberedLetter::number),
                    Column.text("title", "标题", NumberedLetter::title),
                    Column.of("issuedOn", "成文日期", ValueType.DATE, l -> Optional.of(l.issuedOn())),
                    Column.choice(STATE, "状态", List.of(LetterState.values()), l -> Optional.of(l.state())),
                    Column.text("signedBy", "签字人", NumberedLetter::signedBy),
                    Column.of("signedOn", "签字日期", ValueType.DATE, NumberedLetter::signedOn),
                    Column.text("reason", "作废理由", NumberedLetter::reason),
                    Column.text("kind", "文书种类", NumberedLetter::kind),
                    Column.text("series", "编号序列", NumberedLetter::series),
                    Column.of("running", "顺序号", ValueType.NUMBER, l -> Optional.of(l.running()))),
            (before, values) -> restored(before.id(), before.version(), values));

    private LetterColumns() {}

    /** A paper made from all its values, as the history keeps them. */
    static NumberedLetter restored(UUID id, long version, Values values) {
        return new NumberedLetter(
                id,
                version,
                values.text("kind"),
                values.text("series"),
                values.get("running", Integer.class).orElse(1),
                values.text(BIRTH),
                values.text("title"),
                day(values, "issuedOn").orElse(LocalDate.EPOCH),
                values.get(STATE, LetterState.class).orElse(LetterState.ISSUED),
                values.text("signedBy"),
                day(values, "signedOn"),
                values.text("reason"));
    }

    private static Optional<LocalDate> day(Values values, String key) {
        return values.get(key, LocalDate.class);
    }
}
