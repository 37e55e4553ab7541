package org.antou.sheet.view;

import org.antou.register.port.Names;
import org.antou.register.port.SheetPort;
import org.antou.register.view.Workplace;
import org.antou.sheet.out.Template;
import org.antou.sheet.out.TemplateWords;

/** Saves a workbook to fill in: drop-downs, notes and an example row. */
public final class SheetTemplates {

    private final Workplace place;
    private final Names names;

    public SheetTemplates(Workplace place, Names names) {
        this.place = place;
        this.names = names;
    }

    /** Asks where to. */
    public <R> void save(SheetPort<R> port) {
        place.dialogs()
                .saveFile("另存模板", port.title() + "模板.xlsx", SheetExports.WORKBOOK)
                .map(SheetExports::ending)
                .ifPresent(file -> place.jobs()
                        .run(
                                "另存模板",
                                job -> Template.save(file, port, new TemplateWords<>(port, names)),
                                saved -> place.navigator().status("已另存“" + port.title() + "”的模板:" + file.getFileName()),
                                place.dialogs()::problem));
    }
}
