package org.antou.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A dialog is gone through with the Tab key, text areas included. Where the focus goes differs without a display. */
class TabLeavesTest extends ApplicationTest {

    private TextArea reason;

    @Override
    public void start(Stage stage) {
        reason = new TextArea("缺验收单");
        stage.setScene(new Scene(new StackPane(), 600, 400));
        stage.show();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void a_tab_is_not_written_into_the_text() {
        Dialogs dialogs = new Dialogs(() -> Window.getWindows().get(0));
        Platform.runLater(
                () -> dialogs.form("退回", new VBox(reason, new TextField()), "退回", () -> Optional.of(reason.getText())));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            reason.end();
            press(false);
            press(true);
        });
        assertThat(reason.getText()).isEqualTo("缺验收单");
    }

    private void press(boolean backwards) {
        Event.fireEvent(
                reason, new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, backwards, false, false, false));
    }
}
