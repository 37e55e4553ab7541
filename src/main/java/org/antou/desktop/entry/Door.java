package org.antou.desktop.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.antou.app.Errands;
import org.antou.app.Errands.Errand;
import org.antou.app.Errands.Reply;
import org.antou.app.Startup;

/** The data folder, taken at the first need, on whichever job needs it first, and given up when the window closes. */
public final class Door implements AutoCloseable {

    private final Path folder;
    private final Clock clock;
    private Optional<Startup> taken = Optional.empty();

    public Door(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public Path folder() {
        return folder;
    }

    /** The folder, taken for this program; refuses (Problem.Expected) where another has it open. Slow the first time. */
    public synchronized Startup startup() {
        Startup startup = taken.orElseGet(() -> Startup.at(folder, clock));
        taken = Optional.of(startup);
        return startup;
    }

    /** Whether a second start asked for this window. */
    public synchronized boolean requested() {
        return taken.filter(startup -> startup.instance().requested()).isPresent();
    }

    /** What a command asks of this window; empty before the folder was taken. */
    public synchronized Optional<Errand> errand() {
        return taken.flatMap(startup -> new Errands(folder).take());
    }

    public void answer(Errand errand, Reply reply) {
        new Errands(folder).answer(errand, reply);
    }

    @Override
    public synchronized void close() {
        taken.ifPresent(Startup::close);
        taken = Optional.empty();
    }
}
