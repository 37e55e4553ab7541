package org.antou.ledger.view.urging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.ledger.LedgerLetters;
import org.antou.ledger.model.Arrears;
import org.antou.ledger.model.Urging;
import org.antou.ledger.model.UrgingKind;
import org.antou.letter.view.KeptPapers;
import org.antou.register.view.Workplace;

/** Writes a 督办通知, 提醒书 or 督查通报 about issues: reads why, asks what stands on it, numbers and keeps it. */
public final class UrgingDialog {

    private final Workplace workplace;
    private final LedgerLetters letters;
    private final KeptPapers papers;

    public UrgingDialog(Workplace workplace, LedgerLetters letters, KeptPapers papers) {
        this.workplace = workplace;
        this.letters = letters;
        this.papers = papers;
    }

    /** Begins with the issues that were chosen. */
    public void open(List<UUID> issues) {
        workplace
                .jobs()
                .run("查督办事由", job -> proposals(letters.arrears(issues)), this::ask, workplace.dialogs()::problem);
    }

    /** A first version of each kind of paper; none where there is nothing to write about. */
    private List<Urging> proposals(List<Arrears> arrears) {
        return arrears.isEmpty()
                ? List.of()
                : Stream.of(UrgingKind.values())
                        .map(kind -> letters.propose(kind, arrears))
                        .toList();
    }

    private void ask(List<Urging> proposals) {
        if (proposals.isEmpty()) {
            workplace.dialogs().info("写督办通知", "没有选中问题。请先在台账里选中要督办的问题(可以多选),再写。");
            return;
        }
        UrgingForm form = new UrgingForm(workplace, letters, proposals);
        Optional<Urging> wanted = workplace.dialogs().form("写督办通知", form, "编号并存档", form::read);
        wanted.ifPresent(urging -> workplace
                .jobs()
                .run(
                        "印发" + urging.kind().title(),
                        job -> letters.issue(workplace.session(), urging),
                        papers::issued,
                        workplace.dialogs()::problem));
    }
}
