package org.antou.history.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;

/** The changed fields of an entry as text. */
final class Changes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Changes() {}

    static String json(List<FieldChange> changes) {
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new Problem.Bug("write history", e);
        }
    }

    static List<FieldChange> parse(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            // Its message would quote the text, and logs are not encrypted.
            throw new Problem.Bug("read history", new IllegalStateException("changes are not readable"));
        }
    }
}
