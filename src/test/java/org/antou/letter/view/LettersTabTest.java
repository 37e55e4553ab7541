package org.antou.letter.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.antou.attachment.Attachments;
import org.antou.attachment.Incoming;
import org.antou.letter.LetterKind;
import org.antou.letter.LetterState;
import org.antou.letter.Letters;
import org.antou.letter.NumberedLetter;
import org.antou.paper.Press;
import org.antou.register.view.Workplace;
import org.antou.register.visits.view.TestWorkplaces;
import org.antou.settings.Office;
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

/** A letter from its writing to its scan, a void number, and a paper of others, over a real store. */
class LettersTabTest extends ApplicationTest {

    @TempDir
    static Path folder;

    private final Store store = TestStores.memory();
    private final Workplace workplace = TestWorkplaces.over(store);
    private final Attachments attachments = new Attachments(
            store,
            workplace.history(),
            new Parameters(store, workplace.history()),
            folder.resolve("a" + System.nanoTime()),
            workplace.clock());
    private final Letters letters =
            new Letters(store, workplace.history(), attachments, new Press(List.of()), workplace.clock());
    private LettersTab tab;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        LetterDesk desk = new LetterDesk(
                letters, attachments, new Office(store, workplace.history()), List.of(LetterKind.GENERAL));
        tab = new LettersTab(workplace, desk, () -> stage);
        Scene scene = new Scene((Parent) tab.node(), 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
        tab.shown();
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

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workplace.jobs()::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Fires a button where it stands: a dialog that was closed leaves no window with the focus. */
    private void press(String text) throws TimeoutException {
        Button button = lookup(node -> node instanceof Button b && text.equals(b.getText()) && b.isVisible())
                .queryButton();
        WaitForAsyncUtils.asyncFx(button::fire);
        settle();
    }

    private void write(String id, String text) {
        interact(() -> lookup(id).queryAs(TextInputControl.class).setText(text));
    }

    private List<String> texts() {
        return lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private NumberedLetter written() throws TimeoutException {
        press("写函件…");
        write("#write-title", "关于报送整改材料的函");
        write("#write-to", "市委巡察办");
        write("#write-text", "一、整改情况\n材料随函报送。");
        press("编号并存档");
        press("取消");
        return letters.all().get(0);
    }

    @Test
    void a_letter_is_written_signed_and_its_scan_kept() throws TimeoutException {
        assertThat(texts()).anyMatch(text -> text.contains("还没有编过号的文书"));
        NumberedLetter letter = written();
        assertThat(letter.number()).isEqualTo("函〔2021〕1号");
        assertThat(lookup(".register-table").queryAs(TableView.class).getItems())
                .hasSize(1);
        assertThat(texts()).anyMatch(text -> text.contains("下一步:打印送签"));

        press("登记签字…");
        press("登记签字");
        assertThat(texts()).contains("请填写签字人。");
        write("#sign-by", "黄书记");
        press("登记签字");
        assertThat(letters.all().get(0).state()).isEqualTo(LetterState.SIGNED);
        assertThat(texts()).anyMatch(text -> text.contains("存扫描件…"));

        interact(() -> new LetterActions(
                        workplace,
                        new LetterDesk(letters, attachments, new Office(store, workplace.history()), List.of()),
                        new KeptPapers(workplace, letters, () -> null),
                        kept -> {})
                .keep(letters.all().get(0), List.of(Incoming.of("签字.txt", new byte[] {'a'}))));
        settle();
        assertThat(letters.all().get(0).state()).isEqualTo(LetterState.SCANNED);
    }

    @Test
    void a_void_number_needs_a_reason_and_is_passed_over() throws TimeoutException {
        written();
        press("作废…");
        press("作废");
        assertThat(texts()).contains("请写作废理由。");
        write("#void-reason", "日期打错");
        press("作废");
        assertThat(letters.all().get(0).state()).isEqualTo(LetterState.VOID);
        assertThat(texts()).contains("作废理由:日期打错");
        assertThat(letters.numbers().next(LetterKind.GENERAL, java.time.LocalDate.now(workplace.clock())))
                .isEqualTo("函〔2021〕2号");
    }

    @Test
    void a_paper_of_others_is_registered_by_its_number() throws TimeoutException {
        press("登记外来文书…");
        write("#foreign-number", "市纪告〔2021〕4号");
        write("#foreign-title", "市纪委监委 告诫书");
        write("#foreign-on", "2021");
        press("登记");
        assertThat(texts()).anyMatch(text -> text.contains("要写到日"));
        write("#foreign-on", "2021-2-1");
        press("登记");
        assertThat(letters.all())
                .singleElement()
                .satisfies(l -> assertThat(l.state()).isEqualTo(LetterState.FOREIGN));
    }
}
