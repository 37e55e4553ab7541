package org.antou.sheet.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.antou.register.port.SheetPort;
import org.antou.register.view.Workplace;
import org.antou.sheet.memory.Mappings;
import org.antou.sheet.plan.Remembered;

/** What is remembered of workbooks, to be looked at and forgotten. */
public final class MappingList {

    private final Workplace place;
    private final Mappings mappings;
    private final List<SheetPort<?>> ports;

    public MappingList(Workplace place, Mappings mappings, List<SheetPort<?>> ports) {
        this.place = place;
        this.mappings = mappings;
        this.ports = List.copyOf(ports);
    }

    public void show() {
        place.jobs().run("读取对应", job -> mappings.all(), this::show, place.dialogs()::problem);
    }

    private void show(List<Remembered> all) {
        if (all.isEmpty()) {
            place.dialogs().info("记住的表格对应", "还没有记住任何表格。导入时按“对应列…”指明一次,同样表头的表格以后就认得了。");
            return;
        }
        TableView<Remembered> table = table(all);
        VBox content = new VBox(MendForm.label("遇到同样表头的表格,就按这里的对应读取。不要的,选中后按“忘掉选中的”。", "paragraph"), table);
        content.getStyleClass().add("dialog-wide");
        place.dialogs()
                .form(
                        "记住的表格对应",
                        content,
                        "忘掉选中的",
                        () -> Optional.ofNullable(table.getSelectionModel().getSelectedItem()))
                .ifPresent(this::forget);
    }

    private TableView<Remembered> table(List<Remembered> all) {
        TableView<Remembered> table = new TableView<>(FXCollections.observableArrayList(all));
        table.setId("remembered-mappings");
        table.getColumns()
                .setAll(List.of(
                        column("台账", 120, this::register),
                        column("表头", 260, Remembered::told),
                        column("对应到", 260, this::filled),
                        column(
                                "谁、何时",
                                170,
                                r -> r.by() + " "
                                        + r.at().atZone(place.clock().getZone()).toLocalDate())));
        table.setPrefHeight(240);
        table.getSelectionModel().selectFirst();
        return table;
    }

    private static TableColumn<Remembered, String> column(
            String title, double width, Function<Remembered, String> text) {
        TableColumn<Remembered, String> column = new TableColumn<>(title);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
        column.setCellFactory(c -> new PlanCells.Text<>());
        column.setPrefWidth(width);
        return column;
    }

    private String register(Remembered r) {
        return port(r).map(SheetPort::title).orElse(r.register());
    }

    private String filled(Remembered r) {
        return port(r).map(p -> r.mapping().keys().stream()
                        .flatMap(k -> p.columns().find(k).stream())
                        .map(c -> c.title())
                        .collect(Collectors.joining("、")))
                .orElse("");
    }

    private Optional<SheetPort<?>> port(Remembered r) {
        return ports.stream().filter(p -> p.key().equals(r.register())).findFirst();
    }

    private void forget(Remembered r) {
        place.jobs()
                .run(
                        "忘掉对应",
                        job -> {
                            mappings.forget(place.session(), r.id());
                            return r;
                        },
                        forgotten -> {
                            place.navigator().status("已忘掉这种表格的对应。");
                            show();
                        },
                        place.dialogs()::problem);
    }
}
