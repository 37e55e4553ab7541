package org.antou.register.view;

import java.util.Map;

/**
 * What a form is editing.
 *
 * @param base  the record as it was when the form opened
 * @param draft under which its draft is kept: the record's id, or "new"
 * @param parts the parts of the form as they were, in stored form
 */
record Editing<R>(R base, String draft, Map<String, String> parts) {

    static final String NEW = "new";

    Editing {
        parts = Map.copyOf(parts);
    }

    boolean isEdited(FormPart<R> part) {
        return !part.stored().equals(parts.get(part.key()));
    }
}
