package org.antou.register.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Values;
import org.antou.register.Violation;

/** The fields of a form: from record to editors, from editors to values, and where something is wrong. */
final class FormFields<R> {

    private final Columns<R> columns;
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();

    FormFields(FormSpec<R> spec, Editors editors) {
        this.columns = spec.columns();
        order(spec).forEach(c -> boxes.put(c.key(), new FieldBox(c, editors.of(c))));
    }

    private static <R> List<Column<R>> order(FormSpec<R> spec) {
        List<Column<R>> order = new ArrayList<>();
        spec.groups()
                .forEach(g -> g.fields().forEach(key -> order.add(spec.columns().get(key))));
        spec.columns().editable().stream().filter(c -> !order.contains(c)).forEach(order::add);
        return order;
    }

    List<FieldBox> boxes() {
        return List.copyOf(boxes.values());
    }

    /** The fields with personal data, by column key. */
    Map<String, MaskedEditor> masked() {
        Map<String, MaskedEditor> masked = new LinkedHashMap<>();
        boxes.forEach((key, box) -> {
            if (box.editor() instanceof MaskedEditor editor) {
                masked.put(key, editor);
            }
        });
        return masked;
    }

    FieldBox box(String key) {
        return boxes.get(key);
    }

    void show(R record) {
        for (Column<R> column : columns.all()) {
            if (boxes.containsKey(column.key())) {
                boxes.get(column.key()).editor().show(column.value(record));
            }
        }
        boxes.values().forEach(b -> b.say(Optional.empty()));
    }

    /** The record with what stands in the fields; fields that can't be read are empty. */
    R apply(R record) {
        Values values = columns.values(record);
        for (FieldBox box : boxes.values()) {
            values = values.with(box.column().key(), box.editor().value());
        }
        return columns.apply().apply(record, values);
    }

    /** Puts stored forms, for example of a draft, into their fields. */
    void restore(Map<String, String> stored) {
        boxes.forEach((key, box) -> {
            if (stored.containsKey(key)) {
                box.editor().show(columns.get(key).parse(stored.get(key)));
            }
        });
    }

    /** What can't be read as it stands in the fields. */
    List<Violation> mistakes() {
        List<Violation> mistakes = new ArrayList<>();
        boxes.forEach((key, box) -> box.editor().mistake().ifPresent(m -> mistakes.add(new Violation(key, m))));
        return mistakes;
    }

    /** Says every violation under its field; of each field the first. */
    void say(List<Violation> violations) {
        boxes.forEach((key, box) -> box.say(violations.stream()
                .filter(v -> v.field().equals(key))
                .map(Violation::message)
                .findFirst()));
    }

    /** Says under its field what to look at again; of each field the first. */
    void doubt(List<Violation> doubts) {
        boxes.forEach((key, box) -> box.doubt(doubts.stream()
                .filter(v -> v.field().equals(key))
                .map(Violation::message)
                .findFirst()));
    }

    /** The topmost of the fields with a violation. */
    Optional<FieldBox> first(List<Violation> violations) {
        return boxes.values().stream()
                .filter(b -> violations.stream()
                        .anyMatch(v -> v.field().equals(b.column().key())))
                .findFirst();
    }
}
