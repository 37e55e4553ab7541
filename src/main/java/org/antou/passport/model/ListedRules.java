package org.antou.passport.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;
import org.antou.text.Verdict;

/** What a row of the authorities' list must be like to be compared. Damaged numbers are refused, never guessed. */
public final class ListedRules {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_STATUS = 100;
    private static final int LONGEST_AUTHORITY = 200;
    private static final int LONGEST_NOTE = 4_000;

    private ListedRules() {}

    /** Why a row can't be compared as it stands. */
    public static List<Violation> violations(ListedDocument row) {
        List<Violation> found = new ArrayList<>();
        if (row.name().isEmpty() && row.idNumber().isEmpty()) {
            found.add(new Violation(ListedColumns.NAME, "这一行没有姓名,也没有身份证号,不知道是谁。"));
        }
        if (!row.idNumber().isEmpty()) {
            IdNumber.fault(row.idNumber())
                    .ifPresentOrElse(
                            fault -> found.add(new Violation(ListedColumns.ID_NUMBER, fault)),
                            () -> birth(row).ifPresent(found::add));
        }
        number(row).ifPresent(found::add);
        if (row.issued().isPresent()
                && row.expires().filter(row.issued().get()::isAfter).isPresent()) {
            found.add(new Violation(ListedColumns.EXPIRES, "有效期至早于发证日期,请核对。"));
        }
        DocumentRules.longest(found, ListedColumns.NAME, row.name(), LONGEST_NAME);
        DocumentRules.longest(found, ListedColumns.STATUS, row.status(), LONGEST_STATUS);
        DocumentRules.longest(found, ListedColumns.AUTHORITY, row.authority(), LONGEST_AUTHORITY);
        DocumentRules.longest(found, ListedColumns.NOTE, row.note(), LONGEST_NOTE);
        return List.copyOf(found);
    }

    private static Optional<Violation> birth(ListedDocument row) {
        PartialDate told =
                PartialDate.of(IdNumber.of(row.idNumber()).orElseThrow().birth());
        return row.birth()
                .filter(birth -> birth.agreesWith(told) == Verdict.NO)
                .map(birth -> new Violation(ListedColumns.BIRTH, "出生日期与身份证号里的(" + told + ")不一致,请核对是哪一个错了。"));
    }

    private static Optional<Violation> number(ListedDocument row) {
        if (row.number().isEmpty()) {
            return row.kind()
                    .map(kind ->
                            new Violation(ListedColumns.NUMBER, "写了" + kind.title() + ",没有写证件号码。没有证件的人,种类和号码都空着。"));
        }
        return row.kind()
                .map(kind -> DocumentNumber.fault(kind, row.number()))
                .orElseGet(() -> DocumentNumber.foreign(row.number()).or(() -> Optional.of("看不出这是哪一种证件的号码,请写明证件种类。")))
                .map(fault -> new Violation(ListedColumns.NUMBER, fault));
    }
}
