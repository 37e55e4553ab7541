package org.antou.passport.model;

import java.util.List;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;

/** The columns of the lines of a stocktake; the widths (mm) are those of A4 upright. Nobody edits an outcome. */
public final class StockLineColumns {

    public static final String OUTCOME = "outcome";
    public static final String NAME = "name";
    public static final String SECTION = "section";
    public static final String KIND = "kind";
    public static final String NUMBER = "number";
    public static final String STATE = "state";
    public static final String CABINET = "cabinet";
    public static final String SLOT = "slot";
    public static final String WORD = "word";
    public static final String ADVICE = "advice";

    public static final Columns<StockLine> ALL = new Columns<>(
            List.of(
                    Column.<StockLine>text(CABINET, "柜号", l -> l.place().cabinet())
                            .printed(13),
                    Column.<StockLine>text(SLOT, "格号", l -> l.place().slot()).printed(13),
                    Column.<StockLine>of(NAME, "姓名", ValueType.NAME, l -> Optional.of(l.name()))
                            .printed(18),
                    Column.<StockLine>choice(KIND, "证件种类", List.of(DocumentKind.values()), StockLine::kind)
                            .printed(28),
                    Column.<StockLine>text(NUMBER, "证件号码", StockLine::number)
                            .asSensitive()
                            .printed(22),
                    Column.<StockLine>choice(STATE, "台账状态", List.of(DocumentState.values()), StockLine::state)
                            .printed(18),
                    Column.<StockLine>choice(
                                    OUTCOME, "盘点结果", List.of(StockOutcome.values()), l -> Optional.of(l.outcome()))
                            .printed(18),
                    Column.<StockLine>longText(WORD, "说明", StockLine::word).printed(44),
                    Column.<StockLine>text(SECTION, "科室", StockLine::section),
                    Column.<StockLine>text(ADVICE, "建议", l -> l.outcome().advice())),
            (line, values) -> line);

    private StockLineColumns() {}
}
