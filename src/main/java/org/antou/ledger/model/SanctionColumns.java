package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.register.Violation;

/** The columns of the register of 四种形态, told once; the widths (mm) are those of A4 on its side. */
public final class SanctionColumns {

    public static final String ON = "on";
    public static final String FORM = "form";
    public static final String KIND = "kind";
    public static final String PEOPLE = "people";
    public static final String INITIATIVE = "initiative";
    public static final String DOCUMENT = "document";
    public static final String ISSUE = "issue";
    public static final String NOTE = "note";

    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_PEOPLE = 100_000;

    public static final Columns<Sanction> ALL = new Columns<>(
            List.of(
                    Column.<Sanction>of(ON, "日期", ValueType.DATE, s -> Optional.of(s.on()))
                            .asRequired()
                            .printed(26)
                            .alias("处理日期", "处分日期", "问责日期", "时间"),
                    Column.<Sanction>choice(FORM, "形态", List.of(SanctionForm.values()), s -> Optional.of(s.form()))
                            .asRequired()
                            .printed(30)
                            .alias("四种形态", "运用形态"),
                    Column.<Sanction>choice(KIND, "种类", List.of(SanctionKind.values()), s -> Optional.of(s.kind()))
                            .asRequired()
                            .printed(32)
                            .alias("处理种类", "处理方式", "问责种类", "问责方式"),
                    Column.<Sanction>of(PEOPLE, "人次", ValueType.NUMBER, s -> Optional.of(s.people()))
                            .asRequired()
                            .printed(16)
                            .alias("人数"),
                    Column.<Sanction>choice(
                                    INITIATIVE, "主动/被动", List.of(Initiative.values()), s -> Optional.of(s.initiative()))
                            .asRequired()
                            .printed(24)
                            .alias("主动被动", "是否主动"),
                    Column.<Sanction>text(DOCUMENT, "文号", Sanction::document)
                            .asEditable()
                            .printed(44),
                    Column.<Sanction>of(ISSUE, "对应问题", ValueType.REFERENCE, Sanction::issue)
                            .asEditable()
                            .printed(26),
                    Column.<Sanction>longText(NOTE, "备注", Sanction::note)
                            .asEditable()
                            .printed(60)),
            (sanction, values) -> sanction(sanction.id(), sanction.version(), values));

    private SanctionColumns() {}

    /** A sanction made from the values of every column; required ones that are empty get the first choice. */
    public static Sanction sanction(UUID id, long version, Values values) {
        return new Sanction(
                id,
                version,
                values.get(ON, LocalDate.class).orElse(LocalDate.EPOCH),
                values.get(FORM, SanctionForm.class).orElse(SanctionForm.FIRST),
                values.get(KIND, SanctionKind.class).orElse(SanctionKind.OTHER),
                values.get(PEOPLE, Integer.class).orElse(0),
                values.get(INITIATIVE, Initiative.class).orElse(Initiative.PASSIVE),
                values.text(DOCUMENT),
                values.named(ISSUE),
                values.text(NOTE));
    }

    /** Why a sanction can't be saved as it stands. */
    public static List<Violation> violations(Sanction sanction, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (sanction.on().equals(LocalDate.EPOCH)) {
            found.add(new Violation(ON, "请填写“日期”。"));
        }
        if (sanction.on().isAfter(today)) {
            found.add(new Violation(ON, "日期在今天之后。"));
        }
        if (sanction.people() < 1 || sanction.people() > MOST_PEOPLE) {
            found.add(new Violation(PEOPLE, "“人次”从 1 起。"));
        }
        if (sanction.document().length() > LONGEST_DOCUMENT) {
            found.add(new Violation(DOCUMENT, "太长,最多 " + LONGEST_DOCUMENT + " 个字。"));
        }
        if (sanction.note().length() > LONGEST_NOTE) {
            found.add(new Violation(NOTE, "太长,最多 " + LONGEST_NOTE + " 个字。"));
        }
        return List.copyOf(found);
    }
}
