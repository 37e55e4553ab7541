package org.antou.desktop.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.antou.app.Desk;
import org.antou.register.port.SheetPort;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.sheet.view.MappingList;
import org.antou.sheet.view.SheetExports;
import org.antou.sheet.view.SheetTemplates;

/** The menu 表格: every register out to a workbook and in from one. */
final class SheetCommands {

    private final Workplace place;
    private final Desk desk;
    private final SheetExports exports;
    private final Map<String, Runnable> tabs;
    private final Consumer<SheetPort<?>> importing;
    private final Runnable back;

    /**
     * @param tabs takes what a register's tab shows, by register; one without a tab goes out whole
     * @param back goes to the workbook that is being looked at
     */
    SheetCommands(
            Workplace place, Desk desk, Map<String, Runnable> tabs, Consumer<SheetPort<?>> importing, Runnable back) {
        this.back = back;
        this.place = place;
        this.importing = importing;
        this.desk = desk;
        this.exports = new SheetExports(place);
        this.tabs = tabs;
    }

    Menus.Group group() {
        List<Command> out = new ArrayList<>();
        for (SheetPort<?> port : desk.sheets()) {
            String title = "导出“" + port.title() + "”为表格…";
            Command command = out.isEmpty()
                    ? Command.of(title, "Shortcut+E", Role.READER, () -> export(port))
                    : Command.of(title, Role.READER, () -> export(port));
            out.add(command.called(port.title() + "…"));
        }
        return new Menus.Group(
                "表格",
                List.of(
                        new Menus.Part("从表格导入", in()),
                        new Menus.Part("导出为表格", out),
                        new Menus.Part("空白模板", templates()),
                        Menus.Part.open(more())));
    }

    private List<Command> in() {
        return desk.sheets().stream()
                .map(port -> Command.of("从表格导入“" + port.title() + "”…", Role.CLERK, () -> importing.accept(port))
                        .called(port.title() + "…"))
                .toList();
    }

    private List<Command> more() {
        MappingList remembered = new MappingList(place, desk.mappings(), desk.sheets());
        return List.of(Command.of("回到正在核对的表格", Role.CLERK, back), Command.of("记住的表格对应…", Role.CLERK, remembered::show));
    }

    private List<Command> templates() {
        SheetTemplates templates = new SheetTemplates(place, desk.people().names());
        return desk.sheets().stream()
                .map(port -> Command.of("空白模板“" + port.title() + "”…", Role.READER, () -> templates.save(port))
                        .called(port.title() + "…"))
                .toList();
    }

    private void export(SheetPort<?> port) {
        Optional.ofNullable(tabs.get(port.key()))
                .ifPresentOrElse(Runnable::run, () -> exports.begin(port, Optional.empty()));
    }
}
