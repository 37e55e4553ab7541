package org.antou.cadre.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;

/**
 * One person in the list of what was determined: the seven items as they would be printed, 待核实 where papers clash.
 *
 * @param values in the order of {@link CheckSheet#lines()}
 */
public record FileLine(FileCheck check, List<String> values) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileLine";

    /** Every column, in the order people see them. */
    public static final Columns<FileLine> COLUMNS = new Columns<>(columns(), (line, values) -> line);

    public static FileLine of(CheckSheet sheet) {
        return new FileLine(
                sheet.check(), sheet.lines().stream().map(ItemLine::printed).toList());
    }

    public UUID id() {
        return check.id();
    }

    private static List<Column<FileLine>> columns() {
        List<String> titles = new CheckSheet(
                        FileCheck.blank(new UUID(0, 0), Optional.empty()),
                        Optional.empty(),
                        new CheckSheet.Course(List.of(), List.of(), List.of()),
                        new CheckSheet.Archive(List.of(), List.of(), List.of()))
                .lines().stream().map(ItemLine::title).toList();
        return Stream.concat(
                        Stream.of(
                                Column.<FileLine>of(
                                                "person",
                                                "姓名",
                                                ValueType.PERSON,
                                                line -> line.check().person())
                                        .printed(18),
                                Column.<FileLine>of(
                                                "section",
                                                "科室",
                                                ValueType.SECTION,
                                                line -> line.check().section())
                                        .printed(26),
                                Column.<FileLine>text(
                                                "archiveNumber",
                                                "档案编号",
                                                line -> line.check().archiveNumber())
                                        .printed(22),
                                Column.<FileLine>text(
                                        "batch", "批次", line -> line.check().batch()),
                                Column.<FileLine>text(
                                                "status",
                                                "核查情况",
                                                line -> line.check().status().printed())
                                        .printed(18)),
                        IntStream.range(0, titles.size())
                                .mapToObj(i -> Column.<FileLine>text(
                                                "item" + i,
                                                titles.get(i),
                                                line -> line.values().get(i))
                                        .printed(24)))
                .toList();
    }
}
