package org.antou.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.antou.task.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What a picker offers for what was typed. */
class PickerFieldTest extends ApplicationTest {

    private final Jobs jobs = new Jobs(Platform::runLater);
    private PickerField<String> picker;

    @Override
    public void start(Stage stage) {
        picker = new PickerField<>(new Names(), jobs, problem -> {
            throw problem;
        });
        stage.setScene(new Scene(picker, 600, 400));
        stage.show();
    }

    @AfterEach
    void close() throws TimeoutException {
        jobs.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void initials_find_a_person_and_never_make_one() throws TimeoutException {
        assertThat(offered("byf")).containsExactly("卜云帆");
        assertThat(offered("byx")).isEmpty();
    }

    @Test
    void a_name_that_nobody_bears_can_be_made_on_the_spot() throws TimeoutException {
        assertThat(offered("卜云")).containsExactly("卜云帆", "卜云");
        assertThat(offered("卜云帆")).containsExactly("卜云帆");
    }

    /** The lines of the list, the offer to make one included. */
    private List<String> offered(String typed) throws TimeoutException {
        interact(() -> {
            picker.field().requestFocus();
            picker.field().setText(typed);
        });
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, jobs::idle);
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(".suggestions").queryAllAs(ListView.class).stream()
                .flatMap(list -> ((List<?>) list.getItems()).stream())
                .map(line -> ((Suggestions.Entry<?>) line).text())
                .toList();
    }

    /** One person. */
    private static final class Names implements PickerSource<String> {
        @Override
        public List<String> search(String typed) {
            return "卜云帆".startsWith(typed) || "byf".equals(typed) ? List.of("卜云帆") : List.of();
        }

        @Override
        public String create(String name) {
            return name;
        }

        @Override
        public String name(String entry) {
            return entry;
        }
    }
}
