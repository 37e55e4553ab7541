package org.antou.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.SanctionColumns;
import org.antou.register.Violation;
import org.antou.register.port.SheetPort;

/** The register of 四种形态 in workbooks; one that is there already is known by day, form, kind and document together. */
final class SanctionSheet extends SheetPort<Sanction> {

    private final Sanctions sanctions;

    SanctionSheet(Sanctions sanctions) {
        super("四种形态", ShelfRows.sanctions(), sanctions);
        this.sanctions = sanctions;
    }

    /** The number of an issue says nothing without its inspection: the issue is chosen in the form. */
    @Override
    public Set<String> derived() {
        return Set.of(SanctionColumns.ISSUE);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(
                SanctionColumns.ON,
                SanctionColumns.FORM,
                SanctionColumns.KIND,
                SanctionColumns.INITIATIVE,
                SanctionColumns.DOCUMENT));
    }

    @Override
    public List<Violation> check(Optional<Sanction> before, Sanction sanction) {
        return sanctions.violations(sanction);
    }

    @Override
    public String describe(Sanction sanction) {
        return sanction.on() + " " + sanction.line();
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(SanctionColumns.ON, "2021-01-15");
        row.put(SanctionColumns.FORM, "第一种形态");
        row.put(SanctionColumns.KIND, "批评教育");
        row.put(SanctionColumns.PEOPLE, "2");
        row.put(SanctionColumns.INITIATIVE, "主动");
        row.put(SanctionColumns.DOCUMENT, "机纪〔2021〕1号");
        return row;
    }
}
