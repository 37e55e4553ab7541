package org.antou.ledger.model;

import java.util.List;
import java.util.function.Predicate;

/** How many persons each form and each kind concerned, and of how many the office took the initiative (《通报》#22). */
public record SanctionTotals(List<Sanction> sanctions) {

    public SanctionTotals {
        sanctions = List.copyOf(sanctions);
    }

    public int people() {
        return people(s -> true);
    }

    public int of(SanctionForm form) {
        return people(s -> s.form() == form);
    }

    public int of(SanctionKind kind) {
        return people(s -> s.kind() == kind);
    }

    public int active(SanctionForm form) {
        return people(s -> s.form() == form && s.initiative() == Initiative.ACTIVE);
    }

    private int people(Predicate<Sanction> which) {
        return sanctions.stream().filter(which).mapToInt(Sanction::people).sum();
    }

    /** For example 共 11 人次:第一种形态 5 人次(主动 3)、第二种形态 6 人次(主动 0). */
    public String line() {
        StringBuilder line = new StringBuilder("共 ").append(people()).append(" 人次");
        String before = ":";
        for (SanctionForm form : SanctionForm.values()) {
            if (of(form) > 0) {
                line.append(before).append(form.title()).append(' ').append(of(form));
                line.append(" 人次(主动 ").append(active(form)).append(")");
                before = "、";
            }
        }
        return line.toString();
    }
}
