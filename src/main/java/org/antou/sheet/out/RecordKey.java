package org.antou.sheet.out;

import java.util.Optional;
import java.util.UUID;

/** The hidden columns by which an exported row finds its record again: what it is, and which version was exported. */
public record RecordKey(String register, UUID id) {

    public static final String KEY_TITLE = "案头标识(请勿改动)";
    public static final String VERSION_TITLE = "案头版本(请勿改动)";

    private static final int ID_LENGTH = 36;

    @Override
    public String toString() {
        return register + " " + id;
    }

    /** Reads the written form; empty for anything else. */
    public static Optional<RecordKey> parse(String text) {
        int at = text.lastIndexOf(' ');
        if (at < 1 || text.length() - at - 1 != ID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordKey(text.substring(0, at), UUID.fromString(text.substring(at + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
