package org.antou.desktop.entry;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;

/** The data folder can't be used now: another window has it open, or it can't be written. */
public final class OccupiedPane extends VBox {

    /**
     * @param again tries once more; where another window has the folder, this asks that window to the front
     * @param close ends this program
     */
    public OccupiedPane(Problem problem, Runnable again, Runnable close) {
        Trouble trouble = new Trouble();
        trouble.setId("trouble");
        trouble.show(problem);
        Gate gate = new Gate(
                32,
                Words.title("现在打不开数据"),
                trouble,
                Words.actions(Words.main("切换到该窗口(关闭本窗口)", close), Words.button("再试一次", again)));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }
}
