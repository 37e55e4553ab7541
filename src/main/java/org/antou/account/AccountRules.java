package org.antou.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.antou.problem.Problem;
import org.antou.security.Login;
import org.antou.security.Role;

/** What may not be done to accounts (产品规则). */
final class AccountRules {

    private AccountRules() {}

    /** An office without an administrator could never make an account again. */
    static void refuseLastAdministrator(List<Account> all, UUID leaving, Predicate<UUID> canSignIn) {
        boolean another = all.stream()
                .anyMatch(a -> a.role() == Role.ADMINISTRATOR
                        && a.enabled()
                        && canSignIn.test(a.id())
                        && !a.id().equals(leaving));
        if (!another) {
            throw new Problem.Expected("这是最后一个能登录的管理员账户。", "没有改动任何内容。", "请先让另一个账户当管理员,再停用或调整这个账户。");
        }
    }

    /** The administrator of this login name; without a name the only one. */
    static Account administrator(List<Account> all, Optional<String> login) {
        List<Account> administrators = all.stream()
                .filter(a -> a.role() == Role.ADMINISTRATOR && a.enabled())
                .toList();
        List<Account> fitting = administrators.stream()
                .filter(a -> login.isEmpty() || Login.same(a.login(), login.get()))
                .toList();
        if (fitting.size() != 1) {
            String names = administrators.stream().map(Account::login).collect(Collectors.joining("、"));
            throw new Problem.Expected(
                    login.isEmpty() ? "备份里有几个管理员账户,没有指明用哪一个。" : "备份里没有名为“" + login.get() + "”的管理员账户。",
                    "没有恢复任何内容,备份包没有改动。",
                    "请用备份里的管理员登录名:" + names + "。");
        }
        return fitting.get(0);
    }

    static void refuseTaken(List<Account> all, String login) {
        if (all.stream().anyMatch(a -> Login.same(a.login(), login))) {
            throw new Problem.Expected("登录名“" + login + "”已经有人用了。", "没有改动任何内容。", "请换一个登录名;停用的账户也占着它的登录名。");
        }
    }

    static void refuseDisabled(Account account) {
        if (!account.enabled()) {
            throw new Problem.Expected("账户“" + account.login() + "”已停用。", "没有改动任何内容。", "请先启用它,启用时设初始口令。");
        }
    }

    static void refuseSame(char[] old, char[] fresh) {
        if (Arrays.equals(old, fresh)) {
            throw new Problem.Expected("新口令和原来的口令一样。", "没有改动任何内容。", "请另设一个口令。");
        }
    }
}
