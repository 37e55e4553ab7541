package org.antou.bench;

import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.antou.desktop.AntouWindow;

/** What {@link StartBench} starts in child programs: a window that says when its first picture stands, and ends. */
public final class StartProbe {

    /** Said on standard output once the window is drawn. */
    static final String SHOWN = "shown";

    private StartProbe() {}

    public static void main(String[] arguments) {
        boolean bare = arguments[0].equals("bare");
        Application.launch(bare ? Bare.class : Ours.class, arguments[arguments.length - 1]);
    }

    /** Calls back when the first picture after showing is done. */
    static void drawn(Stage stage, Consumer<Stage> then) {
        stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN,
                event -> stage.getScene().addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        stage.getScene().removePostLayoutPulseListener(this);
                        Platform.runLater(() -> then.accept(stage));
                    }
                }));
    }

    private static void tell(Stage stage) {
        System.out.println(SHOWN);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** Nothing but JavaFX. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            drawn(stage, StartProbe::tell);
            stage.setScene(new Scene(new StackPane(new Button("bare")), 1024, 600));
            stage.show();
        }
    }

    /** The program, up to its sign-in. */
    public static final class Ours extends AntouWindow {
        @Override
        public void start(Stage stage) {
            drawn(stage, StartProbe::tell);
            super.start(stage);
        }
    }
}
