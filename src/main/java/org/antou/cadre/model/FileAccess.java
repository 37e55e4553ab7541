package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/**
 * That the unit's secrecy rules allow this register, or no longer do.
 *
 * @param by    who confirmed it: a person on paper, not the account
 * @param on    the day of the confirmation
 * @param basis the rule or the decision that allows it
 */
public record FileAccess(UUID id, long version, boolean allowed, String by, Optional<LocalDate> on, String basis) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileAccess";

    public static final String ALLOWED = "allowed";
    public static final String BY = "by";
    public static final String ON = "on";
    public static final String BASIS = "basis";

    public static final Columns<FileAccess> COLUMNS = new Columns<>(
            List.of(
                    Column.of(ALLOWED, "干部档案启用", ValueType.FLAG, a -> Optional.of(a.allowed())),
                    Column.<FileAccess>text(BY, "确认人", FileAccess::by).asRequired(),
                    Column.<FileAccess>of(ON, "确认日期", ValueType.DATE, FileAccess::on)
                            .asRequired(),
                    Column.<FileAccess>text(BASIS, "依据", FileAccess::basis).asRequired()),
            (row, values) -> of(row.id(), row.version(), values));

    /** A record with these values. */
    public static FileAccess of(UUID id, long version, Values values) {
        return new FileAccess(
                id,
                version,
                values.get(ALLOWED, Boolean.class).orElse(false),
                values.text(BY).strip(),
                values.get(ON, LocalDate.class),
                values.text(BASIS).strip());
    }
}
