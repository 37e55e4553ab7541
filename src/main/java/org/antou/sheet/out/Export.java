package org.antou.sheet.out;

import java.util.ArrayList;
import java.util.List;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;

/**
 * Which columns of a register go out.
 *
 * @param title   the sheet's name and the headline of every printed page
 * @param columns the columns, in order; they may be more than the register's own, as a table shows them
 * @param port    says which record a row is
 */
public record Export<R>(String title, List<Column<R>> columns, SheetPort<R> port) {

    public Export {
        columns = List.copyOf(columns);
    }

    /** Every column of a register; those with personal data only where they are asked for. */
    public static <R> Export<R> all(SheetPort<R> port, boolean sensitive) {
        return new Export<>(port.title(), allowed(port.offered(), sensitive), port);
    }

    /** These columns, as a table shows them; personal data that is asked for comes along even where it isn't shown. */
    public static <R> Export<R> of(SheetPort<R> port, List<Column<R>> columns, boolean sensitive) {
        List<Column<R>> all = new ArrayList<>(allowed(columns, sensitive));
        port.offered().stream()
                .filter(c -> sensitive && c.sensitive())
                .filter(c -> all.stream().noneMatch(a -> a.key().equals(c.key())))
                .forEach(all::add);
        return new Export<>(port.title(), all, port);
    }

    private static <R> List<Column<R>> allowed(List<Column<R>> columns, boolean sensitive) {
        return columns.stream().filter(c -> sensitive || !c.sensitive()).toList();
    }
}
