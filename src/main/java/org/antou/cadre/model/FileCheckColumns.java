package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of {@link FileCheck}, told once; the widths (mm) are those of A4 on its side. */
public final class FileCheckColumns {

    public static final String PERSON = "person";
    public static final String ARCHIVE_NUMBER = "archiveNumber";
    public static final String CABINET = "cabinet";
    public static final String LAYER = "layer";
    public static final String BATCH = "batch";
    public static final String STATUS = "status";
    public static final String STATUS_ON = "statusOn";
    public static final String STATUS_NOTE = "statusNote";
    public static final String OPENED = "opened";
    public static final String DEADLINE = "deadline";
    public static final String ISSUE = "issue";
    public static final String PROBLEM = "problem";
    public static final String PROBLEM_NOTE = "problemNote";
    public static final String HANDLING = "handling";
    public static final String NOTE = "note";
    public static final String SECTION = "section";

    /** What is saved with a check: what the history keeps. */
    public static final Columns<FileCheck> KEPT = new Columns<>(kept(), FileCheckColumns::apply);

    /** Every column, in the order people see them. */
    public static final Columns<FileCheck> ALL = new Columns<>(all(), FileCheckColumns::apply);

    private FileCheckColumns() {}

    private static List<Column<FileCheck>> all() {
        Column<FileCheck> section = Column.<FileCheck>of(SECTION, "科室", ValueType.SECTION, FileCheck::section)
                .printed(30);
        return Stream.of(
                        kept().stream().limit(1),
                        Stream.of(section),
                        kept().stream().skip(1))
                .flatMap(s -> s)
                .toList();
    }

    private static List<Column<FileCheck>> kept() {
        return List.of(
                Column.<FileCheck>of(PERSON, "姓名", ValueType.PERSON, FileCheck::person)
                        .asRequired()
                        .printed(18)
                        .alias("干部姓名", "人员"),
                Column.<FileCheck>text(ARCHIVE_NUMBER, "档案编号", FileCheck::archiveNumber)
                        .asEditable()
                        .printed(22)
                        .alias("档案号", "档号"),
                Column.<FileCheck>text(CABINET, "柜号", FileCheck::cabinet)
                        .asEditable()
                        .printed(14)
                        .alias("档案柜号", "柜"),
                Column.<FileCheck>text(LAYER, "层号", FileCheck::layer)
                        .asEditable()
                        .printed(14)
                        .alias("层"),
                Column.<FileCheck>text(BATCH, "批次", FileCheck::batch)
                        .asEditable()
                        .printed(24)
                        .alias("轮次", "核查批次"),
                Column.<FileCheck>choice(STATUS, "状态", List.of(FileStatus.values()), r -> Optional.of(r.status()))
                        .printed(18)
                        .alias("核查状态"),
                Column.<FileCheck>of(STATUS_ON, "状态日期", ValueType.DATE, FileCheck::statusOn),
                Column.<FileCheck>text(STATUS_NOTE, "状态说明", FileCheck::statusNote),
                Column.<FileCheck>of(OPENED, "建册日期", ValueType.DATE, FileCheck::opened)
                        .asEditable()
                        .printed(22)
                        .alias("核查开始日期", "登记日期"),
                Column.<FileCheck>of(DEADLINE, "核查期限", ValueType.DATE, FileCheck::deadline)
                        .asEditable()
                        .printed(22)
                        .alias("期限", "核查完成时限"),
                Column.<FileCheck>of(ISSUE, "对应整改问题", ValueType.REFERENCE, FileCheck::issue)
                        .asEditable(),
                Column.<FileCheck>choice(PROBLEM, "涉嫌问题类型", List.of(ProblemKind.values()), FileCheck::problem)
                        .asEditable()
                        .alias("问题类型"),
                Column.<FileCheck>longText(PROBLEM_NOTE, "档案存在问题", FileCheck::problemNote)
                        .asEditable()
                        .printed(40)
                        .alias("存在问题", "存在的问题"),
                Column.<FileCheck>choice(HANDLING, "处理方式", List.of(Handling.values()), FileCheck::handling)
                        .asEditable()
                        .printed(24)
                        .alias("处理"),
                Column.<FileCheck>longText(NOTE, "备注", FileCheck::note)
                        .asEditable()
                        .printed(30));
    }

    private static FileCheck apply(FileCheck row, Values values) {
        return of(row.id(), row.version(), values);
    }

    /** A record with these values. */
    public static FileCheck of(UUID id, long version, Values values) {
        return new FileCheck(
                id,
                version,
                values.named(PERSON),
                values.named(SECTION),
                values.text(ARCHIVE_NUMBER).strip(),
                values.text(CABINET).strip(),
                values.text(LAYER).strip(),
                values.text(BATCH).strip(),
                values.get(STATUS, FileStatus.class).orElse(FileStatus.PENDING),
                values.get(STATUS_ON, LocalDate.class),
                values.text(STATUS_NOTE).strip(),
                values.get(OPENED, LocalDate.class),
                values.get(DEADLINE, LocalDate.class),
                values.named(ISSUE),
                values.get(PROBLEM, ProblemKind.class),
                values.text(PROBLEM_NOTE),
                values.get(HANDLING, Handling.class),
                values.text(NOTE));
    }
}
