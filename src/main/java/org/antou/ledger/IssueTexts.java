package org.antou.ledger;

import java.util.ArrayList;
import java.util.List;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Measure;
import org.antou.likeness.KeptText;
import org.antou.likeness.TextSource;
import org.antou.register.RecordRef;

/** The texts of issues that are compared for repetition (雷同): measures, 整改情况 and 成效. */
public final class IssueTexts implements TextSource {

    private final Ledger ledger;

    public IssueTexts(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<KeptText> texts() {
        return ledger.all().stream().flatMap(issue -> of(issue).stream()).toList();
    }

    /** The texts of one issue. */
    public static List<KeptText> of(Issue issue) {
        RecordRef ref = new RecordRef(LedgerRegister.KEY, issue.id());
        String title = issue.inspection().name() + "第 " + issue.number() + " 条 · ";
        List<KeptText> texts = new ArrayList<>();
        int place = 0;
        for (Measure measure : issue.measures()) {
            place++;
            String part = "measure " + measure.id();
            texts.add(KeptText.of(ref, part, title + "措施 " + place, measure.content()));
        }
        texts.add(KeptText.of(ref, "progress", title + "整改情况", issue.progress()));
        texts.add(KeptText.of(ref, "effect", title + "成效", issue.outcome().effect()));
        return texts;
    }
}
