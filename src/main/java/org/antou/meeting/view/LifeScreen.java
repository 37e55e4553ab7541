package org.antou.meeting.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.meeting.LifeMeetings;
import org.antou.meeting.model.LifeCheck.Standing;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.paper.LifeSheets;
import org.antou.register.Named;
import org.antou.register.view.RegisterDesk;
import org.antou.security.Role;
import org.antou.ui.Icons;

/** 生活会程序: the steps of one life meeting on the left, the records of the chosen step on the right, what is missing above. */
final class LifeScreen {

    private final MeetingPlace place;
    private final LifeMeetings lives;
    private final boolean mayWrite;
    private final ListView<Standing> steps = new ListView<>();
    private final TableView<LifeEntry> table = new TableView<>();
    private final Label state = new Label();
    private final Button close = new Button("办结", Icons.CHECK.node());
    private final Button reopen = new Button("撤销办结…", Icons.UNDO.node());
    private final MeetingFrame frame;
    private Optional<LifeProcedure> procedure = Optional.empty();

    LifeScreen(MeetingPlace place, MeetingScreens screens) {
        this.place = place;
        this.lives = place.register().lives();
        this.mayWrite = place.work().session().role().covers(Role.CLERK);
        steps.setId("life-steps");
        steps.setCellFactory(view -> new StepCell());
        steps.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> records());
        table.setId("life-entries");
        table.getStyleClass().add("register-table");
        column("日期", 100, e -> e.on().map(Object::toString).orElse(""));
        column("人员", 80, e -> e.person().map(Named::name).orElse(""));
        column("对象", 80, e -> e.other().map(Named::name).orElse(""));
        column("条数/等次", 90, LifeScreen::measure);
        column("内容", 380, e -> e.words().replace('\n', ' '));
        column("整改时限", 100, e -> e.due().deadline().map(Object::toString).orElse(""));
        column("完成", 100, e -> e.due().done().map(Object::toString).orElse(""));
        table.setPlaceholder(new Label("这一步还没有记录。"));
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                edit();
            }
        });
        state.setWrapText(true);
        state.setId("life-state");
        close.setOnAction(e -> close());
        reopen.setOnAction(e -> reopen());
        SplitPane split = new SplitPane(steps, right());
        split.setDividerPositions(0.24);
        this.frame = new MeetingFrame(
                "程序清单",
                screens::back,
                split,
                RegisterDesk.button("打印程序清单…", Icons.PRINT, () -> print(false)),
                RegisterDesk.button("打印谈话记录…", Icons.PRINT, () -> print(true)),
                reopen,
                close);
        HBox line = new HBox(state);
        line.getStyleClass().add("matrix-line");
        frame.under(line);
    }

    private Node right() {
        HBox bar = new HBox(
                RegisterDesk.button("登记这一步…", Icons.ADD, this::add),
                RegisterDesk.button("修改…", Icons.EDIT, this::edit),
                RegisterDesk.button("删除…", Icons.DELETE, this::remove));
        bar.getStyleClass().add("matrix-line");
        bar.setVisible(mayWrite);
        bar.setManaged(mayWrite);
        VBox box = new VBox(bar, table);
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        return box;
    }

    private void column(String title, double width, Function<LifeEntry, String> text) {
        TableColumn<LifeEntry, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private static String measure(LifeEntry entry) {
        return entry.grade()
                .map(g -> g.title())
                .orElse(entry.number().isPresent() ? entry.number().getAsInt() + "条" : "");
    }

    Node node() {
        return frame.node();
    }

    /** Reads a life meeting; says so where the chosen meeting is none. */
    void open(UUID meeting, Runnable found) {
        place.work()
                .jobs()
                .run(
                        "读取程序清单",
                        job -> lives.of(meeting),
                        read -> {
                            if (read.isEmpty()) {
                                place.work().dialogs().info("程序清单", "只有已召开的组织生活会、民主生活会、民主评议党员有程序清单。请先选一次这样的会议。");
                            } else {
                                show(read.get());
                                found.run();
                            }
                        },
                        place.work().dialogs()::problem);
    }

    private void reload() {
        procedure.ifPresent(p -> open(p.meeting().id(), () -> {}));
    }

    private void show(LifeProcedure read) {
        procedure = Optional.of(read);
        int before = Math.max(0, steps.getSelectionModel().getSelectedIndex());
        frame.title("程序清单 · " + read.meeting().label()
                + read.meeting().year().map(y -> "(" + y + "年度)").orElse(""));
        steps.setItems(FXCollections.observableArrayList(read.standings()));
        steps.getSelectionModel().select(before);
        records();
        List<String> gate = read.gate();
        String hints = String.join("", read.hints());
        state.setText(
                (read.closed() ? "已办结。" : gate.isEmpty() ? "程序齐全,可以办结。" : "还不能办结:" + String.join("", gate)) + hints);
        close.setDisable(read.closed());
        close.setVisible(mayWrite);
        reopen.setVisible(mayWrite && read.closed());
        reopen.setManaged(reopen.isVisible());
    }

    private void records() {
        Standing chosen = steps.getSelectionModel().getSelectedItem();
        table.setItems(FXCollections.observableArrayList(
                chosen == null
                        ? List.of()
                        : procedure.map(p -> p.of(chosen.step())).orElse(List.of())));
    }

    private void add() {
        Standing chosen = steps.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            procedure.ifPresent(p -> ask(lives.blank(p.meeting(), chosen.step())));
        }
    }

    private void edit() {
        LifeEntry chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && mayWrite) {
            ask(chosen);
        }
    }

    private void ask(LifeEntry entry) {
        EntryForm form = new EntryForm(place, entry);
        place.work()
                .dialogs()
                .form(entry.step().title(), form.node(), "保存", form::read)
                .ifPresent(wanted -> run("保存", () -> lives.save(place.work().session(), wanted)));
    }

    private void remove() {
        LifeEntry chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && place.work().dialogs().confirm("删除记录", "将删除“" + chosen.label() + "”。可以用“撤销”恢复。", "删除")) {
            run("删除", () -> lives.remove(place.work().session(), chosen));
        }
    }

    private void close() {
        procedure.ifPresent(p ->
                run("办结", () -> lives.close(place.work().session(), p.meeting().id(), place.today())));
    }

    private void reopen() {
        procedure.ifPresent(p -> {
            if (place.work().dialogs().confirm("撤销办结", "撤销后可以修改程序记录,再办结一次;历史里留有两次的记录。", "撤销办结")) {
                run(
                        "撤销办结",
                        () -> lives.reopen(place.work().session(), p.meeting().id()));
            }
        });
    }

    private void run(String what, Runnable work) {
        place.work()
                .jobs()
                .run(
                        what,
                        job -> {
                            work.run();
                            return what;
                        },
                        done -> {
                            place.work().navigator().status("已" + done + "。");
                            reload();
                        },
                        place.work().dialogs()::problem);
    }

    private void print(boolean talks) {
        procedure.ifPresent(p -> place.neighbours()
                .papers()
                .preview(talks ? LifeSheets.talks(place.unit(), p) : LifeSheets.list(place.unit(), p)));
    }

    /** A step: whether it is due, and how many records it has. */
    private static final class StepCell extends ListCell<Standing> {

        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            if (empty || standing == null) {
                setText("");
                return;
            }
            String mark = standing.records() > 0 ? "✓ " : standing.due() ? "缺 " : "— ";
            String count = standing.records() > 0 ? "(" + standing.records() + ")" : standing.due() ? "" : "(不要求)";
            setText(mark + (getIndex() + 1) + " " + standing.step().title() + count);
            if (standing.missing()) {
                getStyleClass().add("step-missing");
            } else {
                getStyleClass().remove("step-missing");
            }
        }
    }
}
