package org.antou.app.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.app.AppPaths;
import org.antou.app.Environment;
import org.antou.problem.Problem;

/** All checks of a folder that is to hold the data. */
public final class FolderChecks {

    private static final long NEEDED_MEGABYTES = 100;

    private final List<FolderCheck> refusing;
    private final List<FolderCheck> warning;

    public FolderChecks(AppPaths paths) {
        Environment machine = paths.environment();
        this.refusing = List.of(
                new Spellable(machine.fileNames()),
                new OutsideProgram(machine.program(), paths.portable()),
                new Writable(),
                new FreeSpace(NEEDED_MEGABYTES));
        this.warning = List.of(new Lasting(temporary(machine)), new NotSynced(), new OnOwnDisk());
    }

    /** Refuses a folder that can't work; hands back what tends to go wrong with it. */
    public List<Problem.Expected> require(Path folder) {
        found(refusing, folder).findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        return found(warning, folder).toList();
    }

    private static Stream<Problem.Expected> found(List<FolderCheck> checks, Path folder) {
        return checks.stream().map(check -> check.look(folder)).flatMap(Optional::stream);
    }

    private static List<Path> temporary(Environment machine) {
        Stream<String> named = Stream.of("TEMP", "TMP", "TMPDIR")
                .map(machine.variables()::get)
                .filter(value -> value != null && !value.isBlank());
        Stream<String> usual = machine.windows() ? Stream.empty() : Stream.of("/tmp", "/var/tmp", "/dev/shm");
        return Stream.concat(named, usual).map(Path::of).toList();
    }
}
