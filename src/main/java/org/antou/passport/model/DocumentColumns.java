package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of the documents, told once; the widths (mm) are those of A4 on its side. */
public final class DocumentColumns {

    public static final String PERSON = "person";
    public static final String SECTION = "section";
    public static final String KIND = "kind";
    public static final String NUMBER = "number";
    public static final String AUTHORITY = "authority";
    public static final String ISSUED = "issued";
    public static final String EXPIRES = "expires";
    public static final String EXPIRY = "expiry";
    public static final String KEPT_SINCE = "keptSince";
    public static final String CABINET = "cabinet";
    public static final String SLOT = "slot";
    public static final String STATE = "state";
    public static final String STATE_ON = "stateOn";
    public static final String REASON = "reason";
    public static final String SLIP = "slip";
    public static final String PAST = "past";
    public static final String NOTE = "note";

    /** What is saved with a document: what the history keeps. */
    public static final Columns<TravelDocument> KEPT = new Columns<>(kept(), DocumentColumns::apply);

    /** Every column, in the order people see them. */
    public static final Columns<TravelDocument> ALL = new Columns<>(all(), DocumentColumns::apply);

    private DocumentColumns() {}

    private static List<Column<TravelDocument>> all() {
        Column<TravelDocument> section = Column.<TravelDocument>of(
                        SECTION, "科室", ValueType.SECTION, TravelDocument::section)
                .printed(30);
        Column<TravelDocument> expiry = Column.choice(EXPIRY, "到期情况", List.of(Expiry.values()), TravelDocument::expiry);
        return Stream.of(
                        kept().stream().limit(1),
                        Stream.of(section),
                        kept().stream().skip(1),
                        Stream.of(expiry))
                .flatMap(s -> s)
                .toList();
    }

    private static List<Column<TravelDocument>> kept() {
        return List.of(
                Column.<TravelDocument>of(PERSON, "姓名", ValueType.PERSON, TravelDocument::person)
                        .asRequired()
                        .printed(18)
                        .alias("持证人", "人员", "持证人姓名", "干部姓名"),
                Column.<TravelDocument>choice(KIND, "证件种类", List.of(DocumentKind.values()), TravelDocument::kind)
                        .asRequired()
                        .printed(28)
                        .alias("证件名称", "证照种类", "证照名称", "证件类型", "证件类别"),
                Column.<TravelDocument>text(NUMBER, "证件号码", TravelDocument::number)
                        .asRequired()
                        .asSensitive()
                        .printed(26)
                        .alias("证件号", "证照号码", "证照号", "号码", "护照号", "护照号码"),
                Column.<TravelDocument>text(AUTHORITY, "发证机关", TravelDocument::authority)
                        .asEditable()
                        .alias("签发机关", "签发单位", "发证单位"),
                date(ISSUED, "发证日期", TravelDocument::issued).alias("签发日期", "办证日期"),
                date(EXPIRES, "有效期至", TravelDocument::expires)
                        .printed(22)
                        .alias("有效期", "有效期限", "证件有效期", "到期日期", "有效日期", "失效日期"),
                date(KEPT_SINCE, "集中保管日期", TravelDocument::keptSince)
                        .printed(22)
                        .alias("上交日期", "交证日期", "保管日期", "收证日期", "入柜日期"),
                Column.<TravelDocument>text(CABINET, "柜号", d -> d.place().cabinet())
                        .asEditable()
                        .printed(14)
                        .alias("存放保险柜编号", "保险柜", "保险柜编号", "柜", "存放柜"),
                Column.<TravelDocument>text(SLOT, "格号", d -> d.place().slot())
                        .asEditable()
                        .printed(14)
                        .alias("格", "位置", "存放位置", "格位"),
                Column.<TravelDocument>choice(STATE, "状态", List.of(DocumentState.values()), d -> Optional.of(d.state()))
                        .printed(18)
                        .alias("证件状态", "保管状态", "类型", "管理状态"),
                Column.<TravelDocument>of(
                                STATE_ON,
                                "状态起始日",
                                ValueType.DATE,
                                d -> d.custody().on())
                        .alias("取消时间", "丢失日期", "状态日期"),
                Column.<TravelDocument>text(REASON, "原因", d -> d.custody().reason())
                        .alias("取消原因"),
                Column.<TravelDocument>text(SLIP, "单据号", d -> d.custody().slip())
                        .alias("确认单", "确认单号"),
                Column.<TravelDocument>of(PAST, "保管经过", ValueType.LINES, d -> Optional.of(d.past())),
                Column.<TravelDocument>longText(NOTE, "备注", TravelDocument::note)
                        .asEditable()
                        .printed(30));
    }

    private static Column<TravelDocument> date(
            String key, String title, java.util.function.Function<TravelDocument, Optional<?>> getter) {
        return Column.<TravelDocument>of(key, title, ValueType.DATE, getter).asEditable();
    }

    private static TravelDocument apply(TravelDocument document, Values values) {
        return of(document.id(), document.version(), values);
    }

    /** A document with these values; its number in normal form. */
    public static TravelDocument of(UUID id, long version, Values values) {
        return new TravelDocument(
                id,
                version,
                values.named(PERSON),
                values.named(SECTION),
                values.get(KIND, DocumentKind.class),
                DocumentNumber.normal(values.text(NUMBER)),
                values.text(AUTHORITY).strip(),
                values.get(ISSUED, LocalDate.class),
                values.get(EXPIRES, LocalDate.class),
                values.get(KEPT_SINCE, LocalDate.class),
                new Place(values.text(CABINET).strip(), values.text(SLOT).strip()),
                new Custody(
                        values.get(STATE, DocumentState.class).orElse(DocumentState.OWED),
                        values.get(STATE_ON, LocalDate.class),
                        values.text(REASON).strip(),
                        values.text(SLIP).strip()),
                values.list(PAST, String.class),
                values.text(NOTE),
                values.get(EXPIRY, Expiry.class));
    }
}
