package org.antou.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.antou.desktop.main.Practice;

/**
 * A day rehearsed when a package is built: somebody signs in to a practice office, visits every register, looks at a page
 * before printing and leaves. The classes that this needs are what the start-up cache of the package holds. Ends with
 * status 1 where a step can't be done.
 */
public final class Rehearsal {

    /** Between two steps; what a step brings up is drawn meanwhile. */
    private static final Duration STEP = Duration.seconds(2);

    /** How often a step that can't be done yet is tried. */
    private static final int TRIES = 60;

    private Rehearsal() {}

    public static void main(String[] arguments) {
        Application.launch(Day.class, arguments);
        System.exit(0);
    }

    /** The program as it is, with a clerk who needs no hands. */
    public static final class Day extends AntouWindow {

        private final Deque<BooleanSupplier> steps = new ArrayDeque<>();
        private Stage stage;
        private int tries;

        @Override
        public void start(Stage shown) {
            stage = shown;
            super.start(shown);
            steps.addAll(List.of(this::signIn, this::planTheDay));
            Timeline clock = new Timeline(new KeyFrame(STEP, event -> step()));
            clock.setCycleCount(Timeline.INDEFINITE);
            clock.play();
        }

        private void step() {
            if (steps.isEmpty() || steps.peek().getAsBoolean()) {
                steps.poll();
                tries = 0;
            } else if (++tries > TRIES) {
                System.err.println("step " + steps.size() + " before the end can't be done");
                System.exit(1);
            }
        }

        private boolean signIn() {
            if (!(find("#password") instanceof PasswordField password)) {
                return false;
            }
            password.setText(Practice.PASSWORD);
            return press("#enter");
        }

        /** Which registers there are is known once the rail stands. */
        private boolean planTheDay() {
            List<String> places = stage.getScene().getRoot().lookupAll(".rail .toggle-button").stream()
                    .map(place -> "#" + place.getId())
                    .toList();
            places.forEach(place -> steps.addAll(List.of(() -> press(place), this::chooseFirst)));
            steps.addAll(
                    List.of(() -> press("#rail-today"), () -> press("#print-today"), this::closeOthers, this::leave));
            return !places.isEmpty();
        }

        private boolean chooseFirst() {
            if (find(".table-view") instanceof TableView<?> table) {
                table.getSelectionModel().selectFirst();
            }
            return true;
        }

        private boolean closeOthers() {
            List<Window> others = Window.getWindows().stream()
                    .filter(window -> window != stage)
                    .toList();
            others.forEach(Window::hide);
            return !others.isEmpty();
        }

        private boolean leave() {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        }

        private boolean press(String selector) {
            if (find(selector) instanceof ButtonBase button && !button.isDisabled()) {
                button.fire();
                return true;
            }
            return false;
        }

        private Node find(String selector) {
            return stage.getScene().getRoot().lookup(selector);
        }
    }
}
