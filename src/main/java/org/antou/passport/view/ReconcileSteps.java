package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.antou.passport.Reconciliations;
import org.antou.passport.Reconciliations.Compared;
import org.antou.passport.model.Difference;
import org.antou.passport.model.Reconciliation;
import org.antou.people.view.PersonPicker;
import org.antou.register.Named;
import org.antou.ui.DialogFields;
import org.antou.ui.PickerField;

/**
 * What is done with a comparison: whom a row is about, a new list, keeping it, looking at those that were kept.
 *
 * @param again compares anew
 * @param show  shows a comparison
 */
record ReconcileSteps(PassportPlace place, Runnable again, Consumer<Compared> show) {

    private static final String REPLACE = "换成新的名单";
    private static final String ADD = "接着添加";

    private Reconciliations reconciliations() {
        return place.register().reconciliations();
    }

    /** Asks what becomes of the list that is there, before another one comes in. */
    void makeRoom(Runnable then) {
        place.work()
                .jobs()
                .run(
                        "查看名单",
                        job -> place.register().listed().count(),
                        count -> makeRoom(count, then),
                        place.work().dialogs()::problem);
    }

    private void makeRoom(long count, Runnable then) {
        if (count == 0) {
            then.run();
            return;
        }
        String answer = place.work()
                .dialogs()
                .choose(
                        "导入名单",
                        "现在有一份 " + count + " 行的名单。新的一次核查请换成新的名单(旧名单清空,可以撤销;存下的年度核查不受影响);同一次核查的另一份文件请接着添加。",
                        REPLACE,
                        ADD)
                .orElse("");
        if (answer.equals(ADD)) {
            then.run();
        } else if (answer.equals(REPLACE)) {
            place.work()
                    .jobs()
                    .run(
                            "清空名单",
                            job -> place.register().listed().clear(place.session()),
                            cleared -> {
                                place.work().navigator().status("旧名单已清空;没有导入新的,可以在“历史记录”里撤销。");
                                again.run();
                                then.run();
                            },
                            place.work().dialogs()::problem);
        }
    }

    /** Puts down whom rows of the list are about. */
    void identify(List<Difference> lines) {
        List<Difference> rows = lines.stream()
                .filter(line -> !line.document().equals(Optional.of(line.id())))
                .toList();
        if (rows.isEmpty()) {
            place.work().dialogs().info("指明人员", "请先在表里选中名单上的一行(同名待认、查无此人的),再指明它说的是谁。");
            return;
        }
        DialogFields fields = new DialogFields(place.today());
        PickerField<Named> person = fields.row(
                "人员",
                new PickerField<>(
                        new KnownPersons(new PersonPicker(place.people(), place.session())),
                        place.work().jobs(),
                        place.work().dialogs()::problem));
        person.field().setId("identify-person");
        fields.hint("名单上的 "
                + rows.stream()
                        .limit(3)
                        .map(line -> "“" + line.name() + "”" + line.word())
                        .collect(Collectors.joining(";"))
                + (rows.size() > 3 ? "……共 " + rows.size() + " 行" : "")
                + "。请对照证件和人员资料,指明说的是谁;指明以后,这一行就按这个人比对。");
        place.work()
                .dialogs()
                .form(
                        "指明人员",
                        fields,
                        "就是这个人",
                        () -> person.value().isPresent() ? person.value() : fields.refused("请选一个人。"))
                .ifPresent(who -> place.work()
                        .jobs()
                        .run(
                                "指明人员",
                                job -> place.register().listed().identify(place.session(), ids(rows), who),
                                done -> {
                                    place.work().navigator().status("已指明 " + done.size() + " 行:" + who.name() + "。");
                                    again.run();
                                },
                                place.work().dialogs()::problem));
    }

    private static List<UUID> ids(List<Difference> rows) {
        return rows.stream().map(Difference::id).toList();
    }

    /** Keeps the comparison of now for the year. */
    void keep(Compared compared) {
        if (compared.kept().isPresent()) {
            place.work().dialogs().info("存为年度核查", "现在看的这一次已经存下了。要存新的,请先回到现在的比对。");
            return;
        }
        DialogFields fields = new DialogFields(place.today());
        TextField title = fields.text("名称", "keep-title", compared.on().getYear() + " 年度核查");
        TextField note = fields.text("备注", "keep-note", "");
        fields.hint(compared.counts().told() + "。存下的是现在的结果,以后人员和证件怎么变都不再变,也不能撤销;没有处理完的也可以先存,处理完再存一次。");
        place.work()
                .dialogs()
                .form(
                        "存为年度核查",
                        fields,
                        "存下来",
                        () -> title.getText().isBlank()
                                ? fields.<List<String>>refused("请写明这次核查叫什么。")
                                : Optional.of(List.of(title.getText(), note.getText())))
                .ifPresent(words -> place.work()
                        .jobs()
                        .run(
                                "存年度核查",
                                job -> reconciliations().keep(place.session(), compared, words.get(0), words.get(1)),
                                kept -> {
                                    place.work().navigator().status("已存下“" + kept.title() + "”。");
                                    open(kept.id());
                                },
                                place.work().dialogs()::problem));
    }

    /** Those that were kept, to be opened and printed again. */
    void past() {
        place.work()
                .jobs()
                .run(
                        "读取历次核查",
                        job -> reconciliations().all(),
                        this::choose,
                        place.work().dialogs()::problem);
    }

    private void choose(List<Reconciliation> all) {
        if (all.isEmpty()) {
            place.work().dialogs().info("历次核查", "还没有存过。导入名单、比对以后,用“存为年度核查”存下当时的结果。");
            return;
        }
        ListView<Reconciliation> list = new ListView<>();
        list.setId("reconcile-kept");
        list.getItems().setAll(all);
        list.getSelectionModel().selectFirst();
        list.setCellFactory(view -> new KeptCell());
        list.getStyleClass().add("kept-list");
        place.work()
                .dialogs()
                .form(
                        "历次核查",
                        list,
                        "打开",
                        () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()))
                .ifPresent(kept -> open(kept.id()));
    }

    void open(UUID kept) {
        place.work()
                .jobs()
                .run(
                        "打开年度核查",
                        job -> reconciliations().find(kept).map(reconciliations()::kept),
                        found -> found.ifPresent(show),
                        place.work().dialogs()::problem);
    }

    private static final class KeptCell extends ListCell<Reconciliation> {
        @Override
        protected void updateItem(Reconciliation kept, boolean empty) {
            super.updateItem(kept, empty);
            setText(
                    empty
                            ? null
                            : kept.on() + "  " + kept.title() + "(" + kept.by() + ")\n"
                                    + kept.counts().told());
        }
    }
}
