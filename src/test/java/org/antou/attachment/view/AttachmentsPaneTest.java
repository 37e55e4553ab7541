package org.antou.attachment.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.antou.attachment.Attachment;
import org.antou.attachment.Attachments;
import org.antou.attachment.Marking;
import org.antou.register.RecordRef;
import org.antou.register.view.Workplace;
import org.antou.register.visits.view.TestWorkplaces;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Files come by paste and by drag, are marked, looked at, described and removed, over a real store and real files. */
class AttachmentsPaneTest extends ApplicationTest {

    private static final RecordRef OWNER = new RecordRef("ledger", new UUID(7, 7));

    @TempDir
    static Path folder;

    private final Store store = TestStores.memory();
    private final Workplace workplace = TestWorkplaces.over(store);
    private final Attachments attachments = new Attachments(
            store,
            workplace.history(),
            new Parameters(store, workplace.history()),
            folder.resolve("vault" + System.nanoTime()),
            workplace.clock());
    private Label source;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        AttachmentsPane pane = new AttachmentsPane(workplace, attachments);
        source = new Label("文件夹窗口");
        source.setOnDragDetected(event -> {
            Dragboard board = source.startDragAndDrop(TransferMode.COPY);
            board.setContent(files(file("甲.txt", "甲"), file("乙.txt", "乙")));
            event.consume();
        });
        Scene scene = new Scene(new VBox(source, pane.node()), 700, 600);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
        pane.show(OWNER);
    }

    @BeforeEach
    void forget() throws TimeoutException {
        WaitForAsyncUtils.clearExceptions();
        settle();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        workplace.jobs().close();
        FxToolkit.cleanupStages();
        store.close();
    }

    private static Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ClipboardContent files(Path... paths) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(paths).stream().map(Path::toFile).toList());
        return content;
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workplace.jobs()::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String text) throws TimeoutException {
        Button button = lookup(node -> node instanceof Button b && text.equals(b.getText()))
                .queryButton();
        WaitForAsyncUtils.asyncFx(button::fire);
        settle();
    }

    private void paste(Path... paths) throws TimeoutException {
        interact(() -> Clipboard.getSystemClipboard().setContent(files(paths)));
        press("粘贴");
    }

    private List<String> texts() {
        return lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private List<Attachment> there() {
        return attachments.of(OWNER);
    }

    private ListView<?> list() {
        return lookup("#attachments").queryListView();
    }

    @Test
    void several_files_dragged_in_are_asked_about_once_and_attached_together() throws TimeoutException {
        drag(source).dropTo("#attachments");
        settle();
        assertThat(texts()).anyMatch(text -> text != null && text.contains("甲.txt") && text.contains("乙.txt"));
        press("附上");
        assertThat(there()).extracting(Attachment::name).containsExactly("甲.txt", "乙.txt");
        assertThat(list().getItems()).hasSize(2);
    }

    @Test
    void files_marked_secret_are_refused_with_the_reason_and_internal_ones_are_kept() throws TimeoutException {
        paste(file("总结.txt", "总结"));
        ComboBox<Marking> marking = lookup(".combo-box").queryComboBox();
        interact(() -> marking.setValue(Marking.SECRET));
        press("附上");
        assertThat(texts()).contains("密级是“秘密”的文件不能附上。");
        assertThat(there()).isEmpty();
        interact(() -> marking.setValue(Marking.INTERNAL));
        press("附上");
        assertThat(there())
                .singleElement()
                .satisfies(a -> assertThat(a.marking()).isEqualTo(Marking.INTERNAL));
    }

    @Test
    void a_name_that_speaks_of_secrets_is_confirmed_first() throws TimeoutException {
        paste(file("保密承诺书秘密.txt", "承诺"));
        press("附上");
        assertThat(texts()).anyMatch(text -> text != null && text.contains("请先确认这些文件不是国家秘密"));
        press("取消");
        assertThat(there()).isEmpty();
    }

    @Test
    void a_text_is_read_inside_renamed_and_removed() throws TimeoutException {
        paste(file("说明.txt", "先看这一句"));
        press("附上");
        interact(() -> list().getSelectionModel().select(0));
        press("打开");
        Node shown = lookup(".viewer-text").query();
        assertThat(((TextArea) shown).getText()).contains("先看这一句");
        press("关闭(Esc)");

        interact(() -> list().getSelectionModel().clearAndSelect(0));
        press("改名、密级…");
        interact(
                () -> lookup("#attachment-name").queryAs(TextInputControl.class).setText("整改说明.txt"));
        press("保存");
        assertThat(there().get(0).name()).isEqualTo("整改说明.txt");

        interact(() -> list().getSelectionModel().clearAndSelect(0));
        press("移除…");
        assertThat(there()).as("asked first").hasSize(1);
        press("移除");
        assertThat(there()).isEmpty();
    }

    @Test
    void other_kinds_are_not_opened_but_exported_after_a_warning() throws TimeoutException {
        paste(file("表.xyz", "\u0000\u0001\u0002任意"));
        press("附上");
        interact(() -> list().getSelectionModel().select(0));
        press("打开");
        assertThat(texts()).anyMatch(text -> text != null && text.contains("程序里看不了这种文件") && text.contains("没有加密"));
        press("取消");
    }
}
