package org.antou.passport.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;

/** The columns of the list of gaps, told once; nobody types into them. */
public final class GapColumns {

    public static final String PERSON = "person";
    public static final String SECTION = "section";
    public static final String KIND = "kind";
    public static final String DOCUMENT = "document";
    public static final String FROM = "from";
    public static final String UNTIL = "until";
    public static final String DAYS = "days";
    public static final String LENGTH = "length";
    public static final String STANDING = "standing";
    public static final String WORDS = "words";
    public static final String BASIS = "basis";

    /** Every column, in the order people see them; the widths (mm) are those of A4 on its side. */
    public static final Columns<GapLine> ALL = new Columns<>(
            List.of(
                    of(PERSON, "姓名", ValueType.PERSON, line -> Optional.of(line.person()))
                            .printed(18),
                    of(SECTION, "科室", ValueType.SECTION, GapLine::section).printed(26),
                    Column.<GapLine>choice(
                                    KIND,
                                    "类别",
                                    List.of(GapKind.values()),
                                    line -> Optional.of(line.gap().kind()))
                            .printed(20),
                    of(DOCUMENT, "证件", ValueType.REFERENCE, GapLine::document).printed(38),
                    of(
                                    FROM,
                                    "起",
                                    ValueType.DATE,
                                    line -> Optional.of(line.gap().stretch().from()))
                            .printed(22),
                    of(
                                    UNTIL,
                                    "止(当日不计)",
                                    ValueType.DATE,
                                    line -> line.gap().stretch().to())
                            .printed(24),
                    of(DAYS, "天数", ValueType.NUMBER, line -> Optional.of(Math.toIntExact(line.days())))
                            .printed(14),
                    Column.choice(LENGTH, "长短", List.of(GapLength.values()), line -> Optional.of(line.length())),
                    Column.choice(STANDING, "现况", List.of(GapStanding.values()), line -> Optional.of(line.standing())),
                    Column.longText(WORDS, "说明", GapLine::words).printed(88),
                    Column.longText(BASIS, "依据", GapLine::basis)),
            (line, values) -> line);

    private GapColumns() {}

    private static Column<GapLine> of(String key, String title, ValueType type, Function<GapLine, Optional<?>> getter) {
        return Column.of(key, title, type, getter);
    }
}
