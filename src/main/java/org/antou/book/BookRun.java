package org.antou.book;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * 一次打印.
 *
 * @param at        when, UTC
 * @param from      its first line, counted through the book
 * @param to        its last
 * @param newFrom   the first page that was a new sheet
 * @param headAgain whether the half-filled page got its head again
 * @param digest    over everything that was printed
 */
public record BookRun(
        UUID id,
        long version,
        UUID book,
        RunKind kind,
        RunState state,
        LocalDateTime at,
        int from,
        int to,
        int newFrom,
        boolean headAgain,
        String reason,
        String digest) {

    BookRun ended(RunState now, int last) {
        return new BookRun(id, version, book, kind, now, at, from, last, newFrom, headAgain, reason, digest);
    }

    BookRun headed(boolean again) {
        return new BookRun(id, version, book, kind, state, at, from, to, newFrom, again, reason, digest);
    }

    BookRun because(String why) {
        return new BookRun(id, version, book, kind, state, at, from, to, newFrom, headAgain, why, digest);
    }
}
