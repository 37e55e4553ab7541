package org.antou.desktop.main;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.antou.desktop.look.Frame;
import org.antou.ui.WindowFit;

/**
 * 锁屏: after so many minutes without a key or the mouse, in any window of ours, everything is hidden until the password is
 * given. The lock is a window of its own, because a dialog that stands open would block a lock inside the main window.
 */
final class IdleLock {

    private final Frame frame;
    private final Consumer<char[]> confirm;
    private final Runnable signOut;
    private final PauseTransition idle = new PauseTransition();
    private final EventHandler<InputEvent> touched = event -> idle.playFromStart();
    private final ListChangeListener<Window> opened = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    };
    private final String words;
    private boolean locked;

    /**
     * @param words   what the lock says, for example who is signed in
     * @param confirm checks the password; refuses with a Problem
     * @param signOut lets somebody else sign in
     */
    IdleLock(Frame frame, String words, Consumer<char[]> confirm, Runnable signOut) {
        this.frame = frame;
        this.words = words;
        this.confirm = confirm;
        this.signOut = signOut;
    }

    void start(int minutes) {
        idle.setDuration(Duration.minutes(minutes));
        idle.setOnFinished(event -> lock());
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(opened);
        idle.playFromStart();
    }

    void stop() {
        idle.stop();
        Window.getWindows().removeListener(opened);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
    }

    private void watch(Window window) {
        window.removeEventFilter(InputEvent.ANY, touched);
        window.addEventFilter(InputEvent.ANY, touched);
    }

    void lock() {
        if (locked) {
            return;
        }
        locked = true;
        idle.stop();
        List<Parent> hidden = Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null)
                .map(Scene::getRoot)
                .filter(Parent::isVisible)
                .toList();
        hidden.forEach(root -> root.setVisible(false));
        Stage cover = cover();
        cover.setOnHidden(event -> {
            hidden.forEach(root -> root.setVisible(true));
            locked = false;
            idle.playFromStart();
        });
        cover.show();
    }

    private Stage cover() {
        Stage main = frame.stage();
        Stage cover = new Stage(StageStyle.UNDECORATED);
        cover.initOwner(main);
        cover.initModality(Modality.APPLICATION_MODAL);
        cover.setTitle("案头 已锁屏");
        cover.setX(main.getX());
        cover.setY(main.getY());
        WindowFit.fixed(cover, main.getWidth(), main.getHeight());
        cover.setOnCloseRequest(event -> event.consume());
        LockPane pane = new LockPane(words, password -> unlock(cover, password), () -> leave(cover));
        cover.setScene(new Scene(pane));
        frame.look().dress(cover.getScene());
        cover.setOnShown(event -> pane.requestFocus());
        return cover;
    }

    private void unlock(Stage cover, LockPane.Attempt attempt) {
        frame.jobs()
                .run(
                        "核对口令",
                        job -> {
                            try {
                                confirm.accept(attempt.password());
                                return true;
                            } finally {
                                Arrays.fill(attempt.password(), '\0');
                            }
                        },
                        right -> cover.hide(),
                        attempt.refused());
    }

    private void leave(Stage cover) {
        cover.hide();
        signOut.run();
    }
}
