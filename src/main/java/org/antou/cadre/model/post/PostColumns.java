package org.antou.cadre.model.post;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;

/** The columns of the list of posts, told once; nobody types into them. The widths (mm) are those of A4 on its side. */
public final class PostColumns {

    public static final String PERSON = "person";
    public static final String SECTION = "section";
    public static final String STAFF_KIND = "staffKind";
    public static final String KIND = "kind";
    public static final String FILED = "filed";
    public static final String ACTUAL = "actual";
    public static final String SINCE = "since";
    public static final String UNTIL = "until";
    public static final String STANDING = "standing";
    public static final String WORDS = "words";
    public static final String BASIS = "basis";

    public static final Columns<PostLine> ALL = new Columns<>(
            List.of(
                    of(PERSON, "姓名", ValueType.PERSON, line -> Optional.of(line.person()))
                            .printed(18),
                    of(SECTION, "工作科室", ValueType.SECTION, PostLine::section).printed(26),
                    Column.text(STAFF_KIND, "编制类别", PostLine::staffKind).printed(20),
                    Column.<PostLine>choice(KIND, "类别", List.of(PostKind.values()), line -> Optional.of(line.kind()))
                            .printed(30),
                    Column.text(FILED, "备案(编制)", PostLine::filed).printed(34),
                    Column.text(ACTUAL, "实际", PostLine::actual).printed(34),
                    of(SINCE, "起", ValueType.PARTIAL_DATE, PostLine::since).printed(20),
                    of(UNTIL, "到期", ValueType.PARTIAL_DATE, PostLine::until).printed(20),
                    Column.<PostLine>choice(
                                    STANDING,
                                    "现况",
                                    List.of(PostStanding.values()),
                                    line -> Optional.of(line.standing()))
                            .printed(20),
                    Column.longText(WORDS, "说明", PostLine::words).printed(60),
                    Column.longText(BASIS, "依据", PostLine::basis)),
            (line, values) -> line);

    private PostColumns() {}

    private static Column<PostLine> of(
            String key, String title, ValueType type, Function<PostLine, Optional<?>> getter) {
        return Column.of(key, title, type, getter);
    }
}
