package org.antou.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.antou.problem.Problem;
import org.antou.register.port.SheetPort;
import org.antou.security.Session;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.Source;

/** Brings a sheet of the sample office in as a clerk would. */
record PracticeSheet(Desk desk, Session session) {

    private static final String SAMPLES = "/org/antou/assets/sample/";

    <R> void bringIn(String name, SheetPort<R> port) {
        Importer importer = desk.importer();
        Grid grid = read(name);
        Layout layout = new LayoutFinder(grid, port).find().orElseThrow();
        Source source = new Source("练习" + name, grid, layout, Mapping.of(layout, port), false);
        importer.run(
                session, ImportPlan.make(port, importer.names(), source, Policy.SKIP, Progress.NONE), Progress.NONE);
    }

    private static Grid read(String name) {
        try (InputStream in = PracticeSheet.class.getResourceAsStream(SAMPLES + name)) {
            Path file = Files.createTempFile("sample", ".csv");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return SheetReader.read(file, Progress.NONE).fullest().orElseThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Problem.Bug("read sample " + name, e);
        }
    }
}
