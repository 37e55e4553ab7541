package org.antou.book;

import java.util.UUID;

/**
 * One book of a register: the issues of one inspection, or the whole register.
 *
 * @param id    what it is about, for example the inspection; the register's {@link #whole} where there is one book only
 * @param title how people call it
 */
public record BookVolume(UUID id, String title) {

    /** The one book of a register that has no other. */
    public static BookVolume whole(String title) {
        return new BookVolume(new UUID(0x7000L, 0x8000_0000_0000_0000L), title);
    }
}
