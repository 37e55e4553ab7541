package org.antou.app;

import java.util.List;
import org.antou.backup.Readable;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.WorkbookWriter;

/** The workbook of every register, for the bundle: with all columns, because the bundle is encrypted and for emergencies. */
final class Readables {

    private Readables() {}

    static List<Readable> of(List<SheetPort<?>> registers) {
        return registers.stream().map(Readables::workbook).toList();
    }

    private static <R> Readable workbook(SheetPort<R> port) {
        return new Readable(
                port.title() + ".xlsx",
                out -> WorkbookWriter.write(out, Export.all(port, true), port.all(), Progress.NONE));
    }
}
