package org.antou.book.view;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.book.Book;
import org.antou.book.BookRun;
import org.antou.book.BookState;
import org.antou.book.RunKind;
import org.antou.ui.Icons;

/** Stands above everything while nobody has said how the last printing came out. */
final class PendingBanner extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Label words = Pieces.text("", "draft-title");
    private final Button part;
    private final ZoneId zone;

    /** What can be said of a printing. */
    interface Answers {
        void well();

        void partly();

        void badly();

        void lookAgain();
    }

    PendingBanner(Answers answers, ZoneId zone) {
        this.zone = zone;
        Button well = Pieces.button("book-well", "打好了,装订", Icons.CHECK, answers::well);
        part = Pieces.button("book-partly", "只打好一部分…", Icons.WARNING, answers::partly);
        Button badly = Pieces.button("book-badly", "没有打好,作废", Icons.CLEAR, answers::badly);
        Button again = Pieces.button("book-look", "再看、再打一次…", Icons.PREVIEW, answers::lookAgain);
        words.setId("book-pending");
        getStyleClass().add("draft-banner");
        getChildren().setAll(words, Pieces.row(well, part, badly, again));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** @param mayWrite whether this account may answer */
    void show(BookState state, boolean mayWrite) {
        Optional<BookRun> pending = state.pending();
        setVisible(pending.isPresent());
        getChildren().get(1).setVisible(mayWrite);
        pending.ifPresent(run -> {
            words.setText(words(state.book(), run));
            part.setVisible(run.kind() == RunKind.CONTINUE
                    && state.book().pageOf(run.from()) < state.book().pageOf(run.to()));
        });
    }

    private String words(Book book, BookRun run) {
        String when = run.at().atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).format(TIME);
        return when + " " + run.kind().title() + "了" + book.words(run.from()) + "至" + book.words(run.to())
                + "。纸打好了吗?确认以前不算装订,也不能接着印。";
    }
}
