package org.antou.paper.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.antou.paper.Press;
import org.antou.paper.SampleTables;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PreviewPaneTest {

    private final Press press = new Press(List.of());
    private final FxRobot robot = new FxRobot();
    private Jobs jobs;
    private PreviewWork work;

    @BeforeEach
    void open() throws TimeoutException {
        WaitForAsyncUtils.clearExceptions();
        Stage stage = FxToolkit.registerPrimaryStage();
        jobs = new Jobs(Platform::runLater);
        FxToolkit.setupFixture(() -> {
            work = new PreviewWork(jobs, new Dialogs(() -> stage), "台账");
            stage.setScene(new Scene(work.pane(), 1000, 600));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(work::close);
        jobs.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void longDocumentsDrawOnlyThePagesInSight() throws TimeoutException {
        make(200);
        int pages = work.pane().pages().pages();
        assertThat(pages).isGreaterThan(20);
        assertThat(text()).contains("第 1 页 / 共 " + pages + " 页");
        robot.interact(() -> robot.push(KeyCode.END));
        await(() -> text().contains("第 " + pages + " 页") && images() > 0 && jobs.idle());
        assertThat(images()).isLessThanOrEqualTo(4);
    }

    @Test
    void theLineBelowTellsWhichFontsWereUsed() throws TimeoutException {
        make(2);
        assertThat(labels(".fonts-line")).contains("宋体→思源黑体");
    }

    @Test
    void whatCanNotBePrintedStandsAboveThePages() throws TimeoutException {
        robot.interact(() ->
                work.make(() -> press.print(SampleTables.table(List.of(SampleTables.row(5, "笑\uD83D\uDE00", "")))
                        .without(Set.of("销号日期")))));
        await(() -> images() > 0);
        TextArea list = robot.lookup(".trouble .text-area").query();
        assertThat(list.getText()).contains("第5条 反馈问题", "\uD83D\uDE00");
    }

    @Test
    void aFileNameHoldsNothingThatWindowsRefuses() {
        assertThat(PreviewWork.fileName("关于\"一网\"/二:三?台账")).isEqualTo("关于_一网__二_三_台账.pdf");
    }

    private void make(int rows) throws TimeoutException {
        robot.interact(() -> work.make(() -> press.print(SampleTables.of(rows))));
        await(() -> images() > 0 && jobs.idle());
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int images() {
        return robot.lookup(".sheet .image-view").queryAll().size();
    }

    private String text() {
        return labels(".page-number");
    }

    private String labels(String style) {
        return robot.lookup(style).<Label>query().getText();
    }
}
