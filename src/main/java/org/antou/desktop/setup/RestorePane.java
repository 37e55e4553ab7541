package org.antou.desktop.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.AppPaths;
import org.antou.app.CountWords;
import org.antou.app.Moving;
import org.antou.app.Opened;
import org.antou.app.check.FolderChecks;
import org.antou.backup.Parcel;
import org.antou.backup.bundle.BundlePassword;
import org.antou.desktop.entry.Door;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Frame;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.NewPassword;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.security.PasswordPolicy;
import org.antou.ui.FileKind;

/** 换机: first which bundle and where to, then who of it gets the new password. */
public final class RestorePane extends VBox {

    private final Frame frame;
    private final Ways ways;
    private final TextField bundle = new TextField();
    private final TextField secret = new TextField();
    private final TextField folder = new TextField();
    private final ComboBox<String> login = new ComboBox<>();
    private final NewPassword password = new NewPassword(PasswordPolicy.DEFAULT);
    private final Trouble trouble = new Trouble();
    private final Label working = Words.hint("");
    private final Button open = Words.main("打开备份包", this::look);
    private final Button restore = Words.main("恢复", this::restore);
    private final Button back = Words.button("上一步", this::ask);
    private final Gate gate = new Gate(36);
    private volatile List<Problem.Expected> weak = List.of();

    /**
     * Where it leads.
     *
     * @param restored gets the store that was made, and the door that holds its folder
     */
    public record Ways(BiConsumer<Opened, Door> restored, Runnable back) {}

    /** @param suggested where the data will stand */
    public RestorePane(Frame frame, Path suggested, Ways ways) {
        this.frame = frame;
        this.ways = ways;
        bundle.setId("bundle");
        bundle.setPromptText("antou-…….zip");
        secret.setId("bundle-secret");
        secret.setPromptText("xxxxx-xxxxx-xxxxx-xxxxx-xxxxx");
        folder.setId("folder");
        folder.setText(suggested.toString());
        login.setId("login");
        login.setMaxWidth(Double.MAX_VALUE);
        open.setId("open-bundle");
        restore.setId("restore-here");
        trouble.setId("trouble");
        HBox.setHgrow(bundle, Priority.ALWAYS);
        HBox.setHgrow(folder, Priority.ALWAYS);
        ask();
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }

    @Override
    public void requestFocus() {
        bundle.requestFocus();
    }

    private void ask() {
        gate.card(
                Words.title("从备份恢复"),
                Words.text("把备份包里的数据恢复到这台电脑,不论原来是什么系统。附件在包旁边 attachments 文件夹里的,请让它和备份包在同一个文件夹。"),
                Words.field(
                        "备份包",
                        Words.row(
                                bundle,
                                Words.button(
                                        "选择…",
                                        () -> frame.dialogs()
                                                .openFile("选择备份包", FileKind.of("案头备份包", "*.zip"))
                                                .ifPresent(file -> bundle.setText(file.toString()))))),
                Words.field("备份包密码", secret, "印在恢复码的打印件上,25个字符;大小写、空格和横线不影响。"),
                Words.field(
                        "数据文件夹",
                        Words.row(
                                folder,
                                Words.button(
                                        "更改…",
                                        () -> frame.dialogs()
                                                .folder("选择数据文件夹")
                                                .ifPresent(chosen -> folder.setText(chosen.toString()))))),
                trouble,
                Words.actions(open, Words.button("返回", ways.back()), working));
    }

    private void look() {
        trouble.clear();
        try {
            Parcel parcel = parcel();
            Path target = path(folder, "数据文件夹");
            busy(open, "正在打开备份包…");
            frame.jobs()
                    .run(
                            "打开备份包",
                            job -> {
                                weak = new FolderChecks(AppPaths.ofThisMachine()).require(target);
                                return Moving.look(parcel);
                            },
                            this::looked,
                            problem -> refused(open, problem));
        } catch (Problem.Expected mistake) {
            trouble.show(mistake);
        }
    }

    private Parcel parcel() {
        return new Parcel(path(bundle, "备份包"), BundlePassword.require(secret.getText()));
    }

    private static Path path(TextField field, String what) {
        try {
            Path typed = Path.of(field.getText().strip());
            if (typed.isAbsolute()) {
                return typed;
            }
        } catch (InvalidPathException unspellable) {
            throw incomplete(what, unspellable);
        }
        throw incomplete(what, new IllegalArgumentException("not absolute"));
    }

    private static Problem.Expected incomplete(String what, Exception why) {
        return new Problem.Expected("请选择“" + what + "”,或填写完整的路径。", "没有改动任何内容。", "", why);
    }

    private void looked(Moving.Looked found) {
        idle(open);
        login.getItems().setAll(found.administrators());
        found.administrators().stream().findFirst().ifPresent(login::setValue);
        String when = Days.minute(found.manifest().at(), frame.clock().getZone());
        gate.card(
                Words.title("从备份恢复"),
                Words.text(found.unit() + ",备份包写于 " + when + ",内容:"
                        + CountWords.of(found.manifest().contents().counts()) + "。"),
                Words.text("恢复到:" + folder.getText().strip()),
                warnings(),
                Words.field("哪一个管理员", login, "只有他有新口令;其他账户恢复后没有口令,由他重设。"),
                password,
                trouble,
                Words.actions(restore, back, working));
        password.requestFocus();
    }

    private VBox warnings() {
        VBox lines = new VBox();
        weak.forEach(
                warning -> lines.getChildren().add(Words.styled(warning.what() + warning.advice(), "state-amber")));
        return lines;
    }

    private void restore() {
        Optional<String> mistake = login.getValue() == null ? Optional.of("请选择管理员。") : password.mistake();
        if (mistake.isPresent()) {
            trouble.say(mistake.get());
            return;
        }
        Parcel parcel = parcel();
        Door door = new Door(path(folder, "数据文件夹"), frame.clock());
        Optional<String> who = Optional.of(login.getValue());
        char[] fresh = password.read();
        busy(restore, "正在核对并恢复,请稍候…");
        frame.jobs()
                .run(
                        "恢复",
                        job -> restore(door, parcel, who, fresh),
                        opened -> ways.restored().accept(opened, door),
                        problem -> {
                            door.close();
                            refused(restore, problem);
                        });
    }

    private static Opened restore(Door door, Parcel parcel, Optional<String> who, char[] fresh) {
        try {
            return Moving.restore(door.startup(), parcel, who, fresh);
        } finally {
            Arrays.fill(fresh, '\0');
        }
    }

    private void busy(Button button, String what) {
        trouble.clear();
        working.setText(what);
        button.setDisable(true);
        back.setDisable(true);
    }

    private void idle(Button button) {
        working.setText("");
        button.setDisable(false);
        back.setDisable(false);
    }

    private void refused(Button button, Problem problem) {
        idle(button);
        trouble.show(problem);
    }
}
