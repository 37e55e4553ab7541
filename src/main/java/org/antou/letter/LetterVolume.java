package org.antou.letter;

import java.util.List;
import java.util.function.Supplier;
import org.antou.book.BookRow;
import org.antou.book.BookSource;
import org.antou.book.BookVolume;
import org.antou.paper.PaperColumn;

/**
 * Numbered papers as a bound book: each in the book of the year that it was issued in, a void one with its reason. Who got it
 * is signed by hand, so that no signature makes a bound line look changed.
 */
public final class LetterVolume implements BookSource {

    private static final int ROWS = 15;

    private final Supplier<List<NumberedLetter>> letters;

    /** @param letters every paper, whatever its year */
    public LetterVolume(Supplier<List<NumberedLetter>> letters) {
        this.letters = letters;
    }

    @Override
    public String key() {
        return NumberedLetter.REGISTER;
    }

    @Override
    public String title() {
        return "文书";
    }

    @Override
    public List<BookVolume> volumes() {
        return letters.get().isEmpty() ? List.of() : List.of(BookVolume.whole("文书登记簿"));
    }

    @Override
    public Shape shape() {
        return new Shape(
                true,
                ROWS,
                List.of(
                        new PaperColumn("文号", 48, false),
                        new PaperColumn("标题", 96, false),
                        new PaperColumn("成文日期", 25, true),
                        new PaperColumn("作废理由", 48, false),
                        new PaperColumn("签收人、日期", 50, false)));
    }

    /** Oldest first, as they were numbered. */
    @Override
    public List<BookRow> rows(BookVolume volume, int year) {
        return letters.get().stream()
                .filter(letter -> letter.issuedOn().getYear() == year)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(LetterVolume::row)
                .toList();
    }

    private static BookRow row(NumberedLetter letter) {
        String spent = letter.state() == LetterState.VOID ? "作废:" + letter.reason() : "";
        return new BookRow(
                letter.id(),
                letter.version(),
                letter.number() + " " + letter.title(),
                List.of(letter.number(), letter.title(), letter.issuedOn().toString(), spent, ""));
    }
}
