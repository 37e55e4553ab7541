package org.antou.people.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.stage.Window;
import org.antou.paper.Printout;
import org.antou.paper.view.PrintPreview;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.PeopleRules;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.people.paper.BranchPrintout;
import org.antou.people.paper.LeaverPrintout;
import org.antou.people.paper.RosterPrintout;
import org.antou.register.Named;
import org.antou.register.view.Workplace;
import org.antou.settings.Office;

/** Takes rosters and lists to the print preview. Identity numbers are printed only when asked for, which is put on record. */
public final class PeoplePrinting {

    private final Workplace workplace;
    private final People people;
    private final Branches branches;
    private final Office office;
    private final Supplier<Window> owner;

    /** @param owner the window that the preview stands over */
    public PeoplePrinting(
            Workplace workplace, People people, Branches branches, Office office, Supplier<Window> owner) {
        this.workplace = workplace;
        this.people = people;
        this.branches = branches;
        this.office = office;
        this.owner = owner;
    }

    /** The persons as listed. */
    void people(List<UUID> ids) {
        if (ids.isEmpty()) {
            workplace.dialogs().info("打印名册", "当前没有列出任何人员。请先调整筛选,再打印。");
            return;
        }
        choose("打印名册", "将打印列表里的 " + ids.size() + " 人。", (on, why) -> {
            List<Person> persons =
                    ids.stream().flatMap(id -> people.person(id).stream()).toList();
            reveal(persons, why);
            UnaryOperator<Named> names = names(on);
            List<Person> then = persons.stream()
                    .map(person -> PeopleRules.asOf(person, on, names))
                    .toList();
            return RosterPrintout.of(then, layout(on, why.isPresent()));
        });
    }

    /** The members of a branch. */
    void roster(UUID branch) {
        choose("打印支部名册", "将打印支部现有的党员。", (on, why) -> {
            Roster roster = branches.roster(branch).orElseThrow();
            reveal(roster.members(), why);
            return RosterPrintout.of(roster.asOf(on, names(on)), layout(on, why.isPresent()));
        });
    }

    /** Sections and branches under the names that they bore on a day. */
    private UnaryOperator<Named> names(LocalDate on) {
        Map<UUID, String> then = new HashMap<>();
        people.sections().forEach(section -> then.put(section.id(), section.nameOn(on)));
        branches.all().forEach(branch -> then.put(branch.id(), branch.nameOn(on)));
        return named -> new Named(named.id(), then.getOrDefault(named.id(), named.name()));
    }

    /** Every branch with what is found about it. */
    void branches() {
        run(() -> BranchPrintout.of(
                office.get().unit(), today(), branches.rosters(), roster -> branches.check(roster, today())));
    }

    /** A leaver's checklist. */
    void leaver(Person person, List<String> open) {
        run(() -> LeaverPrintout.of(office.get().unit(), person, open));
    }

    private void choose(String title, String text, BiFunction<LocalDate, Optional<String>, Printout> make) {
        new RosterQuestion(workplace.dialogs(), today()).ask(title, text).ifPresent(wanted -> {
            if (!wanted.numbers()) {
                run(() -> make.apply(wanted.on(), Optional.empty()));
            } else {
                NumberDialog.reason(workplace, "身份证号将印在名册上。", "打印")
                        .ifPresent(why -> run(() -> make.apply(wanted.on(), Optional.of("打印名册:" + why))));
            }
        });
    }

    private void run(Supplier<Printout> make) {
        workplace
                .jobs()
                .run(
                        "准备打印",
                        job -> make.get(),
                        printout -> new PrintPreview(workplace.jobs(), owner.get()).show(printout),
                        workplace.dialogs()::problem);
    }

    private void reveal(List<Person> persons, Optional<String> why) {
        why.ifPresent(reason -> people.reveal(
                workplace.session(), persons.stream().map(Person::id).toList(), reason));
    }

    private RosterPrintout.Layout layout(LocalDate on, boolean numbers) {
        return new RosterPrintout.Layout(office.get().unit(), on, numbers, people.off());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
    }
}
