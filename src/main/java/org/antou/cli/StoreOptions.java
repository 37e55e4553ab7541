package org.antou.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antou.app.Desk;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.problem.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which data folder, and who: the options of every command that opens a store. */
final class StoreOptions {

    @Option(names = "--store", paramLabel = "目录", description = "数据文件夹;不给则用上次选的或系统的常用位置")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--user", paramLabel = "登录名", description = "用哪个账户;只有一个账户时可以不给")
    private Optional<String> user = Optional.empty();

    @Mixin
    private PasswordOption password = new PasswordOption();

    Path folder(Terminal terminal) {
        return folder.orElseGet(() -> terminal.paths().dataFolder());
    }

    /** Opens the store, does some work in it and closes it again, whatever happens. */
    <T> T inStore(Command command, Function<SignedIn, T> work) {
        Terminal terminal = command.terminal();
        Path where = holding(terminal);
        try (Startup startup = Startup.at(where, terminal.clock())) {
            SignedIn signedIn = signIn(startup, terminal);
            try (Desk desk = signedIn.desk()) {
                signedIn.notices().forEach(command::tell);
                requireOwnPassword(signedIn);
                return work.apply(signedIn);
            }
        }
    }

    /** The folder, which must hold data. */
    Path holding(Terminal terminal) {
        Path where = folder(terminal);
        if (!Startup.holdsData(where)) {
            throw new Problem.Expected(
                    "“" + where + "”里没有案头的数据。", "没有改动任何内容。", "请用 --store 指明数据文件夹,或先用 antou create 新建。");
        }
        return where;
    }

    /** Checks the password without opening the store, as where a window has it open. */
    void confirm(Terminal terminal) {
        Path where = holding(terminal);
        String login = user.orElseGet(() -> only(Startup.logins(where)));
        password.use(terminal, typed -> {
            Startup.confirm(where, terminal.clock(), login, typed);
            return true;
        });
    }

    private SignedIn signIn(Startup startup, Terminal terminal) {
        String login = user.orElseGet(() -> only(startup.logins()));
        return password.use(terminal, typed -> startup.signIn(login, typed));
    }

    private static String only(List<String> logins) {
        if (logins.size() == 1) {
            return logins.get(0);
        }
        throw new Problem.Expected("这份数据有" + logins.size() + "个账户。", "没有改动任何内容。", "请用 --user 指明登录名。");
    }

    private static void requireOwnPassword(SignedIn signedIn) {
        if (signedIn.mustChangePassword()) {
            throw new Problem.Expected("这个账户还在用管理员设的初始口令。", "没有改动任何内容。", "请先在窗口里登录一次,改成自己的口令。");
        }
    }
}
