package org.antou.security;

import java.util.UUID;
import org.antou.problem.Problem;

/**
 * Who is working: the signed-in account (账户). Services ask it before every use case; it is not the person who signed
 * the paper.
 *
 * @param account id of the account
 * @param name    the name shown and written into the history
 * @param role    what it may do
 */
public record Session(UUID account, String name, Role role) {

    /** Refuses a use case that this account may not do. */
    public void require(Role needed) {
        if (!role.covers(needed)) {
            throw new Problem.Expected(
                    "您的账户是“" + role.title() + "”,这一步需要“" + needed.title() + "”。",
                    "没有改动任何内容。",
                    "请由有权限的同事登录办理,或请管理员调整角色。");
        }
    }
}
