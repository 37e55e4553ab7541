package org.antou.people.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.antou.people.People;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.register.Values;
import org.antou.register.port.RegisterPort;
import org.antou.register.view.Workplace;

/** 离任清单: what is still open with somebody in every register, and what has to be settled, ticked off as it is. */
record LeaverDialog(
        Workplace workplace,
        People people,
        Supplier<List<RegisterPort>> ports,
        PeoplePrinting printing,
        Runnable done) {

    /** A person and what is open in the registers, one line each. */
    record Leaver(Person person, List<String> open) {}

    void open(UUID id) {
        workplace.jobs().run("读取离任清单", job -> read(id), this::ask, workplace.dialogs()::problem);
    }

    private Leaver read(UUID id) {
        List<String> open = new ArrayList<>();
        for (RegisterPort port : ports.get()) {
            port.openItems(id).forEach(hit -> open.add(port.title() + ":" + hit.title() + "(" + hit.detail() + ")"));
        }
        return new Leaver(people.person(id).orElseThrow(), open);
    }

    private void ask(Leaver leaver) {
        LeaverForm form = new LeaverForm(leaver, () -> printing.leaver(leaver.person(), leaver.open()));
        workplace
                .dialogs()
                .form("离任清单:" + leaver.person().name(), form, "保存", form::read)
                .ifPresent(wanted -> save(leaver.person(), wanted));
    }

    private void save(Person person, LeaverForm.Wanted wanted) {
        Values values = PeopleColumns.PERSON
                .values(person)
                .with(PeopleColumns.STANDING, Optional.of(wanted.standing()))
                .with("leftOn", wanted.on())
                .with("leftTo", Optional.of(wanted.to()).filter(to -> !to.isEmpty()))
                .with(PeopleColumns.CHECKLIST, Optional.of(wanted.checklist()));
        Person changed = PeopleColumns.PERSON.apply().apply(person, values);
        workplace
                .jobs()
                .run(
                        "保存离任清单",
                        job -> people.save(workplace.session(), changed),
                        saved -> {
                            workplace.navigator().status("已保存“" + saved.name() + "”的离任清单。");
                            done.run();
                        },
                        workplace.dialogs()::problem);
    }
}
