package org.antou.desktop.vault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.Desk;
import org.antou.app.OldStores.OldStore;
import org.antou.desktop.admin.Tables;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;
import org.antou.security.Role;

/** The old stores that restores and upgrades left: how old, how big; an administrator may remove them one by one. */
final class OldStoresPart {

    private final Workplace place;
    private final Desk desk;
    private final TableView<OldStore> table = Tables.of("没有换下的旧库。恢复备份、升级程序时换下的库会列在这里。");
    private final Trouble trouble = new Trouble();
    private final VBox node;

    OldStoresPart(Workplace place, Desk desk) {
        this.place = place;
        this.desk = desk;
        table.setId("old-stores");
        Tables.column(
                table, "换下的时间", 12, old -> Days.minute(old.at(), place.clock().getZone()));
        Tables.column(table, "多久以前", 8, this::age);
        Tables.column(table, "缘由", 16, OldStore::why);
        Tables.column(table, "大小", 8, old -> Sizes.of(old.bytes()));
        Tables.column(table, "位置", 34, old -> old.path().toString());
        VBox.setVgrow(table, Priority.ALWAYS);
        Button remove = Words.button("删除选中的旧库…", this::ask);
        remove.setId("remove-old-store");
        remove.setVisible(place.session().role().covers(Role.ADMINISTRATOR));
        remove.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        node = new VBox(
                Words.hint("恢复或升级时换下的库原样留着,程序自己从不删除。确认不再需要的,管理员可以逐个删除;删之前程序先备份、核对现在的内容。"),
                trouble,
                table,
                Words.actions(Words.gap(), remove));
        node.getStyleClass().add("vault-part");
    }

    private String age(OldStore old) {
        long days = Duration.between(old.at(), place.clock().instant()).toDays();
        return days <= 0 ? "一天之内" : days + "天前";
    }

    Node node() {
        return node;
    }

    void load() {
        place.jobs().run("查看旧库", job -> desk.oldStores().list(), this::show, trouble::show);
    }

    private void show(List<OldStore> all) {
        trouble.clear();
        int before = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(all);
        table.getSelectionModel().select(Math.max(0, Math.min(before, all.size() - 1)));
    }

    private void ask() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(old -> place.dialogs().confirmFinal("删除换下的旧库", question(old), "删除这个旧库"))
                .ifPresent(this::remove);
    }

    private String question(OldStore old) {
        return old.why() + "," + Days.minute(old.at(), place.clock().getZone()) + "(" + age(old) + "),"
                + Sizes.of(old.bytes()) + "。\n\n删除以后,只能从备份包回到那时的内容。现在的数据和所有备份包都不动;删之前先备份、核对现在的内容,核对不通过就不删。";
    }

    private void remove(OldStore old) {
        trouble.clear();
        place.jobs()
                .run(
                        "删除旧库",
                        job -> {
                            desk.oldStores().remove(place.session(), old, new Stoppable(job));
                            return old;
                        },
                        this::removed,
                        trouble::show);
    }

    private void removed(OldStore old) {
        place.navigator().status("已删除旧库 " + old.path().getFileName() + ",现在的内容已备份、已验证。");
        load();
    }
}
