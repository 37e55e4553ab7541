package org.antou.register.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.antou.problem.Problem;
import org.antou.register.SavedView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a table remembers for an account, as the preferences keep it. What can't be read is forgotten: it is a liking. */
final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workplace workplace;
    private final String table;

    Memory(Workplace workplace, String table) {
        this.workplace = workplace;
        this.table = table;
    }

    Optional<Layout> layout() {
        return read("columns.", new TypeReference<List<Layout.Part>>() {}).map(Layout::new);
    }

    void keep(Layout layout) {
        write("columns.", layout.parts());
    }

    List<SavedView> views() {
        return read("views.", new TypeReference<List<StoredView>>() {}).orElse(List.of()).stream()
                .map(StoredView::view)
                .toList();
    }

    void keep(List<SavedView> views) {
        write("views.", views.stream().map(StoredView::of).toList());
    }

    private <T> Optional<T> read(String place, TypeReference<T> type) {
        return workplace.preferences().get(workplace.session(), place + table).flatMap(json -> parse(json, type));
    }

    private static <T> Optional<T> parse(String json, TypeReference<T> type) {
        try {
            return Optional.of(JSON.readValue(json, type));
        } catch (JsonProcessingException | RuntimeException e) {
            LOG.warn(
                    "a remembered layout or view can't be read: {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private void write(String place, Object content) {
        try {
            workplace.preferences().put(workplace.session(), place + table, JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new Problem.Bug("write preference", e);
        }
    }
}
