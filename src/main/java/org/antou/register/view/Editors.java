package org.antou.register.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.Named;
import org.antou.register.ValueType;
import org.antou.ui.DateField;
import org.antou.ui.PickerField;
import org.antou.ui.PickerSource;
import org.antou.ui.TagsField;

/** Makes the editor of a column by its kind of value. */
final class Editors {

    private final Workplace workplace;
    private final Map<String, PickerSource<Named>> pickers;

    Editors(Workplace workplace, Map<String, PickerSource<Named>> pickers) {
        this.workplace = workplace;
        this.pickers = pickers;
    }

    Editor of(Column<?> column) {
        if (column.sensitive() && column.type() == ValueType.TEXT) {
            return new MaskedEditor();
        }
        return switch (column.type()) {
            case TEXT, NAME -> TextEditor.line();
            case LONG_TEXT -> new AreaEditor(false);
            case LINES -> new AreaEditor(true);
            case NUMBER -> TextEditor.number();
            case MONEY -> TextEditor.money();
            case DATE -> new DateEditor(new DateField(today()), true);
            case PARTIAL_DATE -> new DateEditor(new DateField(today()), false);
            case FLAG -> new FlagEditor(column.title());
            case CHOICE -> new ChoiceEditor(column);
            case PERSON, SECTION, REFERENCE ->
                new PickerEditor(new PickerField<>(source(column), workplace.jobs(), workplace.dialogs()::problem));
            case SECTIONS, PERSONS ->
                new TagsEditor(new TagsField<>(source(column), workplace.jobs(), workplace.dialogs()::problem));
        };
    }

    private LocalDate today() {
        return LocalDate.now(workplace.clock());
    }

    private PickerSource<Named> source(Column<?> column) {
        return Optional.ofNullable(pickers.get(column.key()))
                .orElseThrow(() -> new IllegalArgumentException("no picker for " + column.key()));
    }
}
