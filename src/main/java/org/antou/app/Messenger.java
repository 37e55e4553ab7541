package org.antou.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.antou.app.Errands.Errand;
import org.antou.app.Errands.Reply;
import org.antou.app.Errands.State;
import org.antou.problem.Problem;

/** Brings an errand to the window that has the folder open, and waits for the answer. */
public final class Messenger {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Path folder;
    private final Duration patience;

    /** @param patience how long a window may take to notice the errand; the backup itself may take as long as it needs */
    public Messenger(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * Has it done by the window. Empty where no window has the folder (any more), or one where nobody is signed in has let
     * go of it: then whoever asks can open the store.
     *
     * @param mayAsk refuses (Problem.Expected) whoever may not ask; the window can't
     */
    public Optional<Reply> bring(Errand errand, Runnable mayAsk) {
        if (!SingleInstance.busy(folder)) {
            return Optional.empty();
        }
        mayAsk.run();
        Errands errands = new Errands(folder);
        errands.leave(errand);
        try {
            return wait(errands, errand);
        } finally {
            errands.giveUp();
        }
    }

    private Optional<Reply> wait(Errands errands, Errand errand) {
        long waited = 0;
        while (true) {
            Optional<Reply> reply = errands.reply(errand);
            State state = reply.map(Reply::state).orElse(State.TAKEN);
            if (reply.isPresent() && state != State.TAKEN) {
                return state == State.YIELDED ? Optional.empty() : reply;
            }
            if (!SingleInstance.busy(folder)) {
                return Optional.empty();
            }
            if (reply.isEmpty() && waited > patience.toMillis()) {
                throw silent();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK.toMillis()));
            waited += LOOK.toMillis();
        }
    }

    private static Problem.Expected silent() {
        return new Problem.Expected(
                "数据文件夹已由另一个程序打开,但它没有回应备份的请求(可能是另一条命令,或窗口正在忙)。", "没有改动任何内容,以前的备份都在。", "请稍后再试,或关掉那个程序后再备份。");
    }
}
