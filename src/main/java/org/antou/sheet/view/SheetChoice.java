package org.antou.sheet.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.antou.sheet.in.Book;
import org.antou.sheet.plan.Recognition;
import org.antou.ui.Dialogs;

/** Which sheet of a workbook is meant; asked only where several may be. */
final class SheetChoice {

    private static final double LINE = 40;
    private static final int MOST_LINES = 9;

    private SheetChoice() {}

    /** Empty where the clerk thinks better of it. */
    static Optional<Recognition> ask(Dialogs dialogs, Book book, List<Recognition> sheets) {
        if (sheets.size() == 1) {
            return Optional.of(sheets.get(0));
        }
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(
                sheets.stream().map(Recognition::told).toList()));
        list.setId("sheet-choice");
        list.setPrefHeight(LINE * Math.min(MOST_LINES, sheets.size()) + 2);
        list.getSelectionModel().select(best(book, sheets));
        Label text = new Label("“" + book.name() + "”里有 " + sheets.size() + " 张工作表可以导入,先导入哪一张?以后可以在上方换另一张。");
        text.setWrapText(true);
        VBox content = new VBox(text, list);
        content.getStyleClass().add("small-form");
        return dialogs.form(
                "选择工作表",
                content,
                "看这一张",
                () -> Optional.of(sheets.get(list.getSelectionModel().getSelectedIndex())));
    }

    private static int best(Book book, List<Recognition> sheets) {
        return book.fullest()
                .flatMap(fullest ->
                        sheets.stream().filter(s -> s.grid().equals(fullest)).findFirst())
                .map(sheets::indexOf)
                .orElse(0);
    }
}
