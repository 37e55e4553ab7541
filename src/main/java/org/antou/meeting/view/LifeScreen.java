package org.antou.meeting.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.meeting.LifeMeetings;
import org.antou.meeting.model.LifeCheck.Standing;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.paper.LifeSheets;
import org.antou.paper.Sheets;
import org.antou.register.view.RegisterDesk;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.ui.Icons;

/** 生活会程序: the steps of one life meeting on the left, the records of the chosen step on the right, what is missing above. */
final class LifeScreen {

    private static final double STEPS = 0.24;

    private final MeetingPlace place;
    private final LifeMeetings lives;
    private final boolean mayWrite;
    private final StepList steps = new StepList(this::records);
    private final StepTable table = new StepTable(this::edit);
    private final LifeState state = new LifeState();
    private final TalkCoverage coverage;
    private final Button close = RegisterDesk.button("办结…", Icons.CHECK, this::close);
    private final Button reopen = RegisterDesk.button("撤销办结…", Icons.UNDO, this::reopen);
    private final Button grades = RegisterDesk.button("一张表评等次…", Icons.VIEWS, this::grade);
    private final HBox bar = new HBox(
            grades,
            RegisterDesk.button("登记这一步…", Icons.ADD, this::add),
            RegisterDesk.button("修改…", Icons.EDIT, this::edit),
            RegisterDesk.button("删除…", Icons.DELETE, this::remove));
    private final MeetingFrame frame;
    private Optional<LifeProcedure> procedure = Optional.empty();

    LifeScreen(MeetingPlace place, MeetingScreens screens) {
        this.place = place;
        this.lives = place.register().lives();
        this.mayWrite = session().role().covers(Role.CLERK);
        this.coverage = new TalkCoverage(this::begin, this::arrangeAsBefore, mayWrite);
        SplitPane split = new SplitPane(steps.node(), right());
        split.setDividerPositions(STEPS);
        SplitPane.setResizableWithParent(steps.node(), false);
        this.frame = new MeetingFrame(
                "程序清单",
                screens::back,
                split,
                RegisterDesk.button("打印程序清单…", Icons.PRINT, this::printList),
                RegisterDesk.button("打印谈话记录…", Icons.PRINT, this::printTalks),
                reopen,
                close);
        frame.under(state.node());
    }

