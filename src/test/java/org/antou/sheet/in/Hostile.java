package org.antou.sheet.in;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that means harm or is broken, and what must come of it.
 *
 * @param file  its name
 * @param rows  how many rows with content are read; -1 where it is refused
 * @param words what the refusal says; empty where it is read
 * @param maker writes it
 */
record Hostile(String file, int rows, String words, Maker maker) {

    static final int REFUSED = -1;

    /** Writes a file. */
    @FunctionalInterface
    interface Maker {
        void write(Path file) throws IOException;
    }

    static Hostile refused(String file, String words, Maker maker) {
        return new Hostile(file, REFUSED, words, maker);
    }

    static Hostile read(String file, int rows, Maker maker) {
        return new Hostile(file, rows, "", maker);
    }

    @Override
    public String toString() {
        return file;
    }
}
