package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of {@link FileLook}, told once; the widths (mm) are those of A4 on its side. */
public final class FileLookColumns {

    public static final String PERSON = "person";
    public static final String FIRST = "first";
    public static final String SECOND = "second";
    public static final String PURPOSE = "purpose";
    public static final String ON = "on";
    public static final String ACCOUNT = "account";

    /** Every column, in the order people see them. */
    public static final Columns<FileLook> ALL = new Columns<>(kept(), FileLookColumns::apply);

    private FileLookColumns() {}

    private static List<Column<FileLook>> kept() {
        return List.of(
                Column.<FileLook>of(PERSON, "档案对象", ValueType.PERSON, FileLook::person)
                        .asRequired()
                        .printed(24),
                Column.<FileLook>text(FIRST, "查档人一", FileLook::first)
                        .asRequired()
                        .printed(24),
                Column.<FileLook>text(SECOND, "查档人二", FileLook::second)
                        .asRequired()
                        .printed(24),
                Column.<FileLook>text(PURPOSE, "事由", FileLook::purpose)
                        .asRequired()
                        .printed(60),
                Column.<FileLook>of(ON, "查档日期", ValueType.DATE, FileLook::on).printed(24),
                Column.<FileLook>text(ACCOUNT, "登记账户", FileLook::account).printed(24));
    }

    private static FileLook apply(FileLook row, Values values) {
        return of(row.id(), row.version(), values);
    }

    /** A record with these values. */
    public static FileLook of(UUID id, long version, Values values) {
        return new FileLook(
                id,
                version,
                values.named(PERSON),
                values.text(FIRST).strip(),
                values.text(SECOND).strip(),
                values.text(PURPOSE).strip(),
                values.get(ON, LocalDate.class),
                values.text(ACCOUNT).strip());
    }
}
