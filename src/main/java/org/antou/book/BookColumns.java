package org.antou.book;

import java.util.List;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;

/** What the history keeps of printings and of bound lines. */
final class BookColumns {

    /** The register under which printings and lines stand in the history. */
    static final String REGISTER = "book";

    /** A printing, and the book it is of. */
    record Told(Book book, BookRun run) {}

    static final Columns<Told> RUNS = new Columns<>(
            List.of(
                    Column.text("book", "登记簿", t -> t.book().title()),
                    Column.text("kind", "种类", t -> t.run().kind().title()),
                    Column.text("state", "状态", t -> t.run().state().title()),
                    Column.text("from", "自", t -> t.book().words(t.run().from())),
                    Column.text(
                            "to",
                            "至",
                            t -> t.run().state() == RunState.DISCARDED
                                    ? ""
                                    : t.book().words(t.run().to())),
                    Column.text("reason", "事由", t -> t.run().reason()),
                    Column.text("digest", "内容指纹", t -> t.run().digest())),
            (told, values) -> told);

    /** A bound line as it changes hands: replaced by a marked reprint, or looked at and left as it is. */
    record Fate(String place, List<String> whole, String seen) {}

    static final Columns<Fate> LINES = new Columns<>(
            List.of(
                    Column.text("place", "位置", Fate::place),
                    Column.of("whole", "登记内容", ValueType.LINES, fate -> Optional.of(fate.whole())),
                    Column.text("seen", "看过、不更正的内容指纹", Fate::seen)),
            (fate, values) -> fate);

    private BookColumns() {}
}
