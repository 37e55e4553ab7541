package org.antou.register.visits.view;

import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.antou.register.view.Workplace;
import org.antou.register.visits.SampleVisits;
import org.antou.register.visits.Visits;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.ui.InputMethodGuard;
import org.antou.ui.Styles;
import org.antou.ui.TabLeaves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A window with the views of the visits over a real store. Focus is not asserted: it differs without a display. */
abstract class ViewTest extends ApplicationTest {

    final Store store = TestStores.memory();
    final Workplace workplace = TestWorkplaces.over(store);
    final Visits visits = new Visits(store, workplace.history());
    final StackPane root = new StackPane();

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        visits.saveAll(workplace.session(), SampleVisits.some(60));
        Scene scene = new Scene(root, 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        TabLeaves.install(scene);
        InputMethodGuard.install(scene, workplace.navigator()::status);
        stage.setScene(scene);
        stage.show();
        build();
    }

    /** Puts what is tested into the window. */
    abstract void build();

    @BeforeEach
    void forget() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        workplace.jobs().close();
        FxToolkit.cleanupStages();
        store.close();
    }

    /** Until every job has been told. */
    final void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workplace.jobs()::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void onWindow(Runnable task) throws TimeoutException {
        interact(task);
        settle();
    }
}
