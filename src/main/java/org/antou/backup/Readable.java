package org.antou.backup;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file in the bundle that is read without this program, for example the workbook of a register.
 *
 * @param name file name with its ending
 */
public record Readable(String name, Writing writing) {

    /** Writes the file; does not close the stream. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
