package org.antou.desktop.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Words;
import org.antou.ui.Dialogs;

/** Where the data stands: one folder outside the program's, which the clerk may change. */
final class FolderStep implements Step {

    private final TextField path = new TextField();
    private final Button practice;
    private final VBox page;

    /** @param ways what the buttons for another beginning lead to */
    FolderStep(Path suggested, Dialogs dialogs, FirstRun.Ways ways) {
        this.practice = Words.button("先看练习办公室(数据都是编造的)", ways.practice());
        Button restore = Words.button("从备份恢复(换电脑、重装系统)…", ways.restore());
        restore.setId("restore");
        restore.getStyleClass().add("flat");
        path.setId("folder");
        path.setText(suggested.toString());
        HBox.setHgrow(path, Priority.ALWAYS);
        Button change = Words.button(
                "更改…", () -> dialogs.folder("选择数据文件夹").ifPresent(chosen -> path.setText(chosen.toString())));
        this.practice.setId("practice");
        this.practice.getStyleClass().add("flat");
        Label what = Words.text("案头把全部数据加密存放在这台电脑的一个文件夹里,不联网。请选本机硬盘上的位置,不要选网络盘或同步盘。");
        page = new VBox(
                Words.title("数据放在哪里"),
                what,
                Words.field("数据文件夹", Words.row(path, change), "没有特别要求时,用这个默认位置即可。"),
                Words.row(Words.hint("想先试一试?"), this.practice),
                Words.row(Words.hint("以前用过案头?"), restore));
        page.getStyleClass().add("step-page");
    }

    @Override
    public String name() {
        return "数据文件夹";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        path.requestFocus();
        path.end();
    }

    @Override
    public Optional<String> mistake() {
        return folder().isPresent() ? Optional.empty() : Optional.of("请填写完整的文件夹路径,或点“更改”选择。");
    }

    Optional<Path> folder() {
        try {
            Path typed = Path.of(path.getText().strip());
            return typed.isAbsolute() ? Optional.of(typed) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
