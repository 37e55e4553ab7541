package org.antou.desktop.setup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.AppPaths;
import org.antou.app.NewOffice;
import org.antou.app.Opened;
import org.antou.app.check.FolderChecks;
import org.antou.desktop.entry.Door;
import org.antou.desktop.look.Frame;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;

/** 首次使用: three pages that ask, then the store is made. */
public final class FirstRun extends VBox {

    private final Frame frame;
    private final Ways ways;
    private final FolderStep folder;
    private final OfficeStep office = new OfficeStep();
    private final AccountStep account = new AccountStep();
    private final List<Step> steps;
    private final HBox progress = new HBox();
    private final Trouble trouble = new Trouble();
    private final Label working = Words.hint("");
    private final Button back = Words.button("上一步", () -> go(-1));
    private final Button next = Words.main("下一步", this::next);
    private final Gate gate = new Gate(34);
    private int at;

    /**
     * Where the first run leads.
     *
     * @param made     gets the store that was made, and the door that holds its folder
     * @param signIn   opens the sign-in on a folder that holds data already
     * @param practice opens the practice office instead
     * @param restore  makes the store of a bundle instead
     */
    public record Ways(
            BiConsumer<Opened, Door> made,
            java.util.function.Consumer<Path> signIn,
            Runnable practice,
            Runnable restore) {}

    public FirstRun(Frame frame, Path suggested, Ways ways) {
        this.frame = frame;
        this.ways = ways;
        this.folder = new FolderStep(suggested, frame.dialogs(), ways);
        this.steps = List.of(folder, office, account);
        progress.getStyleClass().add("steps");
        trouble.setId("trouble");
        next.setId("next");
        back.setId("back");
        gate.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
        show();
    }

    /** Enter goes on from a check box too; Space ticks it. */
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
            event.consume();
            next();
        }
    }

    @Override
    public void requestFocus() {
        steps.get(at).focus();
    }

    private void show() {
        Step step = steps.get(at);
        trouble.clear();
        back.setDisable(at == 0);
        next.setText(at == steps.size() - 1 ? "建立" : "下一步");
        progress.getChildren().setAll(marks());
        gate.card(progress, step.node(), trouble, Words.actions(back, next, working));
        step.focus();
    }

    private List<Label> marks() {
        return java.util.stream.IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    Label mark = new Label((i + 1) + " " + steps.get(i).name());
                    mark.getStyleClass().addAll("step", i == at ? "step-now" : i < at ? "step-done" : "step-later");
                    return mark;
                })
                .toList();
    }

    private void go(int by) {
        at += by;
        show();
    }

    private void next() {
        Optional<String> mistake = steps.get(at).mistake();
        if (mistake.isPresent()) {
            trouble.say(mistake.get());
        } else if (at == 0) {
            lookAtFolder();
        } else if (at < steps.size() - 1) {
            go(1);
        } else {
            create();
        }
    }

    private void lookAtFolder() {
        Path chosen = folder.folder().orElseThrow();
        Door door = new Door(chosen, frame.clock());
        busy("正在查看文件夹…");
        frame.jobs().run("查看文件夹", job -> look(door), found -> looked(chosen, found), this::refused);
    }

    /** Takes the folder for a moment: what can't be taken can't be used, and is told now rather than three pages on. */
    private static Looked look(Door door) {
        List<Problem.Expected> warnings = new FolderChecks(AppPaths.ofThisMachine()).require(door.folder());
        try (door) {
            return new Looked(door.startup().ready(), warnings);
        }
    }

    private void looked(Path chosen, Looked found) {
        idle();
        if (!found.holdsData()) {
            Optional<Problem.Expected> warning = found.warnings().stream().findFirst();
            if (warning.isEmpty()
                    || frame.dialogs()
                            .confirm(
                                    "这个位置不合适",
                                    warning.get().what() + warning.get().advice(),
                                    "仍用这里")) {
                go(1);
            }
        } else if (frame.dialogs().confirm("这里已有数据", "文件夹“" + chosen + "”里已经有案头的数据。要打开它登录吗?", "去登录")) {
            ways.signIn().accept(chosen);
        }
    }

    /** What was found in a folder. */
    private record Looked(boolean holdsData, List<Problem.Expected> warnings) {}

    private void create() {
        Door door = new Door(folder.folder().orElseThrow(), frame.clock());
        NewOffice named = office.office();
        char[] password = account.password();
        busy("正在建立加密数据库,请稍候…");
        frame.jobs()
                .run(
                        "建立数据",
                        job -> create(door, named, password),
                        made -> ways.made().accept(made, door),
                        problem -> {
                            door.close();
                            refused(problem);
                        });
    }

    private Opened create(Door door, NewOffice named, char[] password) {
        try {
            return door.startup().create(named, account.login(), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void busy(String what) {
        trouble.clear();
        working.setText(what);
        next.setDisable(true);
        back.setDisable(true);
    }

    private void idle() {
        working.setText("");
        next.setDisable(false);
        back.setDisable(at == 0);
    }

    private void refused(Problem problem) {
        idle();
        trouble.show(problem);
    }
}
