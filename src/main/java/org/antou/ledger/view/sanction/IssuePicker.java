package org.antou.ledger.view.sanction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Issue;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.ui.PickerSource;

/** Issues for a picker field, by number or by words of their text; the list shows how each begins. */
final class IssuePicker implements PickerSource<Named> {

    private static final int MOST = 20;
    private static final int SHORT = 16;

    private final Ledger ledger;
    private final Map<UUID, String> labels = new ConcurrentHashMap<>();

    IssuePicker(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Digits are a number, never words of a text: 22 must not find “22家单位”. */
    @Override
    public List<Named> search(String typed) {
        String wanted = typed.replaceAll("[第条\\s]", "");
        boolean number = wanted.matches("\\d+");
        List<Issue> found = ledger.all().stream()
                .filter(issue -> number
                        ? String.valueOf(issue.number()).startsWith(wanted)
                        : issue.content().contains(wanted))
                .sorted(Comparator.comparing(
                        issue -> !String.valueOf(issue.number()).equals(wanted)))
                .limit(MOST)
                .toList();
        found.forEach(issue -> labels.put(issue.id(), label(issue)));
        return found.stream()
                .map(issue -> new Named(issue.id(), "第 " + issue.number() + " 条"))
                .toList();
    }

    private static String label(Issue issue) {
        String content = issue.content().replace('\n', ' ');
        return "第 " + issue.number() + " 条 " + content.substring(0, Math.min(SHORT, content.length()));
    }

    @Override
    public Named create(String name) {
        throw new Problem.Expected("台账里没有“" + name + "”。", "没有改动任何内容。", "请填序号,如 22;问题要先在台账里登记。");
    }

    @Override
    public String name(Named issue) {
        return labels.getOrDefault(issue.id(), issue.name());
    }
}
