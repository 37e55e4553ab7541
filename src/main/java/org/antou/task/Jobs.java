package org.antou.task;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.antou.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only place with threads: work runs beside the window, its outcome is handed back to the window's thread. */
public final class Jobs implements AutoCloseable {

    private static final long BUSY_AFTER = 300;
    private static final long LONG_AFTER = 1000;
    private static final long TOLD_EVERY = 250;
    private static final long LAST_WAIT = 10_000;

    private final Executor window;
    private final ExecutorService threads = Executors.newCachedThreadPool(daemon("job"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(daemon("job timer"));
    private final List<Job> pending = new CopyOnWriteArrayList<>();
    private final Map<String, Job> latest = new ConcurrentHashMap<>();
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();

    /** @param window where outcomes are delivered: {@code Platform::runLater}, or {@code Runnable::run} in tests */
    public Jobs(Executor window) {
        this.window = window;
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
        start(job, Duration.ZERO, new Order<>(work, done, failed, false));
        return job;
    }

    /**
     * Runs work that heeds {@link Job#cancelled} itself: how it ended is told even where somebody asked it to stop, because
     * it may have been done by then.
     */
    public <T> Job runTold(String title, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        Job job = new Job(title);
        start(job, Duration.ZERO, new Order<>(work, done, failed, true));
        return job;
    }

    /**
     * Work of which only the latest counts.
     *
     * @param key   one lane per key, for example "ledger.search"
     * @param quiet how long to wait whether something newer comes
     */
    public Lane lane(String key, Duration quiet) {
        return new Lane(this, key, quiet);
    }

    /** What a window should show: jobs that run for longer than 300 ms, oldest first. */
    public List<Job> running() {
        return pending.stream().filter(j -> j.stage() != Job.Stage.QUIET).toList();
    }

    /** Whether nothing is waiting or running; the last outcome may be being told just now. */
    public boolean idle() {
        return pending.isEmpty();
    }

    /**
     * Calls the observer on the window's thread whenever {@link #running()} shows something else.
     *
     * @return ends the watching
     */
    public Runnable watch(Runnable observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    void replace(String key, Job job) {
        Job earlier = latest.put(key, job);
        if (earlier != null) {
            earlier.cancel();
        }
    }

    <T> void start(Job job, Duration wait, Order<T> order) {
        pending.add(job);
        try {
            if (wait.isZero()) {
                begin(job, order);
            } else {
                timer.schedule(() -> begin(job, order), wait.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (RejectedExecutionException closed) {
            pending.remove(job);
            log().info("a job was not started, the program is ending");
        }
    }

    private <T> void begin(Job job, Order<T> order) {
        if (job.cancelled()) {
            end(job);
            return;
        }
        timer.schedule(() -> reach(job, Job.Stage.BUSY), BUSY_AFTER, TimeUnit.MILLISECONDS);
        timer.schedule(() -> reach(job, Job.Stage.LONG), LONG_AFTER, TimeUnit.MILLISECONDS);
        threads.execute(() -> work(job, order));
    }

    private <T> void work(Job job, Order<T> order) {
        try {
            T result = order.work.run(job);
            tell(job, order.always, () -> order.done.accept(result));
        } catch (Problem.Expected expected) {
            tell(job, order.always, () -> order.failed.accept(expected));
        } catch (Problem.Bug bug) {
            fail(job, bug, order);
        } catch (Exception | Error e) {
            fail(job, new Problem.Bug("job", e), order);
        }
    }

    private void fail(Job job, Problem.Bug bug, Order<?> order) {
        log().error("bug {}", bug.code(), bug);
        tell(job, order.always, () -> order.failed.accept(bug));
    }

    private void tell(Job job, boolean always, Runnable outcome) {
        window.execute(() -> {
            end(job);
            if (always || !job.cancelled()) {
                outcome.run();
            }
        });
    }

    private void end(Job job) {
        pending.remove(job);
        if (job.stage() != Job.Stage.QUIET) {
            window.execute(this::changed);
        }
    }

    private void reach(Job job, Job.Stage stage) {
        if (pending.contains(job)) {
            job.reach(stage);
            window.execute(this::changed);
            if (stage == Job.Stage.LONG) {
                timer.schedule(() -> reach(job, stage), TOLD_EVERY, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void changed() {
        observers.forEach(Runnable::run);
    }

    /** Asks everything to stop and waits a little. Never interrupts: an interrupted thread would close the store's file. */
    @Override
    public void close() {
        pending.forEach(Job::cancel);
        timer.shutdownNow();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_WAIT, TimeUnit.MILLISECONDS)) {
                log().warn("jobs still running at the end: {}", pending.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asked for only when there is something to say: the log's classes would hold up the first window. */
    private static Logger log() {
        return LoggerFactory.getLogger(Jobs.class);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** What is to be done, and who hears of it; {@code always}: even where somebody asked it to stop. */
    record Order<T>(Work<T> work, Consumer<T> done, Consumer<Problem> failed, boolean always) {}

    /** Work that can tell how far it is and asks whether to stop. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Job job) throws Exception;
    }
}