    private Node right() {
        bar.getStyleClass().add("matrix-line");
        VBox box = new VBox(bar, table.node(), coverage.node());
        box.getStyleClass().add("life-records");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        return box;
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
        boolean another = procedure
                .filter(p -> p.meeting().id().equals(read.meeting().id()))
                .isEmpty();
        procedure = Optional.of(read);
        frame.title("程序清单 · " + read.meeting().label()
                + read.meeting().year().map(y -> "(" + y + "年度)").orElse(""));
        steps.show(read.standings(), another);
        steps.chosen().ifPresent(this::records);
        state.show(read);
        boolean open = mayWrite && !read.closed();
        shown(close, open);
        shown(reopen, mayWrite && read.closed());
        shown(bar, open);
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void records(Standing chosen) {
        procedure.ifPresent(p -> {
            table.show(chosen.step(), p.of(chosen.step()));
            shown(grades, chosen.step() == LifeStep.APPRAISAL);
            boolean talks = chosen.step() == LifeStep.PLAN || chosen.step() == LifeStep.TALKS;
            shown(coverage.node(), talks);
            if (talks) {
                coverage.show(p, chosen.step());
            }
        });
    }

    private boolean open() {
        return mayWrite && procedure.filter(p -> !p.closed()).isPresent();
    }

    private void add() {
        steps.chosen().ifPresent(chosen -> procedure.ifPresent(p -> ask(blank(p, chosen.step()))));
    }

    private void grade() {
        procedure.ifPresent(p -> {
            GradeTable grid = new GradeTable(p, () -> blank(p, LifeStep.APPRAISAL));
            place.work()
                    .dialogs()
                    .form(LifeStep.APPRAISAL.title(p.meeting().kind()), grid.node(), "保存", grid::read)
                    .ifPresent(entries -> run(
                            "登记评议等次", () -> lives.enter(session(), p.meeting().id(), entries)));
        });
    }

    /** What takes place at the meeting is of its day. */
    private LifeEntry blank(LifeProcedure p, LifeStep step) {
        LifeEntry blank = lives.blank(p.meeting(), step);
        return step.phase() == LifeStep.Phase.DURING
                ? p.meeting().on().map(blank::on).orElse(blank)
                : blank;
    }

    private void begin(LifeStep step, TalkCoverage.Line line) {
        procedure.filter(p -> !p.closed()).ifPresent(p -> {
            steps.choose(step);
            ask(blank(p, step).between(line.one(), Optional.of(line.other())));
        });
    }

    private void edit() {
        table.chosen().ifPresent(entry -> {
            if (open()) {
                ask(entry);
            } else {
                place.work().dialogs().info(entry.label(), entry.words().isBlank() ? "没有写内容。" : entry.words());
            }
        });
    }

    private void ask(LifeEntry entry) {
        EntryForm form = new EntryForm(place, entry);
        String title = procedure
                .map(p -> entry.step().title(p.meeting().kind()))
                .orElse(entry.step().title());
        place.work()
                .dialogs()
                .form(title, form.node(), "保存", form::read)
                .ifPresent(wanted -> run("保存“" + title + "”", () -> lives.save(session(), wanted)));
    }

    private void remove() {
        table.chosen()
                .filter(chosen ->
                        place.work().dialogs().confirm("删除记录", "将删除“" + chosen.label() + "”。可以用“撤销”恢复。", "删除这条"))
                .ifPresent(chosen -> run("删除一条记录", () -> lives.remove(session(), chosen)));
    }

    private void arrangeAsBefore() {
        procedure.ifPresent(p -> run(
                "沿用上次的谈话安排", () -> lives.arrangeAsBefore(session(), p.meeting().id())));
    }

    /** What is only told is told once more before it is closed. */
    private void close() {
        procedure.ifPresent(p -> {
            List<String> hints = p.gate().isEmpty() ? p.hints() : List.of();
            boolean sure = hints.isEmpty()
                    || place.work()
                            .dialogs()
                            .confirm("办结", "要求的程序都有记录。还有这些提醒,不影响办结:\n\n" + String.join("\n", hints), "仍然办结");
            if (sure) {
                run("办结", () -> lives.close(session(), p.meeting().id(), place.today()));
            }
        });
    }

    private void reopen() {
        procedure
                .filter(p -> place.work().dialogs().confirm("撤销办结", "撤销后可以修改程序记录,再办结一次;历史里留有两次的记录。", "撤销办结"))
                .ifPresent(p ->
                        run("撤销办结", () -> lives.reopen(session(), p.meeting().id())));
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

    private Session session() {
        return place.work().session();
    }

    private void printList() {
        procedure.ifPresent(p -> print(p, LifeSheets::list));
    }

    private void printTalks() {
        procedure.ifPresent(p -> {
            if (p.of(LifeStep.TALKS).isEmpty()) {
                place.work().dialogs().info("打印谈话记录", "还没有谈话记录。请先在“谈心谈话”里逐对登记。");
            } else {
                print(p, LifeSheets::talks);
            }
        });
    }

    /** On paper the branch bears the name of the day. */
    private void print(LifeProcedure shown, BiFunction<String, LifeProcedure, Sheets> make) {
        place.work()
                .jobs()
                .run(
                        "准备打印",
                        job -> make.apply(
                                place.unit(),
                                shown.of(place.meetings()
                                        .onPaper(List.of(shown.meeting()))
                                        .get(0))),
                        place.neighbours().papers()::preview,
                        place.work().dialogs()::problem);
    }
}
