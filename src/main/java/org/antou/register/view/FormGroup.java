package org.antou.register.view;

import java.util.List;
import java.util.Set;

/** Fields of a form that stand together under a heading, by column key, in the order of the keyboard. */
public record FormGroup(String title, List<String> fields) {

    public FormGroup {
        fields = List.copyOf(fields);
    }

    FormGroup without(Set<String> keys) {
        return new FormGroup(
                title, fields.stream().filter(key -> !keys.contains(key)).toList());
    }

    public static FormGroup of(String title, String... fields) {
        return new FormGroup(title, List.of(fields));
    }
}
