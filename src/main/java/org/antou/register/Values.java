package org.antou.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one record by column key, as a form edits them. An absent key is an empty field. Immutable. */
public record Values(Map<String, Object> byKey) {

    public Values {
        byKey = Map.copyOf(byKey);
    }

    public static Values empty() {
        return new Values(Map.of());
    }

    public <T> Optional<T> get(String key, Class<T> type) {
        return Optional.ofNullable(byKey.get(key)).map(type::cast);
    }

    public String text(String key) {
        return get(key, String.class).orElse("");
    }

    public Optional<Named> named(String key) {
        return get(key, Named.class);
    }

    /** The entries of a list column, in order; empty where there is none. */
    public <T> List<T> list(String key, Class<T> type) {
        return get(key, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(type::cast)
                .toList();
    }

    public Values with(String key, Optional<?> value) {
        Map<String, Object> copy = new HashMap<>(byKey);
        value.ifPresentOrElse(v -> copy.put(key, v), () -> copy.remove(key));
        return new Values(copy);
    }
}
