package org.antou.passport.model;

import java.util.List;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;

/** The columns of a comparison, told once; the widths (mm) are those of A4 on its side. Nobody edits an outcome. */
public final class DifferenceColumns {

    public static final String OUTCOME = "outcome";
    public static final String NAME = "name";
    public static final String SECTION = "section";
    public static final String STANDING = "standing";
    public static final String FILED = "filed";
    public static final String ID_NUMBER = "idNumber";
    public static final String KIND = "kind";
    public static final String LISTED = "listed";
    public static final String OURS = "ours";
    public static final String EXPIRES = "expires";
    public static final String STATE = "state";
    public static final String PLACE = "place";
    public static final String WORD = "word";
    public static final String ADVICE = "advice";

    public static final Columns<Difference> ALL = new Columns<>(all(), (line, values) -> line);

    private DifferenceColumns() {}

    private static List<Column<Difference>> all() {
        return List.of(
                Column.<Difference>choice(
                                OUTCOME, "比对结果", List.of(DifferenceKind.values()), d -> Optional.of(d.outcome()))
                        .printed(26),
                Column.<Difference>of(NAME, "姓名", ValueType.NAME, d -> Optional.of(d.name()))
                        .printed(18),
                Column.<Difference>text(SECTION, "科室", Difference::section).printed(22),
                Column.<Difference>text(STANDING, "人员状态", Difference::standing).printed(13),
                Column.<Difference>text(FILED, "登记备案", Difference::filed).printed(16),
                Column.<Difference>text(ID_NUMBER, "身份证号", Difference::idNumber)
                        .asSensitive()
                        .printed(39),
                Column.<Difference>choice(KIND, "证件种类", List.of(DocumentKind.values()), Difference::kind)
                        .printed(26),
                Column.<Difference>text(LISTED, "名单上的号码", Difference::listed)
                        .asSensitive()
                        .printed(22),
                Column.<Difference>text(OURS, "台账的号码", Difference::ours)
                        .asSensitive()
                        .printed(22),
                Column.<Difference>of(EXPIRES, "有效期至", ValueType.DATE, Difference::expires),
                Column.<Difference>choice(STATE, "台账状态", List.of(DocumentState.values()), Difference::state)
                        .printed(18),
                Column.<Difference>text(PLACE, "柜位", Difference::place).printed(18),
                Column.<Difference>longText(WORD, "说明", Difference::word).printed(50),
                Column.<Difference>text(ADVICE, "建议", d -> d.outcome().advice()));
    }
}
