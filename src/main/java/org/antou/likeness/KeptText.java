package org.antou.likeness;

import org.antou.register.RecordRef;

/**
 * A text of a record, as it is compared with others.
 *
 * @param place    where it stands
 * @param title    how people call it, for example 第3条 · 整改情况
 * @param content  the text
 * @param occasion what it tells of; two texts of one occasion may say the same. Empty where every record is its own
 */
public record KeptText(Place place, String title, String content, String occasion) {

    /**
     * Where a text stands.
     *
     * @param ref  the record
     * @param part which of its texts; the same for the same text, whatever stands around it
     */
    public record Place(RecordRef ref, String part) {}

    public static KeptText of(RecordRef ref, String part, String title, String content) {
        return new KeptText(new Place(ref, part), title, content, "");
    }

    /** The same text, of an occasion that other records may tell of too. */
    public KeptText at(String what) {
        return new KeptText(place, title, content, what);
    }

    /** Whether two texts say the same by their nature: of one record, or of one occasion. */
    boolean belongsTo(KeptText other) {
        return place.ref().equals(other.place.ref()) || !occasion.isEmpty() && occasion.equals(other.occasion);
    }
}
