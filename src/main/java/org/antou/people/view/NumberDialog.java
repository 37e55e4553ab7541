package org.antou.people.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.view.Workplace;

/** 查看身份证号: asks what for, puts it on record, and only then shows the numbers. */
record NumberDialog(Workplace workplace, People people) {

    void ask(List<UUID> ids) {
        reason(workplace, "将显示选中的 " + ids.size() + " 人的身份证号。谁、何时、因何事查看,会记入每个人的历史。", "显示")
                .ifPresent(why -> workplace
                        .jobs()
                        .run(
                                "查看身份证号",
                                job -> people.reveal(workplace.session(), ids, why),
                                this::show,
                                workplace.dialogs()::problem));
    }

    /** What somebody needs identity numbers for; empty where the clerk thinks better of it. */
    static Optional<String> reason(Workplace workplace, String text, String action) {
        TextField why = new TextField();
        why.setId("reveal-reason");
        why.setPromptText("例如:办理登记备案");
        Label message = new Label();
        message.getStyleClass().add("form-message");
        Label told = new Label(text);
        told.setWrapText(true);
        VBox content = new VBox(told, new Label("事由"), why, message);
        content.getStyleClass().add("dialog-form");
        return workplace.dialogs().form("查看身份证号", content, action, () -> {
            message.setText(why.getText().isBlank() ? "请写明事由。" : "");
            return Optional.of(why.getText().strip()).filter(typed -> !typed.isEmpty());
        });
    }

    private void show(List<Person> persons) {
        if (persons.isEmpty()) {
            workplace.dialogs().info("查看身份证号", "选中的人员都没有登记身份证号。");
            return;
        }
        TextArea list = new TextArea(persons.stream()
                .map(person -> person.name() + "\t" + person.idNumber())
                .collect(Collectors.joining("\n")));
        list.setId("revealed-numbers");
        list.setEditable(false);
        list.setPrefRowCount(Math.min(12, persons.size() + 1));
        VBox content = new VBox(list);
        content.getStyleClass().add("dialog-form");
        workplace.dialogs().show("身份证号", content);
    }
}
