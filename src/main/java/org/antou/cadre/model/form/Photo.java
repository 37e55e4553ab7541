package org.antou.cadre.model.form;

import java.util.Arrays;
import java.util.Optional;

/**
 * The picture of a form, as it came.
 *
 * @param ending of a file that holds it: jpg, png, gif or bmp
 */
public record Photo(byte[] bytes, String ending) {

    /** A photo of a form is some 100 kB; a scan of a whole page is not more than this. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    public Photo {
        bytes = bytes.clone();
    }

    /** The picture that these bytes are; empty where they are none. */
    public static Optional<Photo> of(byte[] bytes) {
        return ending(bytes).map(ending -> new Photo(bytes, ending));
    }

    private static Optional<String> ending(byte[] b) {
        if (starts(b, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("jpg");
        }
        if (starts(b, 0x89, 'P', 'N', 'G')) {
            return Optional.of("png");
        }
        if (starts(b, 'G', 'I', 'F', '8')) {
            return Optional.of("gif");
        }
        return starts(b, 'B', 'M') ? Optional.of("bmp") : Optional.empty();
    }

    private static boolean starts(byte[] b, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (b.length <= i || (b[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Photo photo && Arrays.equals(bytes, photo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return ending + ", " + bytes.length + " bytes";
    }
}
