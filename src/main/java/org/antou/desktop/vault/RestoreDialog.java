package org.antou.desktop.vault;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.antou.app.Comparison;
import org.antou.app.Desk;
import org.antou.app.Restoring.Prepared;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;

/** 恢复: shows first what would change, asks, prepares everything beside, and only then closes what is open. */
final class RestoreDialog {

    private final Workplace place;
    private final Desk desk;
    private final Consumer<Prepared> restored;
    private final Trouble trouble;
    private final BundleDialogs dialogs;

    RestoreDialog(Workplace place, Desk desk, Consumer<Prepared> restored, Trouble trouble) {
        this.place = place;
        this.desk = desk;
        this.restored = restored;
        this.trouble = trouble;
        this.dialogs = new BundleDialogs(place);
    }

    void compare(Path file) {
        compare(file, comparison -> dialogs.compared(file, comparison));
    }

    void ask(Path file) {
        compare(file, comparison -> ask(file, comparison));
    }

    private void compare(Path file, Consumer<Comparison> then) {
        trouble.clear();
        place.jobs().run("比较备份包", job -> desk.restoring().compare(place.session(), file), then::accept, trouble::show);
    }

    private void ask(Path file, Comparison comparison) {
        CheckBox sure = new CheckBox("我看过上面的不同,确定用备份包里的内容换下现在的内容");
        sure.setId("restore-sure");
        Trouble missing = new Trouble();
        VBox content = dialogs.differences(comparison);
        content.getChildren()
                .addAll(Words.hint("先给现在的内容做一份备份,再恢复到旁边、核对,最后才换上;现在的库另外留着。口令和恢复码不变。换好后要重新登录。"), sure, missing);
        place.dialogs()
                .form("恢复到这一份备份", content, "恢复", () -> {
                    if (sure.isSelected()) {
                        return Optional.of(file);
                    }
                    missing.say("请先勾选确认。");
                    return Optional.empty();
                })
                .ifPresent(this::prepare);
    }

    private void prepare(Path file) {
        place.jobs()
                .run(
                        "恢复",
                        job -> desk.restoring().prepare(place.session(), file, new Stoppable(job)),
                        restored,
                        trouble::show);
    }
}
