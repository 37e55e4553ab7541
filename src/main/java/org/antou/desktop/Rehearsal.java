package org.antou.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.antou.desktop.main.Practice;

/**
 * A day rehearsed when a package is built: somebody signs in to a practice office, visits every register, looks at a page
 * before printing and leaves. The classes that this needs are what the start-up cache of the package holds.
 */
public final class Rehearsal {

    private static final Duration STEP = Duration.seconds(2);

    private Rehearsal() {}

    public static void main(String[] arguments) {
        Application.launch(Day.class, arguments);
        System.exit(0);
    }

    /** The program as it is, with a clerk who needs no hands. */
    public static final class Day extends AntouWindow {
        @Override
        public void start(Stage stage) {
            super.start(stage);
            Deque<Runnable> steps = new ArrayDeque<>(List.of(() -> {}, () -> signIn(stage), () -> {}, () -> {}));
            Timeline clock = new Timeline(new KeyFrame(STEP, event -> step(stage, steps)));
            clock.setCycleCount(Timeline.INDEFINITE);
            clock.play();
        }

        /** What there is to do after the sign-in is known only when the rail stands. */
        private static void step(Stage stage, Deque<Runnable> steps) {
            steps.pop().run();
            if (steps.isEmpty()) {
                root(stage).lookupAll(".rail .toggle-button").forEach(place -> {
                    steps.add(((ToggleButton) place)::fire);
                    steps.add(() -> chooseFirst(stage));
                });
                steps.add(() -> ((ToggleButton) root(stage).lookup("#rail-today")).fire());
                steps.add(() -> preview(stage));
                steps.add(() -> {});
                steps.add(() -> others(stage).forEach(Window::hide));
                steps.add(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
                for (int i = 0; i < 30; i++) {
                    steps.add(() -> {});
                }
            }
        }

        private static Parent root(Stage stage) {
            return stage.getScene().getRoot();
        }

        private static void signIn(Stage stage) {
            ((PasswordField) root(stage).lookup("#password")).setText(Practice.PASSWORD);
            ((Button) root(stage).lookup("#enter")).fire();
        }

        private static void chooseFirst(Stage stage) {
            if (root(stage).lookup(".table-view") instanceof TableView<?> table) {
                table.getSelectionModel().selectFirst();
            }
        }

        private static void preview(Stage stage) {
            ((Button) root(stage).lookup("#print-today")).fire();
        }

        private static List<Window> others(Stage stage) {
            return Window.getWindows().stream()
                    .filter(window -> window != stage)
                    .toList();
        }
    }
}
