package org.antou.book.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.antou.book.BookState;
import org.antou.book.Books;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerBook;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.paper.BookCover;
import org.antou.paper.BookPaper;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.people.PeopleBook;
import org.antou.register.RecordRef;
import org.antou.register.view.Navigator;
import org.antou.register.view.Workplace;
import org.antou.settings.Drafts;
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

/** A clerk's year with the bound ledger: printed, confirmed in part, gone on with, corrected after a change. */
class BookJourneyTest extends ApplicationTest {

    private final Fixture fixture = new Fixture();
    private final Books books = new Books(
            fixture.store,
            fixture.history,
            List.of(new LedgerBook(fixture.ledger), new PeopleBook(fixture.people)),
            new Press(List.of()),
            fixture.clock);
    private final Jobs jobs = new Jobs(Platform::runLater);
    private final List<BookPaper> papers = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private BookTab tab;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Workplace place = new Workplace(
                Fixture.CLERK,
                jobs,
                new Dialogs(() -> stage),
                fixture.clock,
                fixture.history,
                new Preferences(fixture.store),
                new Drafts(fixture.store, fixture.clock),
                new Saying());
        tab = new BookTab(place, books, new Doors());
        Scene scene = new Scene((Parent) tab.node(), 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void forget() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        jobs.close();
        FxToolkit.cleanupStages();
        fixture.store.close();
    }

    @Test
    void an_empty_office_is_told_what_to_do() throws TimeoutException {
        shown();
        assertThat(texts()).contains("还没有可以印成登记簿的内容");
    }

    @Test
    void printed_confirmed_in_part_and_gone_on_with() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.forty());
        shown();
        assertThat(waiting().getItems()).hasSize(40);
        press("续打…");
        type("#book-page", "第一");
        press("预览并打印…");
        assertThat(texts()).contains("页和行请写整数,行是 1 到 6。");
        type("#book-page", "1");
        press("预览并打印…");
        assertThat(papers.get(0).pages()).hasSize(7);
        press("只打好一部分…");
        type("#book-through", "8");
        press("装订到这一页");
        assertThat(texts()).contains("请写 1 到 7 之间的整数。");
        type("#book-through", "2");
        press("装订到这一页");
        assertThat(waiting().getItems()).hasSize(28);
        assertThat(texts()).contains("已装订到第2页第6行,共 12 条。接着从第3页第1行印。");

        interact(() -> waiting().getSelectionModel().selectRange(0, 2));
        press("续打…");
        press("预览并打印…");
        assertThat(papers.get(1).pages()).singleElement().satisfies(page -> {
            assertThat(page.number()).isEqualTo(3);
            assertThat(page.lines()).hasSize(2);
        });
        press("都打好了,装订");
        press("续打…");
        assertThat(texts()).anyMatch(t -> t.startsWith("请把第 3 页那张纸放回打印机") && t.contains("已有的 2 行留空不印"));
        press("预览并打印…");
        assertThat(papers.get(2).pages().get(0).grid()).isFalse();
        press("没有打,或没打好");
        assertThat(waiting().getItems()).hasSize(26);
    }

    @Test
    void an_interrupted_printing_is_asked_about_when_the_book_is_opened_again() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        shown();
        press("续打…");
        press("预览并打印…");
        press("取消");
        shown();
        assertThat(texts()).anyMatch(t -> t.contains("续打了第1页第1行至第1页第3行。纸打好了吗?"));
        assertThat(lookup("#book-print").queryAs(Button.class).isDisabled()).isTrue();
        press("打好了,装订");
        assertThat(state().bound()).hasSize(3);
    }

    @Test
    void a_change_after_binding_is_shown_as_bound_and_now_and_corrected() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        shown();
        press("续打…");
        press("预览并打印…");
        press("都打好了,装订");
        Issue issue = fixture.ledger.all().get(1);
        fixture.ledger.save(
                Fixture.CLERK,
                LedgerColumns.ALL
                        .apply()
                        .apply(
                                issue,
                                LedgerColumns.ALL.values(issue).with(LedgerColumns.PROGRESS, Optional.of("季季有研讨"))));
        shown();
        assertThat(waiting().getItems()).isEmpty();
        interact(() -> lookup(".tab-pane")
                .queryAs(javafx.scene.control.TabPane.class)
                .getSelectionModel()
                .select(1));
        settle();
        assertThat(texts()).contains("季季有研讨");
        assertThat(lookup(".tab-label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("装订后有改动 1");
        press("续打更正行…");
        press("预览并打印…");
        press("都打好了,装订");
        assertThat(state().changed()).isEmpty();
        assertThat(String.join("", state().bound().get(3).cells()).replace("\n", ""))
                .contains("【更正第1页第2行】", "季季有研讨");
    }

    private BookState state() {
        LedgerBook source = new LedgerBook(fixture.ledger);
        return books.state(source, source.volumes().get(0), 2021, "");
    }

    private TableView<?> waiting() {
        return lookup("#book-waiting").queryAs(TableView.class);
    }

    private void shown() throws TimeoutException {
        interact(() -> tab.open(new RecordRef("book.ledger", new UUID(0, 0))));
        settle();
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    /** After a closed dialog no window has the focus here: the button itself is pressed. */
    private void press(String button) throws TimeoutException {
        String within = lookup(".dialog-pane").queryAll().isEmpty() ? ".button" : ".dialog-pane .button";
        Button found = lookup(within).queryAllAs(Button.class).stream()
                .filter(b -> b.getText() != null && b.getText().equals(button))
                .findFirst()
                .orElseThrow();
        Platform.runLater(found::fire);
        settle();
    }

    private List<String> texts() {
        return lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private void settle() throws TimeoutException {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, jobs::idle);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A preview that is closed at once. */
    private final class Doors implements BookDoors {

        @Override
        public void preview(BookPaper paper, Runnable closed) {
            papers.add(paper);
            Platform.runLater(closed);
        }

        @Override
        public void preview(BookCover cover) {
            said.add(cover.title());
        }

        @Override
        public void preview(Printout printout) {
            said.add(printout.title());
        }

        @Override
        public String unit() {
            return "某市档案馆";
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
