package org.antou.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.antou.problem.Problem;

/** Every question and message to the clerk that stands in a window of its own. Call it on the window's thread. */
public final class Dialogs {

    private final Supplier<Window> owner;

    /** @param owner the window that dialogs belong to at the moment */
    public Dialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    /** Asks before something is done; {@code action} is what the button says, for example "删除这条措施". */
    public boolean confirm(String title, String text, String action) {
        ButtonType yes = new ButtonType(action, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = frame(title, Messages.text(text), yes, cancel("取消"));
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    /** As {@link #confirm}, for what can't be taken back: Enter goes back too. */
    public boolean confirmFinal(String title, String text, String action) {
        ButtonType yes = new ButtonType(action, ButtonData.OK_DONE);
        ButtonType no = cancel("取消");
        Dialog<ButtonType> dialog = frame(title, Messages.text(text), yes, no);
        button(dialog, yes).setDefaultButton(false);
        button(dialog, no).setDefaultButton(true);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    private static Button button(Dialog<?> dialog, ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    /**
     * Shows something and asks whether to go on; Escape goes back.
     *
     * @param action what the button says that goes on
     * @param back   what the other says
     */
    public boolean decide(String title, Node content, String action, String back) {
        ButtonType yes = new ButtonType(action, ButtonData.OK_DONE);
        return frame(title, content, yes, cancel(back))
                .showAndWait()
                .filter(yes::equals)
                .isPresent();
    }

    /** Asks which of several ways to go; empty where the clerk goes none of them. */
    public Optional<String> choose(String title, String text, String... actions) {
        ButtonType[] ways = Stream.concat(
                        Stream.of(actions).map(a -> new ButtonType(a, ButtonData.OTHER)), Stream.of(cancel("取消")))
                .toArray(ButtonType[]::new);
        return frame(title, Messages.text(text), ways)
                .showAndWait()
                .filter(b -> b.getButtonData() == ButtonData.OTHER)
                .map(ButtonType::getText);
    }

    /** Tells what went wrong, what is safe and what to do; a mistake of ours with its short code. */
    public void problem(Problem problem) {
        Node content = problem instanceof Problem.Expected expected
                ? Messages.expected(expected)
                : Messages.bug((Problem.Bug) problem);
        String title = problem instanceof Problem.Expected ? "没有办成" : "程序出错了";
        frame(title, content, cancel("知道了")).showAndWait();
    }

    /** Tells something that needs no decision. */
    public void info(String title, String text) {
        frame(title, Messages.text(text), cancel("知道了")).showAndWait();
    }

    /**
     * A small form in a window of its own. The dialog stays open while {@code result} is empty.
     *
     * @param action what the button says
     * @param result reads the form when the button is pressed
     */
    public <T> Optional<T> form(String title, Node content, String action, Supplier<Optional<T>> result) {
        ButtonType save = new ButtonType(action, ButtonData.OK_DONE);
        return new FormDialog<>(frame(title, content, save, cancel("取消")), save, result).show();
    }

    /** Shows something to look at, with one button to close it. */
    public void show(String title, Node content) {
        frame(title, content, cancel("关闭")).showAndWait();
    }

    public Optional<Path> openFile(String title, FileKind... kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner.get()))
                .map(File::toPath);
    }

    /** Asks for files, several at once; empty where none was chosen. */
    public List<Path> openFiles(String title, FileKind... kinds) {
        List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    /** Asks for a folder. */
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private static FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.title(), kind.patterns()));
        }
        return chooser;
    }

    private Dialog<ButtonType> frame(String title, Node content, ButtonType... buttons) {
        return DialogFrame.of(owner.get(), title, content, buttons);
    }

    private static ButtonType cancel(String text) {
        return new ButtonType(text, ButtonData.CANCEL_CLOSE);
    }
}
