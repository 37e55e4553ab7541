package org.antou.likeness;

import org.antou.register.RecordRef;

/**
 * A text of a record, as it is compared with others.
 *
 * @param place   where it stands
 * @param title   how people call it, for example 第3条 · 整改情况
 * @param content the text
 */
public record KeptText(Place place, String title, String content) {

    /**
     * Where a text stands.
     *
     * @param ref  the record
     * @param part which of its texts; the same for the same text, whatever stands around it
     */
    public record Place(RecordRef ref, String part) {}

    public static KeptText of(RecordRef ref, String part, String title, String content) {
        return new KeptText(new Place(ref, part), title, content);
    }
}
