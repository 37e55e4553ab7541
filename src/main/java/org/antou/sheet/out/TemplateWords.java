package org.antou.sheet.out;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antou.register.Column;
import org.antou.register.Named;
import org.antou.register.ValueType;
import org.antou.register.port.Names;
import org.antou.register.port.SheetPort;

/** What can be chosen in a column of a template, and how it is filled, by the kind of the column alone. */
public final class TemplateWords<R> {

    /** Longer lists are no help. */
    private static final int MOST = 3_000;

    private final SheetPort<R> port;
    private final List<String> persons;
    private final List<String> sections;

    public TemplateWords(SheetPort<R> port, Names names) {
        this.port = port;
        this.persons = persons(names);
        this.sections = names.sections().stream().map(Named::name).limit(MOST).toList();
    }

    /** Those who share a name with somebody are written with their section. */
    private static List<String> persons(Names names) {
        Map<String, Integer> bearers = new HashMap<>();
        names.persons().forEach(k -> bearers.merge(k.person().name(), 1, Integer::sum));
        return names.persons().stream()
                .map(k -> bearers.get(k.person().name()) == 1
                        ? k.person().name()
                        : k.person().name() + "(" + k.section().map(Named::name).orElse("没有科室") + ")")
                .distinct()
                .limit(MOST)
                .toList();
    }

    List<String> of(Column<R> column) {
        return switch (column.type()) {
            case CHOICE -> port.choices(column);
            case FLAG -> List.of("是", "否");
            case PERSON -> persons;
            case SECTION -> sections;
            case REFERENCE -> port.known(column.key()).stream().limit(MOST).toList();
            default -> List.of();
        };
    }

    /** Whether nothing but these words may stand there. */
    static boolean closed(Column<?> column) {
        return column.type() == ValueType.CHOICE || column.type() == ValueType.FLAG;
    }

    static String how(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> "一行文字。号码按文本填写,不要让它变成 4.4E+17 那样。";
            case NAME -> "姓名,不要加空格。";
            case LONG_TEXT -> "文字,可以有几行。";
            case LINES -> "一行一条,格内换行用 Alt+Enter。";
            case NUMBER -> "整数。";
            case MONEY -> "金额,单位元,最多两位小数。";
            case DATE -> "日期,例如 2021-03-31。";
            case PARTIAL_DATE -> "日期,例如 2021-03-31;只知道到月的写 2021年3月,只知道年的写 2021年。";
            case FLAG -> "填“是”或“否”。";
            case CHOICE -> "从下拉里选。";
            case PERSON -> "姓名;重名的写成“姓名(科室)”。还没有登记的人会随导入登记。";
            case SECTION -> "科室名称;还没有登记的科室会随导入登记。";
            case SECTIONS -> "科室名称,几个之间用顿号隔开。";
            case PERSONS -> "姓名,几个之间用顿号隔开;重名的写成“姓名(科室)”。";
            case REFERENCE -> "名称,要和案头里的一致。";
        };
    }
}
