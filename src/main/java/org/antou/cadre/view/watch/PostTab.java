package org.antou.cadre.view.watch;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.antou.cadre.model.post.PostColumns;
import org.antou.cadre.model.post.PostKind;
import org.antou.cadre.model.post.PostLine;
import org.antou.cadre.model.post.PostStanding;
import org.antou.cadre.paper.watch.WatchPrintout;
import org.antou.cadre.watch.Posts;
import org.antou.cadre.watch.WatchRegister;
import org.antou.people.People;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.port.SheetPort;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.ShownTable;
import org.antou.register.view.TableAction;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 岗位和借用: who stands elsewhere than the files say, each line with how it is known. */
public final class PostTab implements RegisterTab {

    private final WatchPlace place;
    private final RegisterTable<PostLine> table;
    private final BiConsumer<SheetPort<PostLine>, ShownTable<PostLine>> workbook;
    private final BorderPane root = new BorderPane();

    /** @param workbook takes what is listed to a workbook */
    public PostTab(WatchPlace place, BiConsumer<SheetPort<PostLine>, ShownTable<PostLine>> workbook) {
        this.place = place;
        this.workbook = workbook;
        this.table = new RegisterTable<>(place.work(), table());
        table.onOpen(this::openPerson);
        table.actions(List.of(new TableAction(
                "打开人员", Icons.PEOPLE, ids -> ids.stream().findFirst().ifPresent(this::openPerson))));
        Label title = new Label(title());
        title.getStyleClass().add("desk-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button print = RegisterDesk.button("打印清单…", Icons.PRINT, this::print);
        Button export = RegisterDesk.button(
                "导出表格…", Icons.EXPORT, () -> workbook.accept(place.register().postSheet(), table.shownTable()));
        print.setId("post-print");
        export.setId("post-export");
        HBox tools = new HBox(print, export);
        tools.getStyleClass().add("desk-tools");
        HBox head = new HBox(title, gap, tools);
        head.getStyleClass().add("desk-head");
        root.setTop(head);
        root.setCenter(table.node());
        root.getStyleClass().add("register-desk");
    }

    private Posts posts() {
        return place.register().posts();
    }

    private TableSpec<PostLine> table() {
        Sort byName = Sort.by(PostColumns.PERSON);
        return new TableSpec<>(
                PostLine.REGISTER,
                PostColumns.ALL,
                List.of(
                        PostColumns.PERSON,
                        PostColumns.STAFF_KIND,
                        PostColumns.KIND,
                        PostColumns.FILED,
                        PostColumns.ACTUAL,
                        PostColumns.SINCE,
                        PostColumns.UNTIL,
                        PostColumns.STANDING,
                        PostColumns.WORDS),
                PostLine::id,
                line -> line.standing() == PostStanding.OVER ? List.of("row-red") : List.of(),
                posts(),
                List.of(
                        SavedView.of("全部", Filter.none(), byName),
                        SavedView.of("备案职务≠实际岗位", Views.of(PostColumns.KIND, PostKind.POST), byName),
                        SavedView.of("混岗", Views.of(PostColumns.KIND, PostKind.SECTION), byName),
                        SavedView.of(
                                "借用、挂职",
                                Views.of(PostColumns.KIND, PostKind.OUT, PostKind.IN, PostKind.POSTED),
                                Sort.by(PostColumns.UNTIL)),
                        SavedView.of(
                                "借用到期的",
                                Views.of(PostColumns.STANDING, PostStanding.OVER, PostStanding.ENDS_SOON),
                                Sort.by(PostColumns.UNTIL))),
                EmptyState.of(Icons.PEOPLE, "没有岗位不一致的人", "按“人员”里的备案职务、编制所在科室和借调情况比对;没有登记备案职务的人不比,也不下结论。"));
    }

    private void print() {
        place.printList(
                posts()::find, table.shown(), listed -> WatchPrintout.posts(place.unit(), place.today(), listed));
    }

    private void openPerson(UUID id) {
        posts().find(id)
                .ifPresent(line -> place.work()
                        .navigator()
                        .open(new RecordRef(People.PERSON, line.person().id())));
    }

    @Override
    public String key() {
        return PostLine.REGISTER;
    }

    @Override
    public String title() {
        return WatchRegister.POSTS;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        table.reload();
    }

    @Override
    public void open(RecordRef ref) {
        if (ref.id().getMostSignificantBits() != 0) {
            table.reveal(ref.id());
        }
    }
}
