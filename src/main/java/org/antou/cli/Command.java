package org.antou.cli;

import java.util.concurrent.Callable;
import org.antou.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** One command: runs, prints its answer, and tells problems in plain Chinese on the error stream. */
abstract class Command implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(Command.class);

    private final Terminal terminal;

    @Option(names = "--json", description = "只输出一个 JSON 对象(UTF-8)")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这份帮助")
    private boolean help;

    Command(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does the work. */
    abstract Answer run();

    Terminal terminal() {
        return terminal;
    }

    @Override
    public Integer call() {
        try {
            Answer answer = run();
            terminal.out().println(json ? answer.json().toString() : answer.text());
            return answer.good() ? Status.DONE : Status.PROBLEM;
        } catch (Problem.Expected problem) {
            tell(problem);
        } catch (Problem.Bug bug) {
            tell(bug);
        } catch (RuntimeException e) {
            tell(new Problem.Bug("command", e));
        }
        return Status.PROBLEM;
    }

    /** One sentence a line: what happened, what is safe, what to do. */
    void tell(Problem.Expected problem) {
        terminal.err().println(problem.what());
        terminal.err().println(problem.safe());
        terminal.err().println(problem.advice());
    }

    private void tell(Problem.Bug bug) {
        LOG.error("bug {}", bug.code(), bug);
        terminal.err().println("程序出错了(代码 " + bug.code() + "),这一步没有做完。");
        terminal.err().println("已经保存的数据是安全的。");
        terminal.err().println("请把代码和数据文件夹里 log 文件夹中今天的日志交给维护人员。");
    }
}
