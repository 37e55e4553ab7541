package org.antou.passport.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.antou.problem.Problem;
import org.antou.task.Jobs;

/** Writes one after the other beside the window, in the order asked for: a scanner is faster than a disk. */
final class InTurn {

    private final Jobs jobs;
    private final Consumer<Problem> failed;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** @param failed is told what went wrong; what waited behind it is not written */
    InTurn(Jobs jobs, Consumer<Problem> failed) {
        this.jobs = jobs;
        this.failed = failed;
    }

    <T> void run(String title, Supplier<T> work, Consumer<T> done) {
        waiting.add(() -> jobs.runTold(
                title,
                job -> work.get(),
                result -> {
                    done.accept(result);
                    next();
                },
                problem -> {
                    waiting.clear();
                    busy = false;
                    failed.accept(problem);
                }));
        if (!busy) {
            next();
        }
    }

    private void next() {
        Runnable first = waiting.poll();
        busy = first != null;
        if (busy) {
            first.run();
        }
    }
}
