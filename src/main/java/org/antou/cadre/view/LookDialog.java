package org.antou.cadre.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import org.antou.cadre.model.FileCheck;
import org.antou.register.Named;
import org.antou.ui.DialogFields;

/** 查档: who looks, asked and put on record before a sheet is shown or printed; the two names of the last time are offered. */
final class LookDialog {

    private final CadrePlace place;
    private String first = "";
    private String second = "";
    private String purpose = "档案核查";

    LookDialog(CadrePlace place) {
        this.place = place;
    }

    private record Said(String first, String second, String purpose) {}

    /** Goes on with these checks once two persons who may look are on record. */
    void ask(List<FileCheck> checks, Consumer<List<FileCheck>> then) {
        if (checks.isEmpty()) {
            return;
        }
        DialogFields node = new DialogFields(place.today());
        TextField one = node.text("查档人一", "look-first", first);
        TextField other = node.text("查档人二", "look-second", second);
        TextField why = node.text("事由", "look-purpose", purpose);
        node.hint("查看 " + names(checks) + " 的档案核查表。要两人同时在场;不得查看本人和亲属的档案。这次查档会登记在案。");
        place.work()
                .dialogs()
                .form(
                        "查档登记",
                        node,
                        "登记并打开",
                        () -> one.getText().isBlank()
                                        || other.getText().isBlank()
                                        || why.getText().isBlank()
                                ? node.<Said>refused("两个查档人和事由都要填。")
                                : Optional.of(new Said(one.getText(), other.getText(), why.getText())))
                .ifPresent(said -> look(checks, said, then));
    }

    private void look(List<FileCheck> checks, Said said, Consumer<List<FileCheck>> then) {
        List<Named> whose = checks.stream()
                .flatMap(check -> check.person().stream())
                .distinct()
                .toList();
        place.work()
                .jobs()
                .run(
                        "登记查档",
                        job -> place.register()
                                .looks()
                                .look(place.session(), whose, said.first(), said.second(), said.purpose()),
                        done -> {
                            first = said.first().strip();
                            second = said.second().strip();
                            purpose = said.purpose().strip();
                            then.accept(checks);
                        },
                        place.work().dialogs()::problem);
    }

    private static String names(List<FileCheck> checks) {
        String some = checks.stream().limit(4).map(FileCheck::personName).collect(Collectors.joining("、"));
        return checks.size() > 4 ? some + " 等 " + checks.size() + " 人" : some;
    }
}
