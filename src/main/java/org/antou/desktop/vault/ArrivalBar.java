package org.antou.desktop.vault;

import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.antou.app.CountWords;
import org.antou.backup.Media;
import org.antou.backup.Media.Present;
import org.antou.backup.Verification;
import org.antou.backup.medium.MediumKind;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.ui.Icons;

/**
 * A band that asks, each time a registered stick appears, whether to back up to it. It is no dialog: somebody may be in
 * the middle of a sentence.
 */
final class ArrivalBar extends HBox {

    private static final Duration LOOK = Duration.seconds(5);

    private final Workplace place;
    private final Media media;
    private final Runnable copied;
    private final Arrivals arrivals = new Arrivals();
    private final Timeline clock = new Timeline(new KeyFrame(LOOK, event -> look()));
    private final Label text = new Label();
    private final ProgressIndicator spinner = new ProgressIndicator();
    private final Button yes = Words.button("备份到它", this::copy);
    private final Button no = Words.button("这次不用", this::dismiss);
    private Optional<Present> asked = Optional.empty();
    private boolean working;

    /** @param copied called after a copy was made and recorded */
    ArrivalBar(Workplace place, Media media, Runnable copied) {
        this.place = place;
        this.media = media;
        this.copied = copied;
        setId("arrival-bar");
        getStyleClass().add("arrival-bar");
        text.setWrapText(true);
        text.setMinWidth(0);
        spinner.setPrefSize(16, 16);
        yes.setId("copy-to-arrived");
        yes.getStyleClass().add("accent");
        no.setId("dismiss-arrived");
        // It comes by itself: a key that was meant for something else must not press it. The menu has the same for
        // keys.
        yes.setFocusTraversable(false);
        no.setFocusTraversable(false);
        yes.setMinWidth(USE_PREF_SIZE);
        no.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(Icons.BACKUP.node(), text, spinner, Words.gap(), yes, no);
        managedProperty().bind(visibleProperty());
        spinner.managedProperty().bind(spinner.visibleProperty());
        yes.managedProperty().bind(yes.visibleProperty());
        setVisible(false);
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        clock.play();
        look();
    }

    void stop() {
        clock.stop();
    }

    /** Looks which media are there; cheap: some folders and files of a few bytes. */
    void look() {
        if (!working) {
            place.jobs().run("查看第二存放处", job -> media.present(), this::seen, problem -> {});
        }
    }

    private void seen(java.util.List<Present> now) {
        arrivals.among(now).stream()
                .filter(present -> present.medium().kind() == MediumKind.DRIVE)
                .findFirst()
                .ifPresent(this::ask);
        boolean gone =
                asked.filter(present -> !arrivals.here(present.medium().id())).isPresent();
        if (gone && !working) {
            dismiss();
        }
    }

    private void ask(Present present) {
        asked = Optional.of(present);
        say("“" + present.medium().name() + "”已插上。现在备份到它吗?", true, "这次不用");
    }

    private void copy() {
        asked.ifPresent(present -> {
            working = true;
            say("正在备份到“" + present.medium().name() + "”并核对,请不要拔出…", false, "");
            UUID id = present.medium().id();
            place.jobs()
                    .run(
                            "备份到“" + present.medium().name() + "”",
                            job -> media.copy(place.session(), id, (done, total) -> job.progress(done, total)),
                            this::done,
                            this::failed);
        });
    }

    private void done(Verification made) {
        working = false;
        String counts = made.manifest()
                .map(m -> CountWords.registers(m.contents().counts()))
                .orElse("");
        say("已备份到“" + name() + "”,已验证: " + counts + "。请用系统的“安全弹出”后再拔。", false, "知道了");
        copied.run();
    }

    private void failed(Problem problem) {
        working = false;
        dismiss();
        place.dialogs().problem(problem);
    }

    private String name() {
        return asked.map(present -> present.medium().name()).orElse("");
    }

    private void say(String words, boolean question, String close) {
        text.setText(words);
        spinner.setVisible(working);
        yes.setVisible(question);
        no.setText(close);
        no.setVisible(!close.isEmpty());
        setVisible(true);
    }

    private void dismiss() {
        asked = Optional.empty();
        setVisible(false);
    }
}
