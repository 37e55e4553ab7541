package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;

/** The columns of the authorities' list, told once. */
public final class ListedColumns {

    public static final String NAME = "name";
    public static final String ID_NUMBER = "idNumber";
    public static final String BIRTH = "birth";
    public static final String KIND = "kind";
    public static final String NUMBER = "number";
    public static final String AUTHORITY = "authority";
    public static final String ISSUED = "issued";
    public static final String EXPIRES = "expires";
    public static final String STATUS = "status";
    public static final String PERSON = "person";
    public static final String SOURCE = "source";
    public static final String NOTE = "note";

    public static final Columns<ListedDocument> ALL =
            new Columns<>(all(), (row, values) -> of(row.id(), row.version(), values));

    private ListedColumns() {}

    private static List<Column<ListedDocument>> all() {
        return List.of(
                Column.<ListedDocument>of(NAME, "姓名", ValueType.NAME, r -> Optional.of(r.name()))
                        .asEditable()
                        .alias("中文姓名", "持证人", "持证人姓名", "人员姓名", "名字"),
                Column.<ListedDocument>text(ID_NUMBER, "身份证号", ListedDocument::idNumber)
                        .asEditable()
                        .asSensitive()
                        .alias("身份证号码", "公民身份号码", "居民身份证号", "居民身份证号码", "身份证", "身份证件号码", "公民身份证号码"),
                Column.<ListedDocument>of(BIRTH, "出生日期", ValueType.PARTIAL_DATE, ListedDocument::birth)
                        .asEditable()
                        .alias("出生年月", "生日", "出生年月日"),
                Column.<ListedDocument>choice(KIND, "证件种类", List.of(DocumentKind.values()), ListedDocument::kind)
                        .asEditable()
                        .alias("证件名称", "证照种类", "证照名称", "证件类型", "证件类别", "证照类型", "出入境证件种类"),
                Column.<ListedDocument>text(NUMBER, "证件号码", ListedDocument::number)
                        .asEditable()
                        .asSensitive()
                        .alias("证件号", "证照号码", "证照号", "号码", "护照号", "护照号码", "证照编号", "出入境证件号码"),
                Column.<ListedDocument>text(AUTHORITY, "发证机关", ListedDocument::authority)
                        .asEditable()
                        .alias("签发机关", "签发单位", "签发地", "发证单位"),
                date(ISSUED, "发证日期", ListedDocument::issued).alias("签发日期", "办证日期", "制证日期"),
                date(EXPIRES, "有效期至", ListedDocument::expires)
                        .alias("有效期", "有效期限", "证件有效期", "有效日期", "失效日期", "有效期截止", "证件有效期至"),
                Column.<ListedDocument>text(STATUS, "名单上的状态", ListedDocument::status)
                        .asEditable()
                        .alias("证件状态", "状态", "证照状态", "有效状态"),
                Column.<ListedDocument>of(PERSON, "指明的人员", ValueType.PERSON, ListedDocument::person),
                Column.<ListedDocument>text(SOURCE, "名单文件", ListedDocument::source),
                Column.<ListedDocument>longText(NOTE, "备注", ListedDocument::note)
                        .asEditable());
    }

    private static Column<ListedDocument> date(
            String key, String title, java.util.function.Function<ListedDocument, Optional<?>> getter) {
        return Column.<ListedDocument>of(key, title, ValueType.DATE, getter).asEditable();
    }

    /** A row with these values; its numbers in normal form, its kind from its number where only that says it. */
    public static ListedDocument of(UUID id, long version, Values values) {
        String number = DocumentNumber.normal(values.text(NUMBER));
        String typed = values.text(ID_NUMBER).strip();
        return new ListedDocument(
                id,
                version,
                values.text(NAME).replaceAll("(?U)\\s+", ""),
                IdNumber.of(typed).map(IdNumber::value).orElse(typed),
                values.get(BIRTH, PartialDate.class),
                values.get(KIND, DocumentKind.class).or(() -> DocumentNumber.kind(number)),
                number,
                values.text(AUTHORITY).strip(),
                values.get(ISSUED, LocalDate.class),
                values.get(EXPIRES, LocalDate.class),
                values.text(STATUS).strip(),
                values.named(PERSON),
                values.text(SOURCE),
                values.text(NOTE));
    }
}
