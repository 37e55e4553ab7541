package org.antou.ledger.model;

import java.util.Optional;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** What is found about the half-monthly supervision of one inspection as a whole. */
public final class SupervisionFindings {

    private SupervisionFindings() {}

    /** 空缺: how many periods of how many issues passed without a supervision. */
    public static Optional<Finding> holes(Inspection inspection, SupervisionGrid grid) {
        long issues = grid.rows().stream().filter(row -> row.holes() > 0).count();
        return grid.holes() == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "ledger.supervision-holes",
                        Optional.of(new RecordRef("ledger.inspection", inspection.id())),
                        "",
                        inspection.title() + ":" + issues + " 条问题的半月督查共空缺 " + grid.holes() + " 期。",
                        "《通报》一(三)半月督查;参数“半月督查间隔”",
                        "请在“半月督查”里看空缺;督查过而没有登记的,补登记。"));
    }
}
