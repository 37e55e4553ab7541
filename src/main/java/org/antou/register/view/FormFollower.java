package org.antou.register.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.antou.register.Values;

/** Fills the fields that follow of another one, and takes back only what it filled itself. */
final class FormFollower<R> {

    private final FormHelp<R> help;
    private final FormFields<R> fields;
    private final Map<String, Object> filled = new HashMap<>();

    /** @param record the record as it stands in the fields; empty while another one is being shown */
    FormFollower(FormHelp<R> help, FormFields<R> fields, Supplier<Optional<R>> record) {
        this.help = help;
        this.fields = fields;
        fields.boxes().stream()
                .filter(box -> box.column().key().equals(help.source()))
                .forEach(box -> box.editor().onEdit(() -> record.get().ifPresent(this::follow)));
        fields.boxes().forEach(box -> box.editor().onEdit(() -> record.get().ifPresent(this::doubt)));
    }

    /** Begins with another record. */
    void begin(R record) {
        filled.clear();
        doubt(record);
    }

    private void follow(R record) {
        Values values = help.follows().apply(record);
        for (FieldBox box : fields.boxes()) {
            String key = box.column().key();
            Optional<Object> value = Optional.ofNullable(values.byKey().get(key));
            if (value.isPresent() && isFree(box)) {
                filled.put(key, value.get());
                box.editor().show(value);
            }
        }
    }

    private boolean isFree(FieldBox box) {
        Optional<?> now = box.editor().value();
        boolean empty = now.isEmpty() && box.editor().mistake().isEmpty();
        return empty || now.equals(Optional.ofNullable(filled.get(box.column().key())));
    }

    private void doubt(R record) {
        fields.doubt(help.doubts().apply(record));
    }
}
