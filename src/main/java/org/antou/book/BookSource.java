package org.antou.book;

import java.util.List;
import org.antou.paper.PaperColumn;

/** What a register offers to be printed as a bound book. Called beside the window's thread. */
public interface BookSource {

    /** The register's key, as in {@link org.antou.register.RecordRef#register()}. */
    String key();

    /** The register's name. */
    String title();

    /** Its books, the likeliest first; empty where there is nothing to print yet. */
    List<BookVolume> volumes();

    /** The years that it has records of, in any order; a book can be begun of each, and of this year. */
    default List<Integer> years(BookVolume volume) {
        return List.of();
    }

    /** A volume under the name that a book of it begun for a year bears. */
    default BookVolume named(BookVolume volume, int year) {
        return volume;
    }

    /** How its pages look at first; a book keeps the look that it was begun with. */
    Shape shape();

    /**
     * The records that belong into the book of a year, in the order in which they are bound. One that was voided stays among
     * them and says so in its cells; one that was removed is missing.
     */
    List<BookRow> rows(BookVolume volume, int year);

    /**
     * A page as the register proposes it.
     *
     * @param landscape A4 lying on its side
     * @param rows      lines per page
     * @param columns   from left to right
     */
    record Shape(boolean landscape, int rows, List<PaperColumn> columns) {

        public Shape {
            columns = List.copyOf(columns);
        }
    }
}
