package org.antou.desktop.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.antou.register.view.Workplace;
import org.antou.register.visits.view.TestWorkplaces;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Bringing a year in from a file of an old office PC, and what is said where there is none. */
class HolidaysScreenTest extends ApplicationTest {

    @TempDir
    static Path folder;

    private final Store store = TestStores.memory();
    private final Workplace workplace = administrator(TestWorkplaces.over(store));
    private final Holidays holidays = new Holidays(store, workplace.history());
    private HolidaysScreen screen;

    @Override
    public void start(Stage stage) {
        screen = new HolidaysScreen(workplace, holidays);
        stage.setScene(new Scene(new StackPane(screen.node()), 1200, 700));
        stage.show();
        screen.shown();
    }

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

    @Test
    void a_missing_year_is_said_until_its_file_is_brought_in() throws Exception {
        settle();
        interact(() -> lookup("#trial-from").queryAs(TextField.class).setText("2027-4-30"));
        assertThat(result()).contains("2027年的节假日安排还没有录入");

        Path file = file("2027.csv", "年份,2027\r\n依据,试行通知\r\n2027-05-01至2027-05-05,休,劳动节\r\n2027-05-08,班,劳动节\r\n");
        interact(() -> screen.importing().preview(file));
        waitFor("#holiday-preview");
        assertThat(lookup("#holiday-preview").queryAs(TableView.class).getItems())
                .hasSize(6);
        interact(() -> press("录入"));
        settle();

        assertThat(holidays.calendar().knows(2027)).isTrue();
        assertThat(result()).contains("2027-05-18").doesNotContain("还没有录入");
    }

    @Test
    void a_bad_file_is_refused_line_by_line() throws Exception {
        settle();
        Path file = file("bad.txt", "年份,2027\n2027-02-30,休,春节\n2027-02-15,班,春节\n");
        interact(() -> screen.importing().preview(file));
        waitFor("#holiday-faults");
        assertThat(lookup("#holiday-faults").queryAs(TableView.class).getItems())
                .hasSize(2);
        interact(() -> press("关闭"));
        settle();
        assertThat(holidays.calendar().knows(2027)).isFalse();
    }

    private void press(String text) {
        lookup(".button").queryAllAs(javafx.scene.control.Button.class).stream()
                .filter(b -> b.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private void waitFor(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup(id).tryQuery().isPresent());
    }

    private String result() {
        return lookup("#trial-result").queryAs(Labeled.class).getText();
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workplace.jobs()::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("GBK")));
    }

    private static Workplace administrator(Workplace place) {
        return new Workplace(
                new Session(UUID.randomUUID(), "陈管理", Role.ADMINISTRATOR),
                place.jobs(),
                place.dialogs(),
                place.clock(),
                place.history(),
                place.preferences(),
                place.drafts(),
                place.navigator());
    }
}
