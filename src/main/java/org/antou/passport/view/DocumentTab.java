package org.antou.passport.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentRules;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Expiry;
import org.antou.passport.model.TravelDocument;
import org.antou.people.view.PersonPicker;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.register.view.SidePane;
import org.antou.register.view.TableAction;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 证件: the tab of the documents. */
public final class DocumentTab {

    /** Documents that end within half a year of the day on which the table was read. */
    static final Condition SOON =
            new Condition.OneOf(Expiry.soon().stream().map(Expiry::title).collect(Collectors.toSet()));

    private static final List<String> INITIAL = List.of(
            DocumentColumns.PERSON,
            DocumentColumns.KIND,
            DocumentColumns.STATE,
            DocumentColumns.CABINET,
            DocumentColumns.SLOT,
            DocumentColumns.EXPIRES,
            DocumentColumns.SECTION,
            DocumentColumns.KEPT_SINCE,
            DocumentColumns.NUMBER);

    private static final List<String> FACTS = List.of(
            DocumentColumns.STATE,
            DocumentColumns.STATE_ON,
            DocumentColumns.REASON,
            DocumentColumns.SLIP,
            DocumentColumns.PAST);

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of("持证人和证件", DocumentColumns.PERSON, DocumentColumns.KIND, DocumentColumns.NUMBER),
            FormGroup.of("证件上的内容", DocumentColumns.AUTHORITY, DocumentColumns.ISSUED, DocumentColumns.EXPIRES),
            FormGroup.of("保管", DocumentColumns.KEPT_SINCE, DocumentColumns.CABINET, DocumentColumns.SLOT),
            FormGroup.of("其他", DocumentColumns.NOTE));

    private final PassportPlace place;
    private final RegisterDesk<TravelDocument> desk;

    /** A way to another place of this room. */
    public record Way(String title, Icons icon, Runnable go) {}

    /** @param ways what else there is in this room, wherever the window has it */
    public DocumentTab(PassportPlace place, List<Way> ways) {
        this.place = place;
        this.desk = new RegisterDesk<>(place.work(), spec());
        DecideDialog deciding = new DecideDialog(place, desk::reload);
        LendDialog lending = new LendDialog(place, desk::reload);
        ReturnDialog returning = new ReturnDialog(place, desk::reload);
        desk.tools(more(ways));
        if (desk.mayWrite()) {
            desk.tools(
                    RegisterDesk.button("归还…", Icons.UNDO, returning::open),
                    RegisterDesk.button("借出…", Icons.EXPORT, () -> lend(lending)),
                    desk.forChosen("办理…", Icons.CHECK, 1, 200, deciding::open));
            desk.menu(List.of(
                    new TableAction("办理…", Icons.CHECK, ids -> deciding.open(List.copyOf(ids))),
                    new TableAction("借出…", Icons.EXPORT, ids -> lend(lending))));
        }
    }

    private static MenuButton more(List<Way> ways) {
        MenuButton more = new MenuButton("备案和核对", Icons.PASSPORT.node());
        more.setId("passport-ways");
        for (Way way : ways) {
            MenuItem item = new MenuItem(way.title(), way.icon().node());
            item.setOnAction(e -> way.go().run());
            more.getItems().add(item);
        }
        return more;
    }

    private void lend(LendDialog lending) {
        List<UUID> chosen = desk.chosen();
        if (chosen.size() == 1) {
            lending.open(chosen.get(0));
        } else {
            lending.open();
        }
    }

    private DeskSpec<TravelDocument> spec() {
        return new DeskSpec<>(
                "证件",
                "证件",
                table(),
                new FormSpec<>(
                        TravelDocument.REGISTER,
                        DocumentColumns.ALL,
                        GROUPS,
                        Map.of(DocumentColumns.PERSON, new PersonPicker(place.people(), place.session())),
                        document -> DocumentRules.beyondMissing(document, place.today()),
                        new DocumentKeeper(place.cabinet(), place.session())),
                place.register().documentPort(),
                Icons.PASSPORT,
                new DeskSpec.Use<>(
                        place.cabinet()::blank,
                        place.cabinet()::find,
                        rows -> place.cabinet().remove(place.session(), rows),
                        this::remarks,
                        document -> Facts.of("状态", DocumentColumns.ALL, FACTS, document)));
    }

    private List<String> remarks(TravelDocument document) {
        return place.register().findings(document, place.today()).stream()
                .map(finding -> finding.message() + finding.advice())
                .toList();
    }

    private TableSpec<TravelDocument> table() {
        return new TableSpec<>(
                TravelDocument.REGISTER,
                DocumentColumns.ALL,
                INITIAL,
                TravelDocument::id,
                this::styles,
                place.cabinet(),
                views(),
                EmptyState.of(Icons.PASSPORT, "还没有证件", "用右上方的“登记证件”逐本登记,或从“表格”菜单导入已有的证件台账。"));
    }

    private List<String> styles(TravelDocument document) {
        if (document.state().isValid() && document.expiredOn(place.today())) {
            return List.of("row-red");
        }
        return document.state().isValid() || document.state() == DocumentState.EXPIRED
                ? List.of()
                : List.of("row-grey");
    }

    private List<SavedView> views() {
        Sort byName = Sort.by(DocumentColumns.PERSON);
        Filter valid = state(
                Stream.of(DocumentState.values()).filter(DocumentState::isValid).toArray(DocumentState[]::new));
        return List.of(
                SavedView.of("管着的证件", valid, byName),
                SavedView.of("全部证件", Filter.none(), byName),
                SavedView.of(
                        "在柜里的",
                        state(DocumentState.KEPT, DocumentState.EXPIRED),
                        Sort.by(DocumentColumns.CABINET),
                        Sort.by(DocumentColumns.SLOT)),
                SavedView.of("应交未交", state(DocumentState.OWED), byName),
                SavedView.of("借出", state(DocumentState.LENT), byName),
                SavedView.of("半年内到期", valid.with(DocumentColumns.EXPIRY, SOON), Sort.by(DocumentColumns.EXPIRES)),
                SavedView.of(
                        "已过期待确认",
                        valid.with(DocumentColumns.EXPIRY, one(Expiry.OVER.title())),
                        Sort.by(DocumentColumns.EXPIRES)),
                SavedView.of("上级保管", state(DocumentState.ABOVE), byName),
                SavedView.of(
                        "取消、丢失、注销和退还",
                        state(
                                DocumentState.RELEASED,
                                DocumentState.LOST,
                                DocumentState.VOID,
                                DocumentState.HANDED_BACK),
                        Sort.down(DocumentColumns.STATE_ON)));
    }

    static Condition one(String title) {
        return new Condition.OneOf(Set.of(title));
    }

    private static Filter state(DocumentState... states) {
        Set<String> titles = Stream.of(states).map(DocumentState::title).collect(Collectors.toSet());
        return Filter.of(DocumentColumns.STATE, new Condition.OneOf(titles));
    }

    /** Puts buttons of others before the usual ones. */
    public void tools(javafx.scene.Node... more) {
        desk.tools(more);
    }

    /** Lists what a filter lets through. */
    public void show(Filter filter) {
        desk.show(filter);
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<TravelDocument>> workbook) {
        return desk.exportTo(workbook);
    }

    /** Puts the files of the selected document, its photo for example, beside the table, and their past into its history. */
    public void files(SidePane pane, Consumer<HistoryPane> past) {
        desk.beside(pane);
        past.accept(desk.history());
    }

    /** The tab for the main window. */
    public RegisterTab tab() {
        return desk;
    }
}
