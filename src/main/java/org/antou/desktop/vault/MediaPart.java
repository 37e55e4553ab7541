package org.antou.desktop.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.CountWords;
import org.antou.app.Desk;
import org.antou.backup.Media.Present;
import org.antou.backup.medium.Copy;
import org.antou.backup.medium.Medium;
import org.antou.desktop.admin.Tables;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;
import org.antou.security.Role;

/** The second places: which are registered, which are there now, and every copy that was made. */
final class MediaPart {

    private static final int COPIES = 200;

    private final Workplace place;
    private final Desk desk;
    private final Vault vault;
    private final MediumDialog register;
    private final TableView<Row> media = Tables.of("还没有登记第二存放处。数据和备份都在这台电脑上时,电脑坏了就全没了;请登记一个U盘、移动硬盘或网络共享。");
    private final TableView<Copy> copies = Tables.of("还没有往第二存放处备份过。");
    private final Trouble trouble = new Trouble();
    private final VBox node;
    private Map<UUID, String> names = Map.of();

    /** A medium, where it is now, and its last copy. */
    private record Row(Medium medium, Optional<Present> present, Optional<Copy> last) {}

    private record Loaded(List<Row> rows, List<Copy> copies, Map<UUID, String> names) {}

    MediaPart(Workplace place, Desk desk, Vault vault) {
        this.place = place;
        this.desk = desk;
        this.vault = vault;
        this.register = new MediumDialog(place, desk, this::load);
        columns();
        SplitPane split = new SplitPane(media, copies);
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        split.setDividerPositions(0.45);
        VBox.setVgrow(split, Priority.ALWAYS);
        boolean clerk = place.session().role().covers(Role.CLERK);
        boolean administrator = place.session().role().covers(Role.ADMINISTRATOR);
        Button add = Words.button("登记…", register::ask);
        add.setId("register-medium");
        add.setVisible(administrator);
        node = new VBox(
                Words.row(Words.hint("U盘每次插上都会问要不要备份;网络共享和第二块硬盘每天自动备份一次。没有登记的U盘和文件夹,一律不复制。"), Words.gap(), add),
                trouble,
                split,
                Words.actions(
                        button(
                                "copy-to-medium",
                                "备份到选中的",
                                clerk,
                                row -> row.present()
                                        .ifPresentOrElse(
                                                vault::copy,
                                                () -> trouble.say(
                                                        "“" + row.medium().name() + "”现在没有找到,请插好或连上再试。"))),
                        Words.gap(),
                        button("strike-off", "取消登记…", administrator, row -> register.strikeOff(row.medium()))));
        node.getStyleClass().add("vault-part");
    }

    private void columns() {
        media.setId("media");
        copies.setId("copies");
        Tables.column(media, "名称", 12, row -> row.medium().name());
        Tables.column(
                media,
                "类别",
                13,
                row -> row.medium().kind().title() + (row.medium().away() ? "" : "(不算机外)"));
        Tables.column(media, "现在", 10, row -> row.present().isPresent() ? "找得到" : "没有插上或连上");
        Tables.column(
                media,
                "位置",
                19,
                row -> row.present()
                        .map(p -> p.place().folder())
                        .orElse(row.medium().folder())
                        .toString());
        Tables.column(media, "最近一次备份", 12, row -> row.last().map(this::when).orElse("从未"));
        Tables.column(
                media,
                "登记",
                14,
                row -> row.medium().registeredBy() + " "
                        + Days.minute(row.medium().registeredAt(), place.clock().getZone()));
        Tables.column(copies, "时间", 12, this::when);
        Tables.column(copies, "谁", 8, Copy::by);
        Tables.column(copies, "备份到", 10, copy -> names.getOrDefault(copy.medium(), "") + (copy.away() ? "" : "(本机)"));
        Tables.column(copies, "内容", 26, copy -> CountWords.of(copy.counts()));
        Tables.column(copies, "大小", 6, copy -> Sizes.of(copy.size()));
        Tables.column(copies, "备份包", 24, Copy::bundle);
    }

    private String when(Copy copy) {
        return Days.minute(copy.at(), place.clock().getZone());
    }

    private Button button(String id, String text, boolean allowed, Consumer<Row> action) {
        Button button = Words.button(
                text,
                () -> Optional.ofNullable(media.getSelectionModel().getSelectedItem())
                        .ifPresent(action));
        button.setId(id);
        button.setVisible(allowed);
        button.disableProperty()
                .bind(media.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    Node node() {
        return node;
    }

    void load() {
        place.jobs().run("读取第二存放处", job -> read(), this::show, trouble::show);
    }

    private Loaded read() {
        List<Copy> made = desk.media().copies(COPIES);
        List<Row> rows = desk.media().registered().stream()
                .map(medium -> new Row(
                        medium,
                        desk.media().find(medium),
                        made.stream()
                                .filter(copy -> copy.medium().equals(medium.id()))
                                .findFirst()))
                .toList();
        return new Loaded(rows, made, desk.media().all().stream().collect(Collectors.toMap(Medium::id, Medium::name)));
    }

    private void show(Loaded loaded) {
        trouble.clear();
        names = loaded.names();
        int before = media.getSelectionModel().getSelectedIndex();
        media.getItems().setAll(loaded.rows());
        copies.getItems().setAll(loaded.copies());
        media.getSelectionModel()
                .select(Math.max(0, Math.min(before, loaded.rows().size() - 1)));
    }
}
