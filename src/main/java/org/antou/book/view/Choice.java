package org.antou.book.view;

import org.antou.book.BookSource;
import org.antou.book.BookVolume;

/** A book that can be chosen: a volume of a register. */
record Choice(BookSource source, BookVolume volume) {

    /** As the list of books shows it. */
    @Override
    public String toString() {
        return volume.title();
    }

    boolean isOf(String register) {
        return source.key().equals(register);
    }
}
