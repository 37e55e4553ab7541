package org.antou.ledger.view.sanction;

import java.util.List;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Issue;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.ui.PickerSource;

/** Issues for a picker field, by number or by words of their text. */
final class IssuePicker implements PickerSource<Named> {

    private static final int MOST = 20;

    private final Ledger ledger;

    IssuePicker(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Named> search(String typed) {
        String wanted = typed.replaceAll("[第条\\s]", "");
        return ledger.all().stream()
                .filter(issue -> wanted.isEmpty()
                        || String.valueOf(issue.number()).equals(wanted)
                        || issue.content().contains(wanted))
                .limit(MOST)
                .map(IssuePicker::named)
                .toList();
    }

    private static Named named(Issue issue) {
        return new Named(issue.id(), "第 " + issue.number() + " 条");
    }

    @Override
    public Named create(String name) {
        throw new Problem.Expected("台账里没有“" + name + "”。", "没有改动任何内容。", "请填序号,如 22;问题要先在台账里登记。");
    }

    @Override
    public String name(Named issue) {
        return issue.name();
    }
}
