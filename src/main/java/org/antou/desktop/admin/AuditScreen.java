package org.antou.desktop.admin;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.history.Audit;
import org.antou.register.Finding;
import org.antou.register.view.Workplace;

/** 校验历史: whether the chain of the history holds from its first entry to the seal. */
public final class AuditScreen implements Screen {

    private final Workplace place;
    private final VBox verdict = new VBox();
    private final TableView<Finding> table = Tables.of("没有发现问题。");
    private final Trouble trouble = new Trouble();
    private final VBox node;

    public AuditScreen(Workplace place) {
        this.place = place;
        Tables.column(table, "发现", 50, Finding::message);
        Tables.column(table, "建议", 40, Finding::advice);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button again = Words.button("再校验一次", this::shown);
        verdict.getStyleClass().add("step-page");
        node = new VBox(
                Words.row(Words.title("校验历史"), Words.gap(), again),
                Words.hint("每条改动记录都与前一条连成链(SM3)。改动、删除、调换或截去尾部的,在这里查得出来。"),
                trouble,
                verdict,
                table);
        node.getStyleClass().add("screen");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        verdict.getChildren().setAll(Words.hint("正在校验…"));
        place.jobs().run("校验历史", job -> place.history().audit(), this::show, this::refused);
    }

    private void show(Audit audit) {
        trouble.clear();
        String words = audit.whole()
                ? "✓ 历史完整,共 " + audit.entries() + " 条。"
                : "历史有 " + audit.findings().size() + " 处不对,共 " + audit.entries() + " 条。";
        verdict.getChildren()
                .setAll(
                        Words.styled(words, audit.whole() ? "state-blue" : "state-red"),
                        Words.hint("链头:第 " + audit.head().seq() + " 条 "
                                + audit.head().digest()),
                        Words.hint("把链头抄在交接单上,以后就能核对历史有没有被人重写过。"));
        table.getItems().setAll(audit.findings());
        table.setVisible(!audit.whole());
    }

    private void refused(org.antou.problem.Problem problem) {
        verdict.getChildren().clear();
        trouble.show(problem);
    }
}
