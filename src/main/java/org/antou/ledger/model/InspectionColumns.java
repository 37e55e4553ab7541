package org.antou.ledger.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of inspections, aspects and kept notices, told once. */
public final class InspectionColumns {

    public static final Columns<Inspection> INSPECTION = new Columns<>(
            List.of(
                    Column.text("title", "台账名称", Inspection::title).asRequired().alias("巡察轮次"),
                    Column.text("team", "巡察组", Inspection::team).asEditable(),
                    date("started", "进驻日期", Inspection::started),
                    date("ended", "结束日期", Inspection::ended),
                    date("feedback", "反馈日期", Inspection::feedback),
                    date("notice", "通报日期", Inspection::notice),
                    Column.text("signer", "落款单位", Inspection::signer).asEditable(),
                    Column.longText("note", "备注", Inspection::note).asEditable()),
            InspectionColumns::inspection);

    public static final Columns<Aspect> ASPECT = new Columns<>(
            List.of(
                    Column.<Aspect>of("number", "序号", ValueType.NUMBER, a -> Optional.of(a.number()))
                            .asRequired(),
                    Column.longText("title", "方面", Aspect::title).asRequired(),
                    Column.text("inspection", "巡察轮次", a -> a.inspection().toString())),
            InspectionColumns::aspect);

    public static final Columns<KeptNotice> NOTICE = new Columns<>(
            List.of(
                    Column.text("fileName", "文件名", KeptNotice::fileName),
                    Column.text("inspection", "巡察轮次", n -> n.inspection().toString()),
                    Column.text("importedAt", "导入时间", n -> n.importedAt().toString()),
                    Column.longText("content", "原文", KeptNotice::content)),
            InspectionColumns::notice);

    private InspectionColumns() {}

    /** An inspection with nothing in it yet, to be filled by a form. */
    public static Inspection blank(UUID id, long version) {
        return new Inspection(
                id, version, "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    private static Column<Inspection> date(String key, String title, Function<Inspection, Optional<?>> get) {
        return Column.of(key, title, ValueType.PARTIAL_DATE, get).asEditable();
    }

    private static Inspection inspection(Inspection row, Values values) {
        return new Inspection(
                row.id(),
                row.version(),
                values.text("title"),
                values.text("team"),
                values.get("started", PartialDate.class),
                values.get("ended", PartialDate.class),
                values.get("feedback", PartialDate.class),
                values.get("notice", PartialDate.class),
                values.text("signer"),
                values.text("note"));
    }

    private static Aspect aspect(Aspect row, Values values) {
        return new Aspect(
                row.id(),
                row.version(),
                row.inspection(),
                values.get("number", Integer.class).orElse(row.number()),
                values.text("title"));
    }

    private static KeptNotice notice(KeptNotice row, Values values) {
        return new KeptNotice(
                row.id(),
                row.inspection(),
                values.text("fileName"),
                LocalDateTime.parse(values.text("importedAt")),
                values.text("content"));
    }
}
