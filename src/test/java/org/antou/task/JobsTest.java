package org.antou.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.antou.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final Jobs jobs = new Jobs(Runnable::run);
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private final Consumer<Object> tell = told::add;

    @AfterEach
    void close() {
        jobs.close();
    }

    private Object next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void a_result_is_told() throws Exception {
        jobs.run("算", job -> 40, tell::accept, tell::accept);

        assertThat(next()).isEqualTo(40);
    }

    @Test
    void an_expected_problem_is_told_as_it_is() throws Exception {
        Problem.Expected full = new Problem.Expected("磁盘已满。", "已保存的都在。", "请清理。");
        jobs.run(
                "写",
                job -> {
                    throw full;
                },
                tell::accept,
                tell::accept);

        assertThat(next()).isSameAs(full);
    }

    @Test
    void a_mistake_of_ours_is_told_with_a_code_that_can_be_read_out() throws Exception {
        jobs.run("算", job -> List.of().iterator().next(), tell::accept, tell::accept);

        assertThat(next())
                .isInstanceOfSatisfying(
                        Problem.Bug.class, bug -> assertThat(bug.code()).matches("[0-9A-F]{6}"));
    }

    @Test
    void details_of_a_mistake_quote_nothing_of_the_records() {
        Problem.Bug bug = new Problem.Bug("read", new IllegalStateException("张建国 210302198001010012"));

        assertThat(bug.details()).contains("IllegalStateException", bug.code()).doesNotContain("张建国", "2103");
    }

    @Test
    void a_cancelled_job_tells_nothing() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        Job job = jobs.run(
                "导入",
                j -> {
                    cancelled.await();
                    return "late";
                },
                tell::accept,
                tell::accept);
        job.cancel();
        cancelled.countDown();
        jobs.run("算", j -> "next", tell::accept, tell::accept);

        assertThat(next()).isEqualTo("next");
        jobs.close();
        assertThat(told).isEmpty();
    }

    @Test
    void in_a_lane_only_the_latest_counts() throws Exception {
        Lane lane = jobs.lane("search", Duration.ofMillis(30));
        for (String typed : List.of("x", "xc", "xcz")) {
            lane.run("查找", job -> typed, tell::accept, tell::accept);
        }

        assertThat(next()).isEqualTo("xcz");
        jobs.close();
        assertThat(told).isEmpty();
    }

    @Test
    void short_work_is_not_shown_and_long_work_can_be_stopped() throws Exception {
        jobs.watch(() -> jobs.running().forEach(j -> told.add(j.stage())));
        Job job = jobs.run(
                "导入",
                j -> {
                    while (!j.cancelled()) {
                        j.progress(1, 40);
                        Thread.sleep(5);
                    }
                    return "stopped";
                },
                tell::accept,
                tell::accept);
        assertThat(jobs.running()).isEmpty();

        assertThat(next()).isEqualTo(Job.Stage.BUSY);
        Object then = next();
        assertThat(then).isEqualTo(Job.Stage.LONG);
        assertThat(job.total()).isEqualTo(40);
        job.cancel();
    }
}
