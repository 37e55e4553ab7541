package org.antou.desktop.vault;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.CountWords;
import org.antou.app.Desk;
import org.antou.app.Restoring.Prepared;
import org.antou.backup.Listed;
import org.antou.backup.Verification;
import org.antou.backup.place.Place;
import org.antou.desktop.admin.Tables;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.security.Role;

/** The bundles of one place: look inside, verify, compare with now, restore. */
final class BundlesPart {

    private final Workplace place;
    private final Desk desk;
    private final PlaceChoice choice;
    private final RestoreDialog restore;
    private final BundleDialogs dialogs;
    private final TableView<Listed> table = Tables.of("这里还没有备份包。");
    private final Map<Path, Verification> verified = new HashMap<>();
    private final Trouble trouble = new Trouble();
    private final VBox node;

    /**
     * Ways from the screen to what the whole window must do.
     *
     * @param restored the desk is to be closed and this store to take its place
     * @param password shows the bundle password, after the account's own was given
     */
    record Ways(Consumer<Prepared> restored, Runnable password) {}

    BundlesPart(Workplace place, Desk desk, Ways ways) {
        this.place = place;
        this.desk = desk;
        this.choice = new PlaceChoice(place, desk, this::load);
        this.restore = new RestoreDialog(place, desk, ways.restored(), trouble);
        this.dialogs = new BundleDialogs(place);
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(
                Words.row(choice.node(), Words.gap(), Words.button("刷新", this::load)), trouble, table, actions());
        node.getStyleClass().add("vault-part");
    }

    private void columns() {
        table.setId("bundles");
        Tables.column(
                table,
                "时间",
                14,
                row -> row.manifest()
                        .map(m -> Days.minute(m.at(), place.clock().getZone()))
                        .orElseGet(() -> row.kept().name().at().toString().replace('T', ' ')));
        Tables.column(
                table,
                "缘由",
                12,
                row -> row.kept().name().reason().title() + (row.kept().name().doubtful() ? "(内容变少)" : ""));
        Tables.column(
                table,
                "内容",
                32,
                row -> row.manifest()
                        .map(m -> CountWords.of(m.contents().counts()))
                        .orElse("用本单位的备份包密码读不出"));
        Tables.column(table, "核对", 10, this::checked);
        Tables.column(table, "大小", 8, row -> Sizes.of(row.kept().size()));
        Tables.column(table, "留存", 10, row -> row.generation().isEmpty() ? "下次备份后清理" : row.generation());
    }

    /** Only what was verified when it was written has the name of a bundle. */
    private String checked(Listed row) {
        return Optional.ofNullable(verified.get(row.kept().file()))
                .map(v -> v.good() ? "刚核对:完好" : "刚核对:有问题")
                .orElse(row.manifest().isPresent() ? "写入时已核对" : "读不出");
    }

    private HBox actions() {
        boolean clerk = place.session().role().covers(Role.CLERK);
        return Words.actions(
                button("verify-bundle", "核对", clerk, this::verify),
                button("look-inside", "看内容…", clerk, this::look),
                button(
                        "compare-bundle",
                        "与现在比较…",
                        clerk,
                        chosen -> restore.compare(chosen.kept().file())),
                Words.gap(),
                button(
                        "restore-bundle",
                        "恢复到这一份…",
                        place.session().role().covers(Role.ADMINISTRATOR),
                        chosen -> restore.ask(chosen.kept().file())));
    }

    private Button button(String id, String text, boolean allowed, Consumer<Listed> action) {
        Button button = Words.button(text, () -> chosen().ifPresent(action));
        button.setId(id);
        button.setVisible(allowed);
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Optional<Listed> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    Node node() {
        return node;
    }

    void load() {
        choice.load();
        Place where = choice.place();
        place.jobs().run("列出备份包", job -> desk.backups().list(where), this::show, this::refused);
    }

    private void show(List<Listed> all) {
        trouble.clear();
        Optional<Path> before = chosen().map(row -> row.kept().file());
        table.getItems().setAll(all);
        all.stream()
                .filter(row -> before.equals(Optional.of(row.kept().file())))
                .findFirst()
                .ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
    }

    private void refused(Problem problem) {
        table.getItems().clear();
        trouble.show(problem);
    }

    private void verify(Listed row) {
        Path file = row.kept().file();
        place.jobs()
                .run("核对备份包", job -> desk.backups().verify(file, new Stoppable(job)), this::verified, trouble::show);
    }

    private void verified(Verification made) {
        verified.put(made.bundle(), made);
        table.refresh();
        trouble.clear();
        if (made.good()) {
            String counts = made.manifest()
                    .map(m -> CountWords.of(m.contents().counts()))
                    .orElse("");
            place.navigator().status("已验证: " + counts);
        } else {
            trouble.say("这个备份包没有通过核对:" + String.join("", made.problems()) + "请用别的备份包;现有的数据没有改动。");
        }
    }

    private void look(Listed row) {
        Path file = row.kept().file();
        place.jobs()
                .run(
                        "读取备份包",
                        job -> desk.restoring().look(place.session(), file),
                        inside -> dialogs.inside(file, inside),
                        trouble::show);
    }
}
