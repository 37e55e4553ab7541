package org.antou.desktop.look;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.antou.ui.InputMethodGuard;
import org.antou.ui.TabLeaves;
import org.antou.ui.WindowFit;

/** The one stage, and what every scene on it shares: looks, jobs, dialogs, clock. */
public final class Frame {

    private final Stage stage;
    private final WindowFile file;
    private final Look look;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Clock clock;
    private Consumer<String> hints = hint -> {};

    /** @param folder where this computer remembers the window's place */
    public Frame(Stage stage, Path folder, Clock clock) {
        this.stage = stage;
        this.clock = clock;
        this.file = new WindowFile(folder);
        this.look = new Look(file.size());
        this.jobs = new Jobs(Platform::runLater);
        this.dialogs = new Dialogs(() -> stage);
        stage.setTitle("案头");
        stage.setScene(new Scene(new Region()));
        look.dressForEntry(stage.getScene());
        whenDrawn(this::finish);
        TabLeaves.install(stage.getScene());
        InputMethodGuard.install(stage.getScene(), hint -> hints.accept(hint));
    }

    /** What the first picture can do without. */
    private void finish() {
        look.dress(stage.getScene());
        stage.getIcons().setAll(look.icons());
    }

    /** Runs something once the window's first picture stands: what is slow must not hold that up. */
    public void whenDrawn(Runnable then) {
        if (stage.isShowing()) {
            then.run();
        } else {
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, new Once(stage.getScene(), then));
        }
    }

    public Stage stage() {
        return stage;
    }

    public Look look() {
        return look;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Shows another scene on the same stage. */
    public void show(Parent root) {
        stage.getScene().setRoot(root);
    }

    /** What the window's title says beside the program's name. */
    public void title(String place) {
        stage.setTitle(place.isEmpty() ? "案头" : place + " — 案头");
    }

    /** Where hints about half-typed Chinese are told. */
    public void hints(Consumer<String> told) {
        hints = told;
    }

    /** Puts the stage where it stood last time and shows it; {@link WindowFit} holds against GTK what is not maximized. */
    public void open() {
        WindowPlace place = file.place()
                .orElseGet(() -> WindowPlace.on(Screen.getPrimary().getVisualBounds()))
                .clampedTo(Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .toList());
        stage.setX(place.x());
        stage.setY(place.y());
        if (place.maximized()) {
            // GTK gives a window whose dialog stands open the size it had before it was maximized.
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(true);
        } else {
            WindowFit.fixed(stage, place.width(), place.height());
        }
        stage.show();
    }

    /** Brings the window to the front, as when a second start asks for it. */
    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    public void resize(FontSize size) {
        look.resize(size, stage.getScene());
        file.save(size);
    }

    /** Remembers the place for the next start. A maximized window keeps the place it had before. */
    public void remember() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        WindowPlace before = file.place().orElseGet(() -> WindowPlace.on(screen));
        WindowPlace now =
                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        file.save(now.toRemember(before, screen));
    }
}
