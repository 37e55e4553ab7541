package org.antou.letter.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.antou.letter.LetterState;
import org.antou.letter.Letters;
import org.antou.letter.NumberedLetter;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.ValueType;
import org.antou.register.row.RowSource;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;

/** How numbered papers are looked at: their columns, and what is still to be signed first of the views. */
final class LetterViews {

    private static final String STATE = "state";

    private LetterViews() {}

    /** @param title the title of a kind by its key */
    static TableSpec<NumberedLetter> table(Letters letters, UnaryOperator<String> title, EmptyState empty) {
        return new TableSpec<>(
                NumberedLetter.REGISTER,
                columns(title),
                List.of("number", "kind", "title", "issuedOn", STATE, "signedBy", "signedOn"),
                NumberedLetter::id,
                LetterViews::style,
                new Source(letters),
                List.of(
                        SavedView.of("全部文书", Filter.none()),
                        view("还没办完的", LetterState.TO_SIGN, LetterState.SIGNED),
                        view("待签", LetterState.TO_SIGN),
                        view("已签,待扫描", LetterState.SIGNED),
                        view("已作废", LetterState.VOID),
                        view("外来文书", LetterState.FOREIGN)),
                empty);
    }

    private static SavedView view(String name, LetterState... states) {
        Set<String> titles =
                java.util.Arrays.stream(states).map(LetterState::title).collect(Collectors.toSet());
        return SavedView.of(name, Filter.of(STATE, new Condition.OneOf(titles)));
    }

    private static List<String> style(NumberedLetter letter) {
        return switch (letter.state()) {
            case VOID -> List.of("row-spent");
            case TO_SIGN, SIGNED -> List.of("row-yellow");
            default -> List.of();
        };
    }

    private static Columns<NumberedLetter> columns(UnaryOperator<String> title) {
        return new Columns<>(
                List.of(
                        Column.text("number", "文号", NumberedLetter::number),
                        Column.text("kind", "种类", letter -> title.apply(letter.kind())),
                        Column.text("title", "标题", NumberedLetter::title),
                        Column.of("issuedOn", "成文日期", ValueType.DATE, l -> Optional.of(l.issuedOn())),
                        Column.choice(STATE, "状态", List.of(LetterState.values()), l -> Optional.of(l.state())),
                        Column.text("signedBy", "签字人", NumberedLetter::signedBy),
                        Column.of("signedOn", "签字日期", ValueType.DATE, NumberedLetter::signedOn),
                        Column.text("reason", "作废理由", NumberedLetter::reason)),
                (letter, values) -> letter);
    }

    private record Source(Letters letters) implements RowSource<NumberedLetter> {

        @Override
        public long count() {
            return letters.count();
        }

        @Override
        public List<NumberedLetter> page(int offset, int limit) {
            return letters.page(offset, limit);
        }

        @Override
        public Optional<NumberedLetter> find(UUID id) {
            return letters.find(id);
        }
    }
}
