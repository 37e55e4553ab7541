package org.antou.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.antou.problem.Problem;

/** Where this copy of the program stands. */
final class ProgramFolder {

    /** What packages call the folder of their own Java runtime; it stands in the program's folder. */
    private static final String RUNTIME = "runtime";

    private ProgramFolder() {}

    static Path ofThisProcess() {
        return of(Path.of(System.getProperty("java.home")), ProgramFolder::code);
    }

    /**
     * @param javaHome the runtime that is used
     * @param code     where the classes come from; not asked in a package, since classes out of a start-up cache that was
     *                 moved don't know it
     */
    static Path of(Path javaHome, Supplier<Path> code) {
        if (javaHome.endsWith(RUNTIME)) {
            return javaHome.getParent();
        }
        Path folder = code.get().getParent();
        return folder.endsWith("lib") ? folder.getParent() : folder;
    }

    private static Path code() {
        try {
            return Path.of(ProgramFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new Problem.Bug("find program folder", e);
        }
    }
}
