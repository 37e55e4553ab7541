package org.antou.people.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.register.RecordRef;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.register.view.SidePane;
import org.antou.register.view.Workplace;
import org.antou.ui.Icons;

/** 党支部: the tab of the branches, each with its members and what is found about it. */
public final class BranchTab {

    private final Workplace workplace;
    private final Branches branches;
    private final BranchSource source;
    private final RegisterDesk<Branch> desk;

    public BranchTab(Workplace workplace, People people, Branches branches, PeoplePrinting printing) {
        this.workplace = workplace;
        this.branches = branches;
        this.source = new BranchSource(branches, this::today);
        this.desk = new RegisterDesk<>(workplace, spec(people));
        PostsDialog posts = new PostsDialog(workplace, branches, desk::reload);
        if (desk.mayWrite()) {
            desk.tools(desk.forChosen("书记和支委…", Icons.CHECK, 1, 1, ids -> posts.open(ids.get(0))));
        }
        desk.tools(
                RegisterDesk.button("打印支部一览…", Icons.PRINT, printing::branches),
                desk.forChosen("打印党员名册…", Icons.PRINT, 1, 1, ids -> printing.roster(ids.get(0))));
    }

    private DeskSpec<Branch> spec(People people) {
        return new DeskSpec<>(
                "党支部",
                "党支部",
                BranchViews.table(source),
                BranchViews.form(people, branches, workplace.session()),
                branches.port(),
                Icons.BRANCH,
                new DeskSpec.Use<>(
                        branches::blank,
                        source::find,
                        rows -> branches.remove(workplace.session(), rows),
                        this::remarks,
                        branch -> members(source.checked(branch).roster())));
    }

    private List<String> remarks(Branch branch) {
        return source.checked(branch).faults().stream()
                .map(fault -> fault.finding().message() + fault.finding().advice() + "〔"
                        + fault.finding().basis() + "〕")
                .toList();
    }

    /** The members, each a way to the person. */
    private Optional<Node> members(Roster roster) {
        if (roster.members().isEmpty()) {
            return Optional.empty();
        }
        Label title = new Label("党员 " + roster.members().size() + " 名");
        title.getStyleClass().add("detail-group");
        VBox box = new VBox(title);
        for (Person person : roster.members()) {
            String post = person.party().post().map(p -> "  " + p.title()).orElse("");
            String status = person.party().isFullMember() ? "" : "  预备党员";
            Hyperlink link = new Hyperlink(person.name() + post + status);
            link.setOnAction(e -> workplace.navigator().open(new RecordRef(People.PERSON, person.id())));
            box.getChildren().add(link);
        }
        return Optional.of(box);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<Branch>> workbook) {
        return desk.exportTo(workbook);
    }

    /** Puts the files of the selected record beside the table, and their past into its history. */
    public void files(SidePane pane, Consumer<HistoryPane> past) {
        desk.beside(pane);
        past.accept(desk.history());
    }

    /** The tab for the main window. */
    public RegisterTab tab() {
        return desk;
    }
}
