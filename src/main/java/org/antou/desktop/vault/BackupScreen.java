package org.antou.desktop.vault;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.Desk;
import org.antou.backup.Standing;
import org.antou.backup.Standing.Level;
import org.antou.desktop.admin.Screen;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.ui.Icons;

/** 备份与恢复: how the backups stand, every bundle of every place, restoring, the second places, and what restores left. */
public final class BackupScreen implements Screen {

    private final Workplace place;
    private final BundlesPart bundles;
    private final MediaPart media;
    private final OldStoresPart old;
    private final Trouble failure = new Trouble();
    private final Label here = Words.text("");
    private final Label away = Words.text("");
    private final VBox node;
    private Optional<Standing> told = Optional.empty();

    /** @param vault makes backups by hand */
    BackupScreen(Workplace place, Desk desk, Vault vault, BundlesPart.Ways ways) {
        this.place = place;
        this.bundles = new BundlesPart(place, desk, ways);
        this.media = new MediaPart(place, desk, vault);
        this.old = new OldStoresPart(place, desk);
        failure.setId("backup-failure");
        here.setId("standing-here");
        away.setId("standing-away");
        Button now = new Button("立即备份  Ctrl+B", Icons.BACKUP.node());
        now.setId("backup-now");
        now.setOnAction(event -> vault.here());
        now.setVisible(place.session().role().covers(Role.CLERK));
        Button secret = Words.button("备份包密码…", ways.password());
        secret.setId("bundle-password");
        secret.setVisible(place.session().role().covers(Role.ADMINISTRATOR));
        TabPane tabs =
                new TabPane(tab("备份包", bundles.node()), tab("第二存放处(机外备份)", media.node()), tab("换下的旧库", old.node()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node = new VBox(
                Words.row(Words.title("备份与恢复"), Words.gap(), secret, now),
                Words.row(here, away),
                failure,
                Words.hint("关闭窗口和退出登录时、打开着每小时、导入和批量改动之前,都会自动备份,并当场在内存里恢复一遍核对。备份包加密,里面有每本台账的 Excel 表和全部附件。"),
                tabs);
        node.getStyleClass().add("screen");
    }

    private static Tab tab(String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        bundles.load();
        media.load();
        old.load();
    }

    /** Why the last backup was not made; empty where it was. */
    void failed(Optional<Problem> problem) {
        problem.ifPresentOrElse(failure::show, failure::clear);
    }

    /** Something was backed up or copied: lists it where the screen is in front. */
    void reload() {
        if (node.getScene() != null) {
            shown();
        }
    }

    /** How the backups stand; where that is news, something was backed up elsewhere, as by a command. */
    void standing(Standing standing, Level level, StandingWords words) {
        say(here, words.here(standing), level == Level.NONE ? "state-red" : "state-blue");
        say(away, words.away(standing), level == Level.GOOD ? "state-blue" : "state-amber");
        boolean news = !told.equals(Optional.of(standing));
        told = Optional.of(standing);
        if (news) {
            reload();
        }
    }

    private static void say(Label label, String text, String style) {
        label.setText(text);
        label.getStyleClass().removeIf(s -> s.startsWith("state-"));
        label.getStyleClass().add(style);
    }
}
