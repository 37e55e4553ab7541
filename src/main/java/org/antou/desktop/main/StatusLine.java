package org.antou.desktop.main;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.antou.desktop.look.Words;
import org.antou.task.Job;
import org.antou.task.Jobs;

/** The line at the bottom: what was just done, what is being done and how far it is, who works here and where. */
final class StatusLine extends HBox {

    private static final Duration MESSAGE = Duration.seconds(12);

    private final Jobs jobs;
    private final Label message = new Label();
    private final ProgressIndicator spinner = new ProgressIndicator();
    private final Label job = new Label();
    private final Button stop = Words.button("取消", this::cancel);
    private final PauseTransition fade = new PauseTransition(MESSAGE);

    /** @param facts who works here, where the data is; the last of them gives way where there is little room */
    StatusLine(Jobs jobs, List<String> facts) {
        this.jobs = jobs;
        getStyleClass().add("status-line");
        message.getStyleClass().add("status-message");
        message.setId("status");
        message.setMinWidth(0);
        spinner.setPrefSize(14, 14);
        stop.getStyleClass().addAll("flat", "small");
        fade.setOnFinished(event -> message.setText(""));
        getChildren().setAll(message, Words.gap(), spinner, job, stop);
        facts.forEach(fact -> getChildren().add(fixed(fact)));
        ((Label) getChildren().get(getChildren().size() - 1)).setMinWidth(0);
        jobs.watch(this::show);
        show();
    }

    private static Label fixed(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** One more fact, which can be pressed. */
    void add(Node fact) {
        getChildren().add(fact);
    }

    void say(String text) {
        message.setText(text);
        fade.playFromStart();
    }

    private void show() {
        List<Job> running = jobs.running();
        boolean any = !running.isEmpty();
        boolean slow = running.stream().anyMatch(j -> j.stage() == Job.Stage.LONG);
        job.setText(any ? text(running.get(0), slow) : "");
        visible(spinner, any);
        visible(job, any);
        visible(stop, slow);
    }

    private static String text(Job job, boolean slow) {
        String count = job.total() > 0 ? " " + job.done() + "/" + job.total() : job.done() > 0 ? " " + job.done() : "";
        return job.title() + (slow ? count : "") + "…";
    }

    private static void visible(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void cancel() {
        jobs.running().stream().findFirst().ifPresent(Job::cancel);
    }
}
