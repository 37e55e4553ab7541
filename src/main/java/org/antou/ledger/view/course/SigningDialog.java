package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Signing;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.Step.Signature;
import org.antou.people.People;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.register.view.Workplace;

/** 登记审核: name, date and opinion of each level, as the signed paper shows them; later levels may stay empty. */
final class SigningDialog {

    private final Workplace workplace;
    private final People people;
    private final LocalDate today;

    SigningDialog(Workplace workplace, People people, LocalDate today) {
        this.workplace = workplace;
        this.people = people;
        this.today = today;
    }

    Optional<List<Signature>> ask(Issue issue) {
        List<LevelRow> rows = Signing.open(issue).stream()
                .map(level -> new LevelRow(level, today, workplace, people))
                .toList();
        String applicant = issue.course()
                .applicant()
                .flatMap(Step::person)
                .map(Named::name)
                .orElse("未记");
        Label hint = new Label("照签过字的审批单登记;一张单子上签了几级就填几级,还没签的空着。申请人是" + applicant + ",不能做审核人。");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        Label mistake = new Label();
        mistake.setWrapText(true);
        mistake.getStyleClass().add("field-error");
        VBox content = new VBox(hint);
        rows.forEach(row -> content.getChildren().add(row.node()));
        content.getChildren().add(mistake);
        content.getStyleClass().addAll("small-form", "signing-form");
        LedgerStyles.dress(content);
        return workplace
                .dialogs()
                .form("登记审核 · 第 " + issue.number() + " 条", content, "登记", () -> read(issue, rows, mistake));
    }

    private Optional<List<Signature>> read(Issue issue, List<LevelRow> rows, Label mistake) {
        rows.forEach(row -> row.say(List.of()));
        mistake.setText("");
        List<LevelRow> filled = rows.stream().filter(LevelRow::filled).toList();
        if (filled.isEmpty()) {
            mistake.setText("请至少填一级审核。");
            return Optional.empty();
        }
        if (!filled.equals(rows.subList(0, filled.size()))) {
            mistake.setText("三级按顺序审核:前一级还没有填。");
            return Optional.empty();
        }
        boolean readable = filled.stream().allMatch(LevelRow::readable);
        if (!readable) {
            return Optional.empty();
        }
        List<Signature> signatures = filled.stream().map(LevelRow::signature).toList();
        List<List<Violation>> found = new ArrayList<>(Signing.violations(issue, signatures, today));
        for (int i = 0; i < found.size(); i++) {
            filled.get(i).say(found.get(i));
        }
        return found.stream().allMatch(List::isEmpty) ? Optional.of(signatures) : Optional.empty();
    }
}
