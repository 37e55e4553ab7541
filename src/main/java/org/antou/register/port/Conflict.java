package org.antou.register.port;

import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.problem.Problem;
import org.antou.register.Columns;
import org.antou.register.FieldChange;

/** A save that came too late: what stands in the store by now, and what was to be saved, field by field. */
public final class Conflict {

    private static final int LONGEST = 40;

    private Conflict() {}

    /** The refusal of a save with an old version, with both values of every field that differs. */
    public static <R> Problem.Expected problem(Columns<R> columns, R stored, R mine) {
        String fields = columns.diff(Optional.of(stored), mine).stream()
                .map(c -> describe(columns, c))
                .collect(Collectors.joining("\n"));
        return new Problem.Expected(
                "这条记录在您打开之后被改过,没有保存。" + (fields.isEmpty() ? "" : "\n" + fields + "\n"),
                "库里的内容没有被覆盖,您填的内容还在表单里。",
                "请关闭表单,看过新内容后再改。");
    }

    /** The refusal of a save of a record that was removed meanwhile. */
    public static Problem.Expected gone() {
        return new Problem.Expected("这条记录已被删除,没有保存。", "您填的内容还在表单里。", "可用“撤销”恢复被删的记录,再保存。");
    }

    private static <R> String describe(Columns<R> columns, FieldChange change) {
        var column = columns.get(change.field());
        return column.title() + ":现在是“" + shown(column.parse(change.before()).map(column::masked)) + "”,您填的是“"
                + shown(column.parse(change.after()).map(column::masked)) + "”";
    }

    private static String shown(Optional<String> text) {
        String line = text.orElse("空").replace('\n', ' ');
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
