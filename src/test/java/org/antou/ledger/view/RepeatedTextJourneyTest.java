package org.antou.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.antou.ledger.Fixture;
import org.antou.ledger.IssueTexts;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.view.report.Papers;
import org.antou.ledger.view.report.Sheets;
import org.antou.likeness.Likenesses;
import org.antou.likeness.view.LikenessGate;
import org.antou.register.RecordRef;
import org.antou.register.view.Navigator;
import org.antou.register.view.SaveGate;
import org.antou.register.view.ShownTable;
import org.antou.register.view.Workplace;
import org.antou.settings.Drafts;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.settings.Preferences;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk copies an answer, is shown where it stands already, goes back once and keeps it the second time. */
class RepeatedTextJourneyTest extends ApplicationTest {

    private static final String TEXT = "窗口增设咨询台一个,安排两名业务骨干轮流值守,群众来办事先咨询后取号,平均等候时间由四十分钟减到十五分钟。";

    private final Fixture fixture = new Fixture();
    private final Jobs jobs = new Jobs(Platform::runLater);
    private final List<String> said = new ArrayList<>();
    private LedgerTab tab;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Issue first = fixture.ledger.all().get(0);
        fixture.ledger.save(
                Fixture.CLERK,
                LedgerColumns.ALL
                        .apply()
                        .apply(first, LedgerColumns.ALL.values(first).with(LedgerColumns.PROGRESS, Optional.of(TEXT))));
        tab = new LedgerTab(workplace(stage), fixture.services, new Doors(workplace(stage)));
        Scene scene = new Scene((Parent) tab.node(), 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
        tab.shown();
    }

    private Workplace workplace(Stage stage) {
        return new Workplace(
                Fixture.CLERK,
                jobs,
                new Dialogs(() -> stage),
                fixture.clock,
                fixture.history,
                new Preferences(fixture.store),
                new Drafts(fixture.store, fixture.clock),
                new Saying());
    }

    @BeforeEach
    void forget() throws TimeoutException {
        WaitForAsyncUtils.clearExceptions();
        settle();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        jobs.close();
        FxToolkit.cleanupStages();
        fixture.store.close();
    }

    @Test
    void a_copied_answer_is_shown_beside_the_earlier_one_and_the_clerk_decides() throws TimeoutException {
        interact(() -> lookup(".register-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .clearAndSelect(1));
        settle();
        press("编辑");
        fill("今年以来," + TEXT);

        press("保存");
        assertThat(lookup("#repeated-words").queryAs(Label.class).getText())
                .contains("第 2 条 · 整改情况")
                .contains("第 1 条 · 整改情况")
                .contains("%");
        assertThat(lookup(".common-passage").queryAllAs(Text.class))
                .hasSize(2)
                .allSatisfy(passage -> assertThat(passage.getText()).contains("安排两名业务骨干轮流值守"));
        press("回去改写");
        assertThat(progress()).doesNotContain("咨询台");
        assertThat(lookup("#field-progress").queryAs(TextInputControl.class).getText())
                .contains("咨询台");

        press("保存");
        press("照样保存");
        assertThat(progress()).isEqualTo("今年以来," + TEXT);
        assertThat(said).contains("已保存。");
    }

    @Test
    void a_text_of_ones_own_is_saved_without_a_question() throws TimeoutException {
        interact(() -> lookup(".register-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .clearAndSelect(1));
        settle();
        press("编辑");
        fill("研讨交流由每半年一次改为每月一次,班子成员轮流主讲,已开展六次。");
        press("保存");
        assertThat(progress()).startsWith("研讨交流由每半年一次");
    }

    private void fill(String text) {
        interact(() -> lookup("#field-progress").queryAs(TextInputControl.class).setText(text));
    }

    private String progress() {
        return fixture.ledger.all().get(1).progress();
    }

    /** After a closed dialog no window has the focus here: the button itself is pressed. */
    private void press(String button) throws TimeoutException {
        javafx.scene.control.Button found = lookup(".button").queryAllAs(javafx.scene.control.Button.class).stream()
                .filter(b -> b.getText() != null && b.getText().equals(button))
                .findFirst()
                .orElseThrow();
        Platform.runLater(found::fire);
        settle();
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, jobs::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class Doors implements LedgerDoors {

        @Override
        public void urge(java.util.List<java.util.UUID> issues) {
            throw new AssertionError("not in this journey");
        }

        private final SaveGate<Issue> gate;

        private Doors(Workplace workplace) {
            Likenesses likenesses = new Likenesses(
                    List.of(new IssueTexts(fixture.ledger)),
                    new Phrases(fixture.store, fixture.history),
                    new Parameters(fixture.store, fixture.history),
                    fixture.clock);
            gate = new LikenessGate<>(workplace, likenesses, IssueTexts::of);
        }

        @Override
        public void print(Inspection inspection, List<Issue> issues) {
            said.add("打印");
        }

        @Override
        public LedgerReports reports() {
            return fixture.reports;
        }

        @Override
        public Papers papers() {
            return new Sheets(said);
        }

        @Override
        public void export(ShownTable<Issue> shown) {
            said.add("导出");
        }

        @Override
        public SaveGate<Issue> beforeSaving() {
            return gate;
        }
    }

    private final class Saying implements Navigator {
        @Override
        public void open(RecordRef ref) {
            said.add("打开");
        }

        @Override
        public void help(String page) {
            said.add("帮助");
        }

        @Override
        public void status(String message) {
            said.add(message);
        }
    }
}
