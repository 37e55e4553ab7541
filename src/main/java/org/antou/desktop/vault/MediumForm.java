package org.antou.desktop.vault;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.antou.backup.medium.MediumKind;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.ui.Dialogs;

/** Which folder, what it is, and what it is called. */
final class MediumForm extends VBox {

    private final TextField folder = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<MediumKind> kind = new ComboBox<>();
    private final Trouble trouble = new Trouble();

    /** What was typed. */
    record Wanted(String name, MediumKind kind, Path folder) {}

    MediumForm(Dialogs dialogs) {
        folder.setId("medium-folder");
        folder.setPromptText("例如:E:\\ 或 /media/用户名/U盘名");
        name.setId("medium-name");
        name.setPromptText("例如:红色U盘1号(最好把这个名称也写在U盘上)");
        kind.setId("medium-kind");
        kind.getItems().setAll(MediumKind.values());
        kind.setValue(MediumKind.DRIVE);
        kind.setConverter(new Titles());
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        setPrefWidth(560);
        getStyleClass().add("step-page");
        getChildren()
                .setAll(
                        Words.field(
                                "文件夹",
                                Words.row(
                                        folder,
                                        Words.button(
                                                "选择…",
                                                () -> dialogs.folder("选择第二存放处").ifPresent(this::chosen))),
                                "选U盘本身时,会在里面建一个 antou-backup 文件夹。"),
                        Words.field("名称", name),
                        Words.field("类别", kind, "U盘、移动硬盘和网络共享算机外备份;本机另一块硬盘不算。"),
                        trouble);
    }

    private void chosen(Path path) {
        folder.setText(path.toString());
        kind.setValue(MediumKind.guess(path));
    }

    /** What was typed; empty, and said why, where it can't be used. */
    Optional<Wanted> read() {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            trouble.say("请选择文件夹,或填写完整的路径。");
        } else if (name.getText().isBlank()) {
            trouble.say("请填写名称。");
        }
        return path.filter(p -> !name.getText().isBlank()).map(p -> new Wanted(name.getText(), kind.getValue(), p));
    }

    private Optional<Path> path() {
        try {
            Path typed = Path.of(folder.getText().strip());
            return typed.isAbsolute() ? Optional.of(typed) : Optional.empty();
        } catch (InvalidPathException unspellable) {
            return Optional.empty();
        }
    }

    /** Shows the title. */
    private static final class Titles extends StringConverter<MediumKind> {
        @Override
        public String toString(MediumKind kind) {
            return kind == null ? "" : kind.title();
        }

        @Override
        public MediumKind fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }
}
