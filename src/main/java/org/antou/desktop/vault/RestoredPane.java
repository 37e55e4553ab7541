package org.antou.desktop.vault;

import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.CountWords;
import org.antou.app.Restoring.Prepared;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Words;

/** The restored store stands in its place: what it holds, where the old one is, and on to the sign-in. */
public final class RestoredPane extends VBox {

    private final Button go;

    public RestoredPane(Prepared prepared, ZoneId zone, Runnable signIn) {
        go = Words.main("去登录", signIn);
        go.setId("after-restore");
        Gate gate = new Gate(
                34,
                Words.title("已恢复"),
                Words.text("现在的数据是备份包写入时(" + Days.minute(prepared.manifest().at(), zone) + ")的内容:"
                        + CountWords.of(prepared.manifest().contents().counts()) + "。"),
                Words.text("请用您现在的口令登录。那时还没有的账户要由管理员重新建立。"),
                Words.hint("恢复前的库另外留着:" + prepared.kept() + "。确认不再需要之前,请不要删。恢复前的内容也有一份备份包,可以再换回来。"),
                Words.actions(go));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }

    @Override
    public void requestFocus() {
        go.requestFocus();
    }
}
