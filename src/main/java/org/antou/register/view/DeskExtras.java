package org.antou.register.view;

import java.util.List;

/**
 * What a register adds to the usual desk.
 *
 * @param parts of its form, beside the fields of its columns
 * @param panes beside its table, beside details and history
 */
public record DeskExtras<R>(List<FormPart<R>> parts, List<SidePane> panes) {

    public DeskExtras {
        parts = List.copyOf(parts);
        panes = List.copyOf(panes);
    }

    public static <R> DeskExtras<R> none() {
        return new DeskExtras<>(List.of(), List.of());
    }
}
