package org.antou.passport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.ImportResult;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.PlanRow;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.Source;

/** Workbooks on their way into the room, as the import screen brings them in. */
record SheetIn(Fixture office, Path folder) {

    <R> ImportPlan<R> plan(SheetPort<R> port, String... lines) throws IOException {
        return plan(port, Files.writeString(folder.resolve("公安反馈.csv"), String.join("\n", lines)));
    }

    <R> ImportPlan<R> plan(SheetPort<R> port, Path file) {
        Grid grid = SheetReader.read(file, Progress.NONE).fullest().orElseThrow();
        Layout layout = new LayoutFinder(grid, port).find().orElseThrow();
        Source source = new Source(file.getFileName().toString(), grid, layout, Mapping.of(layout, port), false);
        return ImportPlan.make(port, importer().names(), source, Policy.UPDATE, Progress.NONE);
    }

    ImportResult run(ImportPlan<?> plan) {
        return importer().run(Fixture.CLERK, plan, Progress.NONE);
    }

    private Importer importer() {
        return new Importer(office.history, office.people.names(), () -> {});
    }

    static List<String> reasons(ImportPlan<?> plan) {
        return plan.rows().stream()
                .map(PlanRow::flaws)
                .flatMap(List::stream)
                .map(flaw -> flaw.reason())
                .toList();
    }
}
