package org.antou.book.view;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.book.Book;
import org.antou.book.BookState;

/** Where to begin: the next free line as a rule; and which sheet belongs into the printer. */
final class StartForm extends VBox {

    private final BookState state;
    private final TextField page = new TextField();
    private final TextField line = new TextField();
    private final CheckBox head = new CheckBox("接着印的半页上,题名和表头也再印一次(那张纸是空白的才勾)");
    private final Label advice = Pieces.text("", "book-advice");
    private final Label mistake = Pieces.text("", "form-message");

    /** Where to begin, counted through the book, and whether the head is printed on a half-filled page. */
    record Start(int from, boolean headAgain) {}

    StartForm(BookState state, String what) {
        this.state = state;
        Book book = state.book();
        page.setId("book-page");
        line.setId("book-line");
        page.setText(String.valueOf(book.pageOf(state.next())));
        line.setText(String.valueOf(book.lineOf(state.next())));
        page.setPrefColumnCount(4);
        line.setPrefColumnCount(4);
        page.textProperty().addListener((p, was, is) -> tell());
        line.textProperty().addListener((p, was, is) -> tell());
        mistake.setId("book-start-mistake");
        getStyleClass().add("small-form");
        getChildren()
                .setAll(
                        Pieces.text(what, "hint"),
                        book.rows() == 1
                                ? Pieces.row(new Label("从第"), page, new Label("页开始"))
                                : Pieces.row(new Label("从第"), page, new Label("页第"), line, new Label("行开始")),
                        advice,
                        head,
                        mistake);
        tell();
    }

    /** Says which sheet belongs into the printer. */
    private void tell() {
        Optional<Integer> from = place();
        boolean half = from.filter(place -> state.book().lineOf(place) > 1).isPresent();
        head.setVisible(half);
        head.setManaged(half);
        advice.setText(from.map(this::sheet).orElse(""));
        mistake.setText("");
    }

    private String sheet(int from) {
        Book book = state.book();
        int number = book.pageOf(from);
        return book.lineOf(from) == 1
                ? "第 " + number + " 页起都用新纸。"
                : "请把第 " + number + " 页那张纸放回打印机(先印它),已有的 " + (book.lineOf(from) - 1) + " 行留空不印,从第 " + book.lineOf(from)
                        + " 行接着印;第 " + (number + 1) + " 页起用新纸。打印时请选“实际大小”,不要缩放。";
    }

    Optional<Start> read() {
        Optional<Start> start = place().map(from -> new Start(from, head.isVisible() && head.isSelected()));
        if (start.isEmpty()) {
            mistake.setText("页和行请写整数,行是 1 到 " + state.book().rows() + "。");
        }
        return start;
    }

    private Optional<Integer> place() {
        Optional<Integer> at =
                number(line).filter(n -> n >= 1 && n <= state.book().rows());
        return number(page)
                .filter(n -> n >= 1)
                .flatMap(p -> at.map(l -> state.book().place(p, l)));
    }

    private static Optional<Integer> number(TextField field) {
        String typed = field.getText().strip();
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }
}
