package org.antou.register.visits.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.antou.register.Named;
import org.antou.text.SearchKey;
import org.antou.text.SearchQuery;
import org.antou.ui.PickerSource;

/** Names to pick from; new ones are added. */
public final class NamedPicker implements PickerSource<Named> {

    private final List<Named> names;

    public NamedPicker(List<Named> names) {
        this.names = new CopyOnWriteArrayList<>(names);
    }

    @Override
    public List<Named> search(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        return names.stream()
                .filter(n -> query.matches(SearchKey.of(n.name())))
                .limit(20)
                .toList();
    }

    @Override
    public Named create(String name) {
        Named made = new Named(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
        names.add(made);
        return made;
    }

    @Override
    public String name(Named entry) {
        return entry.name();
    }
}
