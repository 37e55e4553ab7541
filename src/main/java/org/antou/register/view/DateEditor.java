package org.antou.register.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;

/** A date; {@code exact} wants the day, otherwise a month or a year alone will do. */
final class DateEditor implements Editor {

    private final DateField field;
    private final boolean exact;

    DateEditor(DateField field, boolean exact) {
        this.field = field;
        this.exact = exact;
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node focus() {
        return field.field();
    }

    @Override
    public Optional<?> value() {
        return exact ? field.date().filter(PartialDate::isExact).map(PartialDate::earliest) : field.date();
    }

    @Override
    public void show(Optional<?> value) {
        value.ifPresentOrElse(v -> field.show(partial(v)), field::clear);
    }

    private static PartialDate partial(Object value) {
        return value instanceof LocalDate day ? PartialDate.of(day) : (PartialDate) value;
    }

    @Override
    public Optional<String> mistake() {
        if (field.isUnreadable()) {
            return Optional.of("看不懂这个日期。可以写 2021-02-09、20210209、2021年2月9日" + (exact ? "。" : ",只知道年月的写 2021-02。"));
        }
        boolean vague = exact && field.date().filter(d -> !d.isExact()).isPresent();
        return vague ? Optional.of("这里要写到日,如 2021-02-09。") : Optional.empty();
    }

    @Override
    public void onEdit(Runnable edited) {
        field.field().textProperty().addListener((p, was, is) -> edited.run());
    }
}
