package org.antou.desktop.vault;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.antou.backup.Standing;
import org.antou.backup.Standing.Level;
import org.antou.problem.Problem;

/** What the status line says of the backups, in the colour it deserves; pressed, it opens the screen. */
final class StandingFact extends Button {

    private Optional<Problem> failure = Optional.empty();

    StandingFact(Runnable open) {
        super("正在查看备份…");
        setId("backup-fact");
        getStyleClass().addAll("flat", "small", "backup-fact");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> open.run());
    }

    /** What the last try came to; it is shown until one succeeds. */
    void failed(Optional<Problem> problem) {
        failure = problem;
    }

    void show(Standing standing, Level level, StandingWords words) {
        String here = words.here(standing);
        String away = words.away(standing);
        setText(failure.isPresent() ? "备份没有做成(点开看原因)" : here + "  " + away);
        setTooltip(new Tooltip(here + "\n" + away + "\n点开“备份与恢复”"));
        getStyleClass().removeIf(style -> style.startsWith("state-"));
        getStyleClass().add(style(level));
    }

    private String style(Level level) {
        if (failure.isPresent() || level == Level.NONE) {
            return "state-red";
        }
        return level == Level.DUE ? "state-amber" : "state-blue";
    }
}
