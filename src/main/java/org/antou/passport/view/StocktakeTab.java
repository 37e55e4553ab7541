package org.antou.passport.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.antou.passport.Stocktakes;
import org.antou.passport.model.Place;
import org.antou.passport.model.Stocktake;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.TableAction;
import org.antou.security.Role;
import org.antou.ui.DialogFields;
import org.antou.ui.Icons;

/** 盘点: every stocktake, and the one that goes on. */
public final class StocktakeTab implements RegisterTab {

    private static final String EVERYTHING = "全部柜";

    private final PassportPlace place;
    private final RegisterTable<Stocktake> table;
    private final CountingPane counting;
    private final BorderPane list = new BorderPane();
    private final StackPane root = new StackPane(list);

    public StocktakeTab(PassportPlace place) {
        this.place = place;
        this.table = new RegisterTable<>(place.work(), StockViews.stocktakes(stocktakes(), this::begin));
        this.counting = new CountingPane(place, this::back);
        table.onOpen(this::show);
        boolean clerk = place.session().role().covers(Role.CLERK);
        TableAction open = new TableAction("接着盘点或查看结果", Icons.NEXT, ids -> ids.forEach(this::show));
        table.actions(clerk ? List.of(open, new TableAction("删除没有盘完的…", Icons.DELETE, this::remove)) : List.of(open));
        assemble(clerk);
    }

    private void assemble(boolean clerk) {
        Label title = new Label(title());
        title.getStyleClass().add("desk-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = RegisterDesk.button(
                "接着盘点或查看结果", Icons.NEXT, () -> table.selected().forEach(this::show));
        open.setDisable(true);
        table.onSelection(ids -> open.setDisable(ids.size() != 1));
        HBox tools = new HBox();
        tools.getStyleClass().add("desk-tools");
        Button labels = RegisterDesk.button("打印柜位标签…", Icons.PRINT, new LabelDialog(place)::open);
        labels.setId("stock-labels");
        tools.getChildren().addAll(labels, open);
        if (clerk) {
            Button begin = RegisterDesk.button("开始盘点…", Icons.ADD, this::begin);
            begin.setId("stock-begin");
            tools.getChildren().add(begin);
        }
        HBox head = new HBox(title, gap, tools);
        head.getStyleClass().add("desk-head");
        list.setTop(head);
        list.setCenter(table.node());
        list.getStyleClass().add("register-desk");
    }

    private Stocktakes stocktakes() {
        return place.register().stocktakes();
    }

    private void begin() {
        place.work()
                .jobs()
                .run(
                        "查看柜子",
                        job -> stocktakes().cabinets(),
                        this::ask,
                        place.work().dialogs()::problem);
    }

    private void ask(Map<String, Long> cabinets) {
        if (cabinets.isEmpty()) {
            place.work().dialogs().info("开始盘点", "柜里还没有证件。证件要先登记,并写明柜号。");
            return;
        }
        DialogFields fields = new DialogFields(place.today());
        ComboBox<String> which = new ComboBox<>();
        which.setId("stock-cabinet");
        cabinets.forEach((cabinet, count) -> {
            if (!cabinet.isEmpty()) {
                which.getItems().add(cabinet);
            }
        });
        which.getItems().add(EVERYTHING);
        which.setValue(which.getItems().get(0));
        fields.row("盘哪个柜", which);
        fields.hint(hint(cabinets) + "。借出的不必在柜;盘点不改任何证件。");
        place.work()
                .dialogs()
                .form("开始盘点", fields, "开始", () -> Optional.of(which.getValue()))
                .map(chosen -> chosen.equals(EVERYTHING) ? "" : chosen)
                .ifPresent(cabinet -> place.work()
                        .jobs()
                        .run(
                                "开始盘点",
                                job -> stocktakes().begin(place.session(), cabinet),
                                this::show,
                                place.work().dialogs()::problem));
    }

    private static String hint(Map<String, Long> cabinets) {
        return cabinets.entrySet().stream()
                .map(each -> (each.getKey().isEmpty() ? "没写柜号的" : new Place(each.getKey(), "").title()) + " "
                        + each.getValue() + " 本")
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }

    private void show(UUID id) {
        place.work()
                .jobs()
                .run(
                        "打开盘点",
                        job -> stocktakes().find(id),
                        found -> found.ifPresent(this::show),
                        place.work().dialogs()::problem);
    }

    private void show(Stocktake stocktake) {
        root.getChildren().setAll(counting);
        counting.show(stocktake);
    }

    private void back() {
        root.getChildren().setAll(list);
        table.reload();
    }

    private void remove(Set<UUID> ids) {
        boolean sure =
                place.work().dialogs().confirm("删除盘点", "没有盘完的 " + ids.size() + " 次盘点连同点过的记录一起删除,不能恢复。完成的盘点不能删除。", "删除");
        if (sure) {
            place.work()
                    .jobs()
                    .run(
                            "删除盘点",
                            job -> {
                                List<Stocktake> chosen = ids.stream()
                                        .flatMap(id -> stocktakes().find(id).stream())
                                        .toList();
                                stocktakes().remove(place.session(), chosen);
                                return chosen.size();
                            },
                            count -> {
                                place.work().navigator().status("已删除 " + count + " 次盘点。");
                                table.reload();
                            },
                            place.work().dialogs()::problem);
        }
    }

    @Override
    public String key() {
        return Stocktake.REGISTER;
    }

    @Override
    public String title() {
        return "盘点";
    }

    @Override
    public Node node() {
        return root;
    }

    /** A stocktake that goes on stays as it is: what is scanned is meant for it. */
    @Override
    public void shown() {
        if (root.getChildren().contains(counting)) {
            counting.again();
        } else {
            table.reload();
        }
    }

    @Override
    public void open(RecordRef ref) {
        if (!ref.id().equals(new UUID(0, 0))) {
            show(ref.id());
        }
    }
}
