package org.antou.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.antou.problem.Problem;

/** The only place with threads: work runs beside the window, its outcome is handed back to the window's thread. */
public final class Jobs implements AutoCloseable {

    private final Executor window;
    private final ExecutorService threads;

    /** @param window where outcomes are delivered: {@code Platform::runLater}, or {@code Runnable::run} in tests */
    public Jobs(Executor window) {
        this.window = window;
        this.threads = Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "job");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Runs work beside the window.
     *
     * @param title  what is being done, as the status line shows it
     * @param done   gets the result, on the window's thread
     * @param failed gets what went wrong, on the window's thread
     */
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        Job job = new Job(title);
        threads.execute(() -> {
            try {
                T result = work.run(job);
                window.execute(() -> {
                    if (!job.cancelled()) {
                        done.accept(result);
                    }
                });
            } catch (Problem problem) {
                window.execute(() -> failed.accept(problem));
            } catch (Exception e) {
                window.execute(() -> failed.accept(new Problem.Bug(title, e)));
            }
        });
        return job;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Work that can tell how far it is and asks whether to stop. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Job job) throws Exception;
    }
}
