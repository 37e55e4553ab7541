package org.antou.meeting.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.Grade;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.register.Named;

/** 评议等次 of all members in one table, member by grade: 1 to 4 gives a grade and goes on to the next member. */
final class GradeTable {

    private static final double NAME = 120;
    private static final double MARK = 92;
    private static final double ROW = 34;
    private static final int MOST_ROWS = 12;

    private final Supplier<LifeEntry> blank;
    private final Map<UUID, LifeEntry> before = new HashMap<>();
    private final Map<UUID, Grade> given = new HashMap<>();
    private final TableView<Named> table = new TableView<>();
    private final Label wrong = new Label();
    private final VBox node;

    /** @param blank makes a new record of a grade, its day filled in */
    GradeTable(LifeProcedure procedure, Supplier<LifeEntry> blank) {
        this.blank = blank;
        List<Named> members = new ArrayList<>(procedure.circle().graded());
        for (LifeEntry entry : procedure.of(LifeStep.APPRAISAL)) {
            entry.person().ifPresent(member -> {
                before.put(member.id(), entry);
                if (members.stream().noneMatch(m -> m.id().equals(member.id()))) {
                    members.add(member);
                }
            });
        }
        before.forEach((member, entry) -> entry.grade().ifPresent(grade -> given.put(member, grade)));
        lay(members);
        Label hint = new Label("选中一名党员,按 1 优秀、2 合格、3 基本合格、4 不合格,自动到下一名;也可以点格子。按 Delete 恢复原来的。写评语的,保存后再逐条修改。");
        hint.setWrapText(true);
        hint.getStyleClass().add("dialog-hint");
        wrong.setId("grades-wrong");
        wrong.getStyleClass().add("form-message");
        node = new VBox(hint, table, wrong);
        node.getStyleClass().add("dialog-form");
        node.getStylesheets().add(MeetingFrame.sheet());
    }

    private void lay(List<Named> members) {
        table.setId("grades");
        table.getStyleClass().add("register-table");
        table.setItems(FXCollections.observableArrayList(members));
        table.setFixedCellSize(ROW);
        table.setPrefHeight((Math.min(MOST_ROWS, members.size()) + 1) * ROW + 8);
        table.setPlaceholder(new Label("这个支部还没有正式党员的名册。请先在“人员”里填写政治面貌和所在党支部。"));
        TableColumn<Named, String> name = column("党员", NAME);
        name.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
        for (Grade grade : Grade.values()) {
            TableColumn<Named, String> column = column(grade.ordinal() + 1 + " " + grade.title(), MARK);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(mark(row.getValue(), grade)));
            column.setCellFactory(c -> new GradeCell(grade));
        }
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.getSelectionModel().selectFirst();
    }

    private TableColumn<Named, String> column(String title, double width) {
        TableColumn<Named, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    private String mark(Named member, Grade grade) {
        return given.get(member.id()) == grade ? "●" : "";
    }

    private void key(KeyEvent key) {
        String typed = key.getText();
        if (typed.matches("[1-4]")) {
            give(table.getSelectionModel().getSelectedIndex(), Grade.values()[Integer.parseInt(typed) - 1]);
            table.getSelectionModel().selectNext();
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::restore);
            key.consume();
        }
    }

    private void give(int row, Grade grade) {
        if (row >= 0 && row < table.getItems().size()) {
            given.put(table.getItems().get(row).id(), grade);
            wrong.setText("");
            table.refresh();
        }
    }

    private void restore(Named member) {
        stored(member).ifPresentOrElse(grade -> given.put(member.id(), grade), () -> given.remove(member.id()));
        table.refresh();
    }

    VBox node() {
        return node;
    }

    /** The records that are new or have another grade than before; empty, and said, where there is none. */
    Optional<List<LifeEntry>> read() {
        List<LifeEntry> changed = table.getItems().stream()
                .filter(member -> given.containsKey(member.id()))
                .filter(member -> !stored(member).equals(Optional.of(given.get(member.id()))))
                .map(member -> Optional.ofNullable(before.get(member.id()))
                        .orElseGet(blank)
                        .graded(member, given.get(member.id())))
                .toList();
        wrong.setText(changed.isEmpty() ? "还没有评,或与原来的一样。" : "");
        return Optional.of(changed).filter(c -> !c.isEmpty());
    }

    private Optional<Grade> stored(Named member) {
        return Optional.ofNullable(before.get(member.id())).flatMap(LifeEntry::grade);
    }

    /** A dot where the member has the grade; a click gives it. */
    private final class GradeCell extends TableCell<Named, String> {

        GradeCell(Grade grade) {
            getStyleClass().add("grade-cell");
            setOnMouseClicked(click -> give(getIndex(), grade));
        }

        @Override
        protected void updateItem(String mark, boolean empty) {
            super.updateItem(mark, empty);
            setText(empty ? "" : mark);
        }
    }
}
