package org.antou.people.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.antou.people.People;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.register.port.RegisterPort;
import org.antou.register.view.Workplace;

/** 合并重复: which of two records stays; what it leaves empty is filled from the other. */
record DoubleDialog(Workplace workplace, People people, Supplier<List<RegisterPort>> ports, Runnable done) {

    /** One of the two, with the number of records in which it is named and still open. */
    private record Side(Person person, int open) {}

    void open(UUID one, UUID other) {
        workplace.jobs().run("读取人员", job -> List.of(side(one), side(other)), this::ask, workplace.dialogs()::problem);
    }

    private Side side(UUID id) {
        int open =
                ports.get().stream().mapToInt(port -> port.openItems(id).size()).sum();
        return new Side(people.person(id).orElseThrow(), open);
    }

    private void ask(List<Side> sides) {
        ToggleGroup group = new ToggleGroup();
        RadioButton first = radio(sides.get(0), group);
        RadioButton second = radio(sides.get(1), group);
        (sides.get(1).open() > sides.get(0).open() ? second : first).setSelected(true);
        Label told = new Label("留下哪一条?另一条删除:各本台账里指向它的都改指留下的这一条,留下的这条没填的从另一条补上。整个合并是一步,可以撤销。");
        told.setWrapText(true);
        VBox content = new VBox(told, first, second);
        content.getStyleClass().add("dialog-form");
        workplace
                .dialogs()
                .form("合并重复", content, "合并", () -> Optional.of(first.isSelected()))
                .ifPresent(keepFirst -> merge(sides.get(keepFirst ? 0 : 1), sides.get(keepFirst ? 1 : 0)));
    }

    private static RadioButton radio(Side side, ToggleGroup group) {
        StringBuilder text = new StringBuilder();
        for (String key : List.of(
                PeopleColumns.NAME,
                PeopleColumns.SECTION_OF,
                PeopleColumns.POST,
                PeopleColumns.ID_NUMBER,
                "birth",
                PeopleColumns.BRANCH_OF)) {
            var column = PeopleColumns.PERSON.get(key);
            column.value(side.person())
                    .ifPresent(value -> text.append(text.isEmpty() ? "" : " · ").append(column.masked(value)));
        }
        RadioButton radio = new RadioButton(text + "(台账里未了 " + side.open() + " 件)");
        radio.setWrapText(true);
        radio.setToggleGroup(group);
        return radio;
    }

    private void merge(Side kept, Side dropped) {
        workplace
                .jobs()
                .run(
                        "合并重复人员",
                        job -> people.merge(
                                workplace.session(),
                                kept.person().id(),
                                dropped.person().id(),
                                ports.get()),
                        merged -> {
                            workplace.navigator().status("已合并为一条:“" + merged.name() + "”。");
                            done.run();
                        },
                        workplace.dialogs()::problem);
    }
}
