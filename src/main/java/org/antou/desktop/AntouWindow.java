package org.antou.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.antou.app.AppPaths;
import org.antou.desktop.entry.OccupiedPane;
import org.antou.desktop.look.Frame;
import org.antou.problem.Problem;

/** The program with its window. The data folder may be named with {@code --store=DIR}. Open to extension for whoever measures its start. */
public class AntouWindow extends Application {

    /** How often the window looks whether a second start asked for it. */
    private static final Duration ASKED = Duration.seconds(1);

    @Override
    public void start(Stage stage) {
        AppPaths paths = AppPaths.ofThisMachine();
        Frame frame = new Frame(stage, paths.standardFolder(), Clock.systemDefaultZone());
        try {
            begin(new Shift(frame, paths, named().orElseGet(paths::dataFolder)), stage);
        } catch (Problem problem) {
            frame.show(new OccupiedPane(problem, () -> start(stage), Platform::exit));
        }
        frame.open();
    }

    private static void begin(Shift shift, Stage stage) {
        stage.setOnCloseRequest(event -> {
            event.consume();
            shift.close();
        });
        shift.begin();
        Timeline asked = new Timeline(new KeyFrame(ASKED, event -> shift.answer()));
        asked.setCycleCount(Timeline.INDEFINITE);
        asked.play();
    }

    private Optional<Path> named() {
        return Optional.ofNullable(getParameters().getNamed().get("store")).map(Path::of);
    }
}
