package org.antou.ledger.view;

import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.paper.LedgerPrintout;
import org.antou.paper.view.PrintPreview;
import org.antou.register.view.Workplace;
import org.antou.settings.Office;

/** Takes issues of the ledger to the print preview. */
public final class LedgerPrinting {

    private static final String NO_MARKING = "";

    private final Workplace workplace;
    private final Office office;
    private final Supplier<Window> owner;

    /** @param owner the window that the preview stands over */
    public LedgerPrinting(Workplace workplace, Office office, Supplier<Window> owner) {
        this.workplace = workplace;
        this.office = office;
        this.owner = owner;
    }

    /** Shows the issues as the paper ledger of their inspection, in the order given. */
    public void print(Inspection inspection, List<Issue> issues) {
        if (issues.isEmpty()) {
            workplace.dialogs().info("没有可打印的问题", "当前没有列出任何问题。请先调整筛选,再打印。");
            return;
        }
        String unit = office.get().unit();
        new PrintPreview(workplace.jobs(), owner.get()).show(LedgerPrintout.of(unit, NO_MARKING, inspection, issues));
    }
}
