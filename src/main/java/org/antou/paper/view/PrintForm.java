package org.antou.paper.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javax.print.PrintService;

/** Which printer, how many copies, which pages. */
final class PrintForm extends GridPane {

    private static final int MOST_COPIES = 99;

    private final ComboBox<PrintService> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final Spinner<Integer> from;
    private final Spinner<Integer> to;
    private final CheckBox bothSides = new CheckBox("双面(长边翻页)");
    private final String title;

    PrintForm(String title, List<PrintService> printers, Optional<PrintService> usual, int pages) {
        this.title = title;
        this.from = new Spinner<>(1, pages, 1);
        this.to = new Spinner<>(1, pages, pages);
        printer.getItems().setAll(printers);
        printer.setConverter(new Names());
        printer.setValue(usual.filter(printers::contains).orElse(printers.get(0)));
        List.of(copies, from, to).forEach(PrintForm::narrow);
        getStyleClass().add("print-form");
        addRow(0, new Label("打印机"), printer);
        addRow(1, new Label("份数"), copies);
        addRow(2, new Label("页码"), line(from, new Label("至"), to));
        addRow(3, new Label(""), bothSides);
    }

    /** The order as filled in; empty while the first page comes after the last. */
    Optional<PrintOrder> order() {
        PrintOrder order = new PrintOrder(
                printer.getValue(), title, copies.getValue(), from.getValue(), to.getValue(), bothSides.isSelected());
        return Optional.of(order).filter(o -> o.from() <= o.to());
    }

    private static void narrow(Spinner<Integer> spinner) {
        spinner.setEditable(true);
        spinner.getStyleClass().add("narrow-spinner");
    }

    private static HBox line(javafx.scene.Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("row");
        return line;
    }

    /** Printers by the name the system gives them. */
    private static final class Names extends StringConverter<PrintService> {
        @Override
        public String toString(PrintService service) {
            return service == null ? "" : service.getName();
        }

        @Override
        public PrintService fromString(String name) {
            throw new UnsupportedOperationException("printers are picked, not typed");
        }
    }
}
