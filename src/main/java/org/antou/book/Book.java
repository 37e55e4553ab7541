package org.antou.book;

import java.util.UUID;
import org.antou.paper.BookLook;

/**
 * 登记簿: the book of one register and one year; its pages are numbered from 1.
 *
 * @param version  0 while nothing was printed yet: then its look may still be changed
 * @param register the key of its source
 * @param look     how its pages look, all year
 */
public record Book(UUID id, long version, String register, BookVolume volume, int year, BookLook look) {

    public int rows() {
        return look.rows();
    }

    /** The page on which a line stands; lines are counted through the book from 1. */
    public int pageOf(int place) {
        return (place - 1) / rows() + 1;
    }

    /** Which line of its page that is, from 1. */
    public int lineOf(int place) {
        return (place - 1) % rows() + 1;
    }

    /** The line of the book that is so many on a page. */
    public int place(int page, int line) {
        return (page - 1) * rows() + line;
    }

    /** 第3页第2行; where a page has but one line, 第3页. */
    public String words(int place) {
        return "第" + pageOf(place) + "页" + (rows() == 1 ? "" : "第" + lineOf(place) + "行");
    }

    public String title() {
        return volume.title() + "(" + year + "年)";
    }

    /** The same book with so many lines per page; only before anything is printed. */
    public Book withRows(int rows) {
        if (version != 0) {
            throw new IllegalStateException("the book is begun");
        }
        BookLook other = new BookLook(look.title(), look.subtitle(), look.landscape(), look.columns(), rows);
        return new Book(id, version, register, volume, year, other);
    }
}
