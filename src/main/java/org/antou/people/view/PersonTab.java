package org.antou.people.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.register.row.RowSource;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.register.view.SidePane;
import org.antou.register.view.TableAction;
import org.antou.register.view.Workplace;
import org.antou.ui.Icons;

/** 人员: the tab of the persons. */
public final class PersonTab {

    /** The persons' bound book, wherever the window has it. */
    private static final RecordRef BOOK = new RecordRef("book." + People.PERSON, new UUID(0, 0));

    private final Workplace workplace;
    private final People people;
    private final RegisterDesk<Person> desk;

    /** @param ports every register, for merging and for what is open with a leaver */
    public PersonTab(
            Workplace workplace,
            People people,
            Branches branches,
            Supplier<List<RegisterPort>> ports,
            PeoplePrinting printing) {
        this.workplace = workplace;
        this.people = people;
        this.desk = new RegisterDesk<>(workplace, spec(branches));
        NumberDialog numbers = new NumberDialog(workplace, people);
        DoubleDialog doubles = new DoubleDialog(workplace, people, ports, desk::reload);
        LeaverDialog leavers = new LeaverDialog(workplace, people, ports, printing, desk::reload);
        desk.tools(desk.forChosen("查看身份证号…", Icons.PREVIEW, 1, 200, numbers::ask));
        if (desk.mayWrite()) {
            desk.tools(
                    desk.forChosen("离任清单…", Icons.CHECK, 1, 1, ids -> leavers.open(ids.get(0))),
                    desk.forChosen("合并重复…", Icons.COPY, 2, 2, ids -> doubles.open(ids.get(0), ids.get(1))));
        }
        desk.tools(
                RegisterDesk.button("打印名册…", Icons.PRINT, () -> printing.people(desk.listed())),
                RegisterDesk.button(
                        "登记簿…", Icons.BOOK, () -> workplace.navigator().open(BOOK)));
        desk.menu(List.of(new TableAction("查看身份证号…", Icons.PREVIEW, ids -> numbers.ask(List.copyOf(ids)))));
    }

    private DeskSpec<Person> spec(Branches branches) {
        return new DeskSpec<>(
                "人员",
                "人员",
                PersonViews.table(source()).without(people.off()),
                PersonViews.form(people, branches, workplace.session()).without(people.off()),
                people.ports().get(0),
                Icons.PEOPLE,
                new DeskSpec.Use<>(
                        people::blankPerson,
                        people::person,
                        rows -> people.removePersons(workplace.session(), rows),
                        this::remarks,
                        person -> Optional.empty()));
    }

    private RowSource<Person> source() {
        return new RowSource<>() {
            @Override
            public long count() {
                return people.count();
            }

            @Override
            public List<Person> page(int offset, int limit) {
                return people.page(offset, limit);
            }

            @Override
            public Optional<Person> find(UUID id) {
                return people.person(id);
            }
        };
    }

    private List<String> remarks(Person person) {
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        return people.findings(person, today).stream().map(Finding::message).toList();
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<Person>> workbook) {
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
