package org.antou.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.antou.desktop.AntouWindow;

/** Signs in by itself and says how long it took until the ledger's rows stand in the table. */
public final class LedgerProbe {

    /** Told before the milliseconds. */
    static final String USABLE = "usable ";

    /** What a person needs to type a password, in which classes are loaded. */
    private static final long TYPING = 4_000_000_000L;

    private LedgerProbe() {}

    public static void main(String[] arguments) {
        Application.launch(Ours.class, arguments);
    }

    /** The program with somebody who is always at hand. */
    public static final class Ours extends AntouWindow {
        @Override
        public void start(Stage stage) {
            super.start(stage);
            new Clerk(stage).start();
        }
    }

    private static final class Clerk extends AnimationTimer {

        private final Stage stage;
        private final long begun = System.nanoTime();
        private long pressed;

        Clerk(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            Parent root = stage.getScene().getRoot();
            if (pressed == 0 && System.nanoTime() - begun > TYPING) {
                ((PasswordField) root.lookup("#password")).setText(StartBench.PASSWORD);
                pressed = System.nanoTime();
                ((Button) root.lookup("#enter")).fire();
            } else if (root.lookup("#rail-ledger") instanceof ToggleButton ledger) {
                look(root, ledger);
            }
        }

        private void look(Parent root, ToggleButton ledger) {
            if (!ledger.isSelected()) {
                ledger.fire();
            } else if (root.lookup(".table-view") instanceof TableView<?> table
                    && table.getItems().size() == StartBench.ISSUES) {
                System.out.println(USABLE + (System.nanoTime() - pressed) / 1_000_000);
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
